package org.w3id.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.article.Source;
import org.w3id.parley.model.Mistake;

/** The sources that paths on the command line name. */
final class Sources {
	private Sources() {
	}

	/** Files as they are named, folders in the order of their files' paths, standard input for {@code -}. */
	static List<Source> of(List<Path> paths) {
		List<Source> sources = new ArrayList<>();
		for (Path path : paths) {
			if (path.toString().equals("-")) {
				sources.add(standardInput());
				continue;
			}
			try {
				sources.addAll(Source.under(path));
			} catch (UncheckedIOException e) {
				throw new Mistake(path.toString(), "cannot be listed: " + e.getCause().getMessage(), "check that you may read it",
						e);
			}
		}
		return sources;
	}

	private static Source standardInput() {
		try {
			return Source.of("standard-input", Optional.empty(), System.in.readAllBytes());
		} catch (IOException e) {
			throw new Mistake("standard input", "cannot be read: " + e.getMessage(), "pipe an article into it", e);
		}
	}
}
