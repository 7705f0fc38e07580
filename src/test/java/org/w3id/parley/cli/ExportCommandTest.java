package org.w3id.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.graph.Store;
import org.w3id.parley.query.RiverAnswers;
import org.w3id.parley.shelf.Shelf;

/** Exports, backup and restore from the command line, over the tests' own negotiation laid over the bundled data. */
class ExportCommandTest {
	private static final String RIVER = "src/test/resources/graph/curated";
	@TempDir
	Path folder;

	private String filled() {
		Path place = folder.resolve("store");
		try (Store store = Store.open(place, Shelf.bundled().with(Path.of(RIVER)))) {
			store.putAll(RiverAnswers.articles());
		}
		return place.toString();
	}

	@Test
	void aBackupRestoresToTheSameHashAndDumpsAreWhole() throws IOException {
		String store = filled();
		String hash = ok("export", "hash", "--store", store, "--data", RIVER);
		Path file = folder.resolve("all.nq.gz");
		ok("backup", file.toString(), "--store", store, "--data", RIVER);
		ok("compact", "--store", store, "--data", RIVER);
		String fresh = folder.resolve("fresh").toString();
		ok("restore", file.toString(), "--store", fresh);
		assertThat(ok("export", "hash", "--store", fresh, "--data", RIVER)).isEqualTo(hash);
		Ran again = Ran.parley("restore", file.toString(), "--store", fresh);
		assertThat(again.code()).isEqualTo(Parley.USAGE);
		assertThat(again.err()).contains("holds a store already");
		Path dump = folder.resolve("dump.nq.gz");
		ok("export", "nquads", "--store", store, "--data", RIVER, "--output", dump.toString());
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(dump))) {
			assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
					.isEqualTo(ok("export", "nquads", "--store", store, "--data", RIVER));
		}
		assertThat(folder.resolve("dump.nq.gz.part")).doesNotExist();
	}

	@Test
	void tablesNetworksAndAnnotationsAreWritten() {
		String store = filled();
		Path csv = folder.resolve("claims.csv");
		ok("export", "table", "claims", "--store", store, "--data", RIVER, "-o", csv.toString());
		assertThat(csv).content().contains("now wants a high dam | at once");
		assertThat(folder.resolve("claims.csv-metadata.json")).content().contains("\"claims.csv\"");
		assertThat(ok("export", "table", "verdict-matrix", "trust=parties", "--store", store, "--data", RIVER)).startsWith("party,");
		assertThat(ok("export", "network", "agreement", "--store", store, "--data", RIVER)).contains("<graphml");
		String article = RiverAnswers.articles().getFirst().article().id();
		assertThat(ok("export", "annotations", article, "--store", store, "--data", RIVER)).contains("TextQuoteSelector");
		assertThat(Ran.parley("export", "annotations", "none", "--store", store, "--data", RIVER).err()).contains("no such article");
		assertThat(Ran.parley("export", "table", "--store", store, "--data", RIVER).err()).contains("one of claims, party-provision");
	}

	private static String ok(String... arguments) {
		Ran ran = Ran.parley(arguments);
		assertThat(ran.code()).as(ran.err()).isZero();
		return ran.out();
	}
}
