package org.w3id.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.TrustPolicy;
import picocli.CommandLine.Option;

/** Which folders of names, cue words, shapes and queries are used. */
final class ShelfOptions {
	@Option(names = "--data", paramLabel = "DIR", split = ",", description = "Folder with ontology/, data/ or queries/ of your own, laid over the bundled ones; may be repeated. "
			+ "Else PARLEY_DATA (folders separated by commas).")
	List<Path> folders = new ArrayList<>();

	/**
	 * The bundled files with the named folders laid over them, in order.
	 *
	 * @throws org.w3id.parley.model.Mistake
	 *             where one of them cannot be read, or lays over what cannot be laid over: see {@link TrustPolicy#check}
	 */
	Shelf shelf() {
		Shelf shelf = Shelf.bundled();
		for (Path folder : folders.isEmpty() ? fromEnvironment() : folders) {
			shelf = shelf.with(folder);
			TrustPolicy.check(shelf);
		}
		return shelf;
	}

	private static List<Path> fromEnvironment() {
		String named = System.getenv().getOrDefault("PARLEY_DATA", "");
		return Arrays.stream(named.split(",")).filter(name -> !name.isBlank()).map(Path::of).toList();
	}
}
