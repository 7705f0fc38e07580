package org.w3id.parley.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes that may hold articles, not yet opened.
 *
 * @param name
 *            the file's name, or how messages call it
 * @param address
 *            where it was found on the web, where it was
 */
public record Source(String name, Optional<String> address, Opening opening) {
	/** Opens the bytes; called once for each reading. */
	@FunctionalInterface
	public interface Opening {
		InputStream open() throws IOException;
	}

	/** A file. */
	public static Source of(Path file) {
		return new Source(file.getFileName().toString(), Optional.empty(), () -> Files.newInputStream(file));
	}

	/** Bytes at hand: an upload, or what was fetched from an address. */
	public static Source of(String name, Optional<String> address, byte[] bytes) {
		return new Source(name, address, () -> new ByteArrayInputStream(bytes));
	}

	/** A stream that is read once: standard input. */
	public static Source of(String name, InputStream in) {
		return new Source(name, Optional.empty(), () -> in);
	}

	/**
	 * The file itself, or the files below a folder in the order of their paths; hidden ones are left out.
	 *
	 * @throws UncheckedIOException
	 *             where a folder cannot be listed
	 */
	public static List<Source> under(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(of(path));
		}
		try (Stream<Path> files = Files.walk(path)) {
			return files.filter(Files::isRegularFile).filter(file -> !isHidden(path.relativize(file))).sorted().map(Source::of)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isHidden(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}
}
