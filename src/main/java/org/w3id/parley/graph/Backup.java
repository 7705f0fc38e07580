package org.w3id.parley.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.parley.model.Mistake;

/**
 * A store as one file: gzipped N-Quads, sorted, and beside it a file of the same name and {@code .sha256}, as {@code sha256sum -c}
 * reads it. Any RDF tool reads the first, any shell checks the second.
 */
final class Backup {
	private Backup() {
	}

	/** Writes beside the file first, so that a file of that name is always a whole backup. */
	static void write(DatasetGraph dataset, DumpHead head, Path file) throws IOException {
		Path beside = sibling(file, ".part");
		try {
			try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside), 1 << 16)) {
				new Dump(dataset, head).write(DumpFormat.NQUADS, out);
			}
			String sum = checksum(beside) + "  " + file.getFileName() + "\n";
			Files.writeString(sumOf(file), sum);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/**
	 * @throws Mistake
	 *             where the checksum is absent or another
	 */
	static void verify(Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				throw new Mistake(file.toString(), "no such file", "name a file that backup wrote");
			}
			if (!Files.isRegularFile(sumOf(file))) {
				throw new Mistake(file.toString(), "its checksum is not beside it: " + sumOf(file).getFileName(),
						"copy both files of the backup");
			}
			String expected = Files.readString(sumOf(file)).split("\\s+")[0];
			String found = checksum(file);
			if (!found.equals(expected)) {
				throw new Mistake(file.toString(), "damaged: its SHA-256 is " + found + ", not " + expected,
						"copy it again, or take another backup");
			}
		} catch (IOException e) {
			throw new Mistake(file.toString(), "cannot be read: " + e, "check the file and its permissions", e);
		}
	}

	/** Adds everything to a dataset, inside a write transaction of the caller's. */
	static void read(Path file, DatasetGraph into) {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
			RDFParser.create().source(in).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(into));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (RiotException e) {
			throw new Mistake(file.toString(), "no N-Quads: " + e.getMessage(), "take another backup", e);
		}
	}

	private static String checksum(Path file) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static Path sumOf(Path file) {
		return sibling(file, ".sha256");
	}

	private static Path sibling(Path file, String end) {
		return file.resolveSibling(file.getFileName() + end);
	}
}
