package org.w3id.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.parley.graph.DumpFormat;
import org.w3id.parley.graph.Export;
import org.w3id.parley.graph.Store;
import org.w3id.parley.serve.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** A store with the bundled digests and articles beside them leaves as files and comes back, by the command line and over HTTP. */
class RoundTripTest {
	private static final Path ARTICLES = Path.of("src/test/resources/articles");
	@TempDir
	static Path folder;
	private static Store store;
	private static Server server;

	@BeforeAll
	static void fill() {
		Ran load = Ran.parley("load", "--bundled", "--store", place("store"), ARTICLES.resolve("markdown").toString(),
				ARTICLES.resolve("dateline-then-title-with-a-list").toString());
		assertThat(load.err()).as(load.err()).contains("stored");
		for (DumpFormat format : DumpFormat.values()) {
			export(format, "first");
			export(format, "second");
		}
		assertThat(Ran.parley("export", "-o", place("graph.nq.gz"), "--store", place("store")).code()).isZero();
		store = Store.open(folder.resolve("store"));
		server = Server.over(store).port(0).start();
	}

	@AfterAll
	static void stop() {
		server.close();
		store.close();
	}

	private static String place(String name) {
		return folder.resolve(name).toString();
	}

	private static Path file(DumpFormat format, String run) {
		return folder.resolve(run + "." + format.extension());
	}

	private static void export(DumpFormat format, String run) {
		Ran ran = Ran.parley("export", "--format", format.name().toLowerCase(Locale.ROOT), "-o", file(format, run).toString(),
				"--store", place("store"));
		assertThat(ran.code()).as(ran.err()).isZero();
	}

	@Test
	void whatIsExportedFillsAnEmptyStoreWithTheSameLines() throws IOException {
		Path zipped = folder.resolve("graph.nq.gz");
		Files.writeString(folder.resolve("graph.nq.gz.sha256"), sha256(zipped) + "  graph.nq.gz\n");
		Ran restore = Ran.parley("restore", zipped.toString(), "--store", place("copy"));
		assertThat(restore.code()).as(restore.err()).isZero();
		assertThat(Ran.parley("export", "-o", place("copy.nq"), "--store", place("copy")).code()).isZero();
		List<String> lines = Files.readAllLines(file(DumpFormat.NQUADS, "first"));
		assertThat(lines).hasSizeGreaterThan(5_000);
		assertThat(Files.readAllLines(folder.resolve("copy.nq"))).isEqualTo(lines);
		try (Store copy = Store.open(folder.resolve("copy"))) {
			assertThat(new Export(copy).hash()).isEqualTo(new Export(store).hash());
			assertThat(copy.articles()).isEqualTo(store.articles());
		}
	}

	@ParameterizedTest
	@EnumSource(DumpFormat.class)
	void everyFormIsTheSameBytesTwice(DumpFormat format) throws IOException {
		byte[] first = Files.readAllBytes(file(format, "first"));
		assertThat(Files.readAllBytes(file(format, "second"))).isEqualTo(first);
		assertThat(get("dump." + format.extension())).isEqualTo(first);
		assertThat(unzipped(get("dump." + format.extension() + ".gz"))).isEqualTo(first);
	}

	@Test
	void whatIsZippedIsTheSameBytesToo() throws IOException {
		byte[] zipped = get("dump.nq.gz");
		assertThat(get("dump.nq.gz")).isEqualTo(zipped);
		assertThat(Files.readAllBytes(folder.resolve("graph.nq.gz"))).isEqualTo(zipped);
	}

	private static byte[] get(String path) {
		try {
			HttpResponse<byte[]> response = HttpClient.newHttpClient().send(
					HttpRequest.newBuilder(URI.create(server.address() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
			assertThat(response.statusCode()).isEqualTo(200);
			return response.body();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] unzipped(byte[] bytes) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
