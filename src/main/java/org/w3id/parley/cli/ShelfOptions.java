package org.w3id.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.w3id.parley.shelf.Shelf;
import picocli.CommandLine.Option;

/** Which folders of names, cue words, shapes and queries are used. */
final class ShelfOptions {
	@Option(names = "--data", paramLabel = "DIR", split = ",", description = "Folder with ontology/, data/ or queries/ of your own, laid over the bundled ones; may be repeated. "
			+ "Else PARLEY_DATA (folders separated by commas).")
	List<Path> folders = new ArrayList<>();

	/** The bundled files with the named folders laid over them, in order. */
	Shelf shelf() {
		Shelf shelf = Shelf.bundled();
		for (Path folder : folders.isEmpty() ? fromEnvironment() : folders) {
			shelf = shelf.with(folder);
		}
		return shelf;
	}

	private static List<Path> fromEnvironment() {
		String named = System.getenv().getOrDefault("PARLEY_DATA", "");
		return Arrays.stream(named.split(",")).filter(name -> !name.isBlank()).map(Path::of).toList();
	}
}
