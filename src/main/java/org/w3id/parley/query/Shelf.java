package org.w3id.parley.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.w3id.parley.model.Mistake;

/**
 * A folder of the files that users write: ontology, reference data, shapes, queries. It stands in the file system or in the jar.
 * Immutable; the files are read when the shelf is made.
 *
 * @param documents
 *            in alphabetical order of their names
 */
public record Shelf(List<Document> documents) {
	/**
	 * One file.
	 *
	 * @param name
	 *            the path as messages show it, with forward slashes: {@code queries/ask/who-accepts.rq}
	 */
	public record Document(String name, String text) {
		/** The name without folders and without the extension. */
		public String stem() {
			String file = name.substring(name.lastIndexOf('/') + 1);
			int dot = file.lastIndexOf('.');
			return dot < 0 ? file : file.substring(0, dot);
		}
	}

	public Shelf {
		documents = documents.stream().sorted(Comparator.comparing(Document::name)).toList();
	}

	/** The folder of that name that comes with the program; empty where it has none. */
	public static Shelf bundled(String folder) {
		URL found = Shelf.class.getClassLoader().getResource(folder);
		if (found == null) {
			return new Shelf(List.of());
		}
		try {
			if (found.openConnection() instanceof JarURLConnection jar) {
				try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
					return of(inside.getPath(folder), folder);
				}
			}
			return of(Path.of(new URI(found.toString())), folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * A folder in the file system.
	 *
	 * @throws Mistake
	 *             where it is not a folder
	 */
	public static Shelf of(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new Mistake(folder.toString(), "not a folder", "give the folder that holds the files");
		}
		return of(folder, folder.getFileName().toString());
	}

	/**
	 * One file in the file system.
	 *
	 * @throws Mistake
	 *             where it cannot be read
	 */
	public static Shelf file(Path file) {
		return new Shelf(List.of(new Document(file.toString().replace('\\', '/'), read(file))));
	}

	private static Shelf of(Path folder, String name) {
		List<Document> documents = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				String shown = name + "/" + folder.relativize(file).toString().replace('\\', '/');
				documents.add(new Document(shown, read(file)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Shelf(documents);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new Mistake(file.toString(), "could not be read: " + e, "mend the file or its permissions; text is in UTF-8",
					e);
		}
	}

	/** Those documents whose name ends so. */
	public Shelf ending(String end) {
		return new Shelf(documents.stream().filter(document -> document.name().endsWith(end)).toList());
	}

	/** These documents and those of another shelf. */
	public Shelf and(Shelf other) {
		return new Shelf(Stream.concat(documents.stream(), other.documents.stream()).toList());
	}
}
