package org.w3id.parley.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.River;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Stance;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParValue;

import static org.assertj.core.api.Assertions.assertThat;

/** What a store keeps of verdicts is believed by nobody: where it does not follow from the claims it is noticed and rebuilt. */
class StaleVerdictsTest {
	private static final ReadArticle REFUSAL = River.article("refusal", "Lowland ruled out any dam.").on("2024-03-01")
			.claim("Lowland ruled out any dam", "lowland", Stance.REJECTS, "dam").make();
	private static final ReadArticle BACKING = River.article("backing", "Midland backs the Commission.").on("2024-03-02")
			.claim("Midland backs the Commission", "midland", Stance.ACCEPTS, "river-commission").make();
	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@TempDir
	Path folder;

	@BeforeEach
	void listen() {
		log.start();
		logger().setLevel(Level.WARN);
		logger().addAppender(log);
	}

	@AfterEach
	void stop() {
		logger().detachAppender(log);
		logger().setLevel(null);
	}

	private static Logger logger() {
		return (Logger) LoggerFactory.getLogger(LiveVerdicts.class);
	}

	@Test
	void whatFollowsIsLeftAloneAndNothingIsSaid() {
		made("store", REFUSAL, BACKING);
		assertServesWhatFollows("store");
		assertThat(log.list).isEmpty();
	}

	@Test
	void anOutcomeEditedByHandIsPutRight() {
		made("store", REFUSAL, BACKING);
		edit("store", verdicts -> verdicts.find(null, Par.OUTCOME, ParValue.OUTCOME_REJECTS).toList().forEach(triple -> {
			verdicts.delete(triple);
			verdicts.add(Triple.create(triple.getSubject(), Par.OUTCOME, ParValue.OUTCOME_ACCEPTS));
		}));
		assertServesWhatFollows("store");
		assertThat(log.list).singleElement()
				.satisfies(event -> assertThat(event.getFormattedMessage()).contains("did not follow", "put in"));
	}

	@Test
	void verdictsOfAnotherStoreAreThrownOut() {
		made("other", BACKING);
		List<Triple> foreign;
		try (Store other = Store.open(folder.resolve("other"), River.files())) {
			foreign = List.copyOf(verdicts(other));
		}
		made("store", REFUSAL);
		edit("store", verdicts -> {
			verdicts.clear();
			foreign.forEach(verdicts::add);
		});
		assertServesWhatFollows("store");
		assertThat(log.list).hasSize(1);
	}

	@Test
	void strangeStatementsAndHolesAreMended() {
		made("store", REFUSAL, BACKING);
		edit("store", verdicts -> {
			List<Triple> all = verdicts.find().toList();
			for (int i = 0; i < all.size(); i += 2) {
				verdicts.delete(all.get(i));
			}
			verdicts.add(Triple.create(NodeFactory.createURI("urn:strange"), Par.OUTCOME, NodeFactory.createLiteralString("x")));
		});
		assertServesWhatFollows("store");
		assertThat(log.list).hasSize(1);
	}

	/** Whoever cuts a backup and writes a checksum to fit gets a store that is refused, or one whose verdicts follow from what is left. */
	@Test
	void aCutBackupIsRefusedOrJudgedAsItIs() throws IOException {
		Path file = folder.resolve("whole.nq.gz");
		made("store", REFUSAL, BACKING);
		try (Store store = Store.open(folder.resolve("store"), River.files())) {
			store.backup(file);
		}
		List<String> lines = lines(file);
		int served = 0;
		for (int i = 1; i <= 8; i++) {
			Path cut = folder.resolve("cut" + i + ".nq.gz");
			write(cut, lines.subList(0, lines.size() * i / 9));
			try {
				Store.restore(cut, folder.resolve("cut" + i));
				assertServesWhatFollows("cut" + i);
				served++;
			} catch (Mistake refused) {
				assertThat(refused.fix()).isNotBlank();
			}
		}
		assertThat(served).as("cuts that left a store to look at").isPositive();
	}

	private void made(String name, ReadArticle... articles) {
		try (Store store = Store.open(folder.resolve(name), River.files())) {
			store.attach(new LiveVerdicts());
			store.putAll(List.of(articles));
		}
	}

	/** Behind the judge's back. */
	private void edit(String name, java.util.function.Consumer<Graph> work) {
		try (Store store = Store.open(folder.resolve(name), River.files())) {
			store.edit(dataset -> work.accept(dataset.getGraph(NodeFactory.createURI(Iris.GraphName.VERDICTS.iri()))));
		}
	}

	/** Opens the store as every command does; graph and index are what an index made of its claims alone says. */
	private void assertServesWhatFollows(String name) {
		for (int start = 0; start < 2; start++) {
			try (Store store = Store.open(folder.resolve(name), River.files())) {
				LiveVerdicts live = new LiveVerdicts();
				store.attach(live);
				Indexer anew = new Indexer(store.dossier());
				anew.apply(store.claims().stream()
						.map(claim -> new DatedClaim(claim.claim(), Day.of(claim.claim(), claim.published()))).toList(),
						List.of(),
						store.reviews());
				anew.commit();
				assertThat(verdicts(store)).isEqualTo(LiveVerdicts.all(anew.index()));
				assertThat(live.judge().outcomes(TrustPolicy.SELF)).isEqualTo(anew.index().outcomes(TrustPolicy.SELF));
			}
		}
	}

	private static Set<Triple> verdicts(Store store) {
		return store.read(dataset -> new HashSet<>(
				dataset.asDatasetGraph().getGraph(NodeFactory.createURI(Iris.GraphName.VERDICTS.iri())).find().toList()));
	}

	private static List<String> lines(Path file) throws IOException {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			return in.lines().toList();
		}
	}

	private static void write(Path file, List<String> lines) throws IOException {
		try (OutputStreamWriter out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)),
				StandardCharsets.UTF_8)) {
			for (String line : lines) {
				out.write(line + "\n");
			}
		}
		try {
			String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
			Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), sum + "  " + file.getFileName() + "\n");
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}
}
