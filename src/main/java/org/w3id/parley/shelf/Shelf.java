package org.w3id.parley.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.w3id.parley.model.Mistake;

/**
 * The bundled folders {@code ontology}, {@code data} and {@code queries}, with folders of the operator's laid over them: a file at
 * the same path replaces the bundled one, any other is added. Adding a negotiation is adding such a folder.
 *
 * <p>
 * Immutable: all files are read when the shelf is made, so that a change on disk under a running program changes nothing. Safe for
 * use by several threads.
 */
public final class Shelf {
	private static final List<String> FOLDERS = List.of("ontology", "data", "queries");

	/**
	 * A file as read.
	 *
	 * @param path
	 *            its path on the shelf, with slashes: {@code data/reference/parties.ttl}
	 * @param origin
	 *            where it was read, for messages: a file's path, or {@code bundled data/reference/parties.ttl}
	 */
	public record Item(String path, String origin, String text) {
		/** The file's name without folder and ending: {@code parties}. */
		public String name() {
			String file = path.substring(path.lastIndexOf('/') + 1);
			int dot = file.lastIndexOf('.');
			return dot < 0 ? file : file.substring(0, dot);
		}
	}

	private final TreeMap<String, Item> items;

	private Shelf(TreeMap<String, Item> items) {
		this.items = items;
	}

	/** What the program brings with it. */
	public static Shelf bundled() {
		TreeMap<String, Item> items = new TreeMap<>();
		for (String folder : FOLDERS) {
			for (Item item : bundled(folder)) {
				items.put(item.path(), item);
			}
		}
		return new Shelf(items);
	}

	/** A shelf of one folder alone, without what is bundled. */
	public static Shelf only(Path folder) {
		return new Shelf(new TreeMap<>()).with(folder);
	}

	/**
	 * This shelf with a folder laid over it.
	 *
	 * @param folder
	 *            holds one or more of {@code ontology/}, {@code data/}, {@code queries/}
	 * @throws Mistake
	 *             where the folder has none of them, or a file cannot be read as UTF-8
	 */
	public Shelf with(Path folder) {
		TreeMap<String, Item> all = new TreeMap<>(items);
		boolean any = false;
		for (String name : FOLDERS) {
			Path sub = folder.resolve(name);
			if (Files.isDirectory(sub)) {
				any = true;
				files(folder, sub, "").forEach(item -> all.put(item.path(), item));
			}
		}
		if (!any) {
			throw new Mistake(folder.toString(), "holds none of the folders " + String.join(", ", FOLDERS),
					"name a folder laid out like Parley's own: data/reference/*.ttl and so on");
		}
		return new Shelf(all);
	}

	/** The files below a folder whose names end so, ordered by path: {@code files("data/reference", ".ttl")}. */
	public List<Item> files(String folder, String ending) {
		return items.values().stream().filter(item -> item.path().startsWith(folder + "/") && item.path().endsWith(ending))
				.toList();
	}

	/** One file by its path. */
	public Optional<Item> file(String path) {
		return Optional.ofNullable(items.get(path));
	}

	private static Collection<Item> bundled(String folder) {
		Optional<URL> found = Optional.ofNullable(Shelf.class.getResource("/" + folder));
		if (found.isEmpty()) {
			return List.of();
		}
		try {
			URI address = found.get().toURI();
			if (!"jar".equals(address.getScheme())) {
				Path path = Path.of(address);
				return files(path.getParent(), path, "bundled ");
			}
			try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
				return files(jar.getPath("/"), jar.getPath("/" + folder), "bundled ");
			}
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the program's own resources cannot be addressed", e);
		} catch (IOException e) {
			throw new UncheckedIOException("the program's own resources cannot be read", e);
		}
	}

	private static List<Item> files(Path root, Path folder, String originPrefix) {
		try (Stream<Path> walk = Files.walk(folder)) {
			List<Item> read = new ArrayList<>();
			for (Path path : walk.filter(Files::isRegularFile).toList()) {
				String relative = root.relativize(path).toString().replace('\\', '/');
				read.add(new Item(relative, originPrefix.isEmpty() ? path.toString() : originPrefix + relative, text(path)));
			}
			return read;
		} catch (IOException e) {
			throw new Mistake(folder.toString(), "cannot be read: " + e.getMessage(), "check that it is there and readable", e);
		}
	}

	private static String text(Path path) throws IOException {
		try {
			return Files.readString(path, StandardCharsets.UTF_8);
		} catch (CharacterCodingException e) {
			throw new Mistake(path.toString(), "is not UTF-8 text", "save it as UTF-8", e);
		}
	}
}
