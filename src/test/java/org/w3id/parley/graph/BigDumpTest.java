package org.w3id.parley.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Stance;
import org.w3id.parley.serve.Server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Dumps of a store on the disk that is larger than memory. Asked for with {@code -Dparley.dump=FOLDER}, where the store is made unless
 * it is there already; {@code -Dparley.dump.quads=N} for another size than ten million. Each form is written twice, once to a file and
 * once over HTTP. Give the heap with {@code -Dtest.heap=512m}.
 * The figures go to {@code target/dump.txt}.
 */
class BigDumpTest {
	private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
	private static final int BATCH = 2_000;
	private static final List<String> PARTIES = List.of("russia", "ukraine", "united-states", "france", "germany");
	private static final List<String> PROPOSALS = List.of("coalition-force", "article-5-like-guarantee", "istanbul-draft-2022");

	private final StringBuilder figures = new StringBuilder();

	@Test
	void aStoreLargerThanMemoryIsDumpedSortedAndReproducibly() throws IOException {
		String folder = System.getProperty("parley.dump", "");
		assumeTrue(!folder.isEmpty(), "no folder given with -Dparley.dump=FOLDER");
		long wanted = Long.getLong("parley.dump.quads", 10_000_000);
		if (!Database.holdsData(Path.of(folder))) {
			fill(Path.of(folder), wanted);
		}
		long before = unfinished();
		try (Store store = Store.open(Path.of(folder))) {
			long quads = store.read(dataset -> Iter.count(dataset.asDatasetGraph().find()));
			tell("%d quads, heap at most %d MB".formatted(quads, Runtime.getRuntime().maxMemory() >> 20));
			try (Server server = Server.over(store).port(0).start()) {
				for (DumpFormat format : DumpFormat.values()) {
					Dumped dumped = dump(format.toString(), out -> new Export(store).dump(format, out));
					Dumped fetched = dump(format + " over HTTP",
							out -> fetch(server.address() + "dump." + format.extension(), out));
					assertThat(fetched).isEqualTo(dumped);
					assertThat(dumped.lines()).isGreaterThan(format == DumpFormat.NQUADS ? quads + 4 : 0);
				}
			}
		}
		assertThat(unfinished()).isEqualTo(before);
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("dump.txt"), figures);
	}

	/** One article as the program writes it, over and over under other names. */
	private static void fill(Path folder, long wanted) {
		try (Store store = Store.open(folder)) {
			assertThat(store.put(article())).isInstanceOf(PutResult.Stored.class);
			Node name = Terms.uri(Iris.articleGraph(store.articles().getFirst()));
			List<Quad> one = store
					.read(dataset -> Iter.toList(dataset.asDatasetGraph().find(name, Node.ANY, Node.ANY, Node.ANY)));
			long copies = wanted / one.size();
			for (long from = 0; from < copies; from += BATCH) {
				long first = from;
				store.edit(dataset -> {
					for (long copy = first; copy < Math.min(copies, first + BATCH); copy++) {
						long number = copy;
						one.forEach(quad -> dataset.add(renamed(quad, number)));
					}
				});
			}
		}
	}

	private static ReadArticle article() {
		String[] paragraphs = Stream.iterate(0, i -> i < 15, i -> i + 1)
				.map(i -> "In sentence number " + i + " the government said what it thinks of the matter at hand, and why.")
				.toArray(String[]::new);
		River.ArticleMaker maker = River.article("many.txt", paragraphs).on("2025-09-01");
		for (int i = 0; i < paragraphs.length; i++) {
			maker.claim(paragraphs[i], PARTIES.get(i % PARTIES.size()), Stance.values()[i % 2 == 0 ? 1 : 4],
					PROPOSALS.get(i % PROPOSALS.size()));
		}
		return maker.make();
	}

	private static Quad renamed(Quad quad, long copy) {
		return Quad.create(renamed(quad.getGraph(), copy), renamed(quad.getSubject(), copy), quad.getPredicate(),
				renamed(quad.getObject(), copy));
	}

	private static Node renamed(Node node, long copy) {
		return node.isURI()
				? NodeFactory.createURI(ID.matcher(node.getURI())
						.replaceAll(found -> Iris.hash(copy + found.group()).substring(0, 16)))
				: node;
	}

	private void tell(String figure) {
		System.out.println(figure);
		figures.append(figure).append('\n');
	}

	private record Dumped(String digest, long bytes, long lines) {
	}

	private Dumped dump(String what, Consumer<OutputStream> dumping) {
		heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
		Instant start = Instant.now();
		Counter counter = new Counter();
		dumping.accept(counter.out);
		long peak = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
		Dumped dumped = new Dumped(HexFormat.of().formatHex(counter.out.getMessageDigest().digest()), counter.bytes,
				counter.lines);
		tell("%s: %d s, %d MB, heap's peak %d MB, sha256 %s".formatted(what, Duration.between(start, Instant.now()).toSeconds(),
				counter.bytes >> 20, peak, dumped.digest()));
		return dumped;
	}

	private static void fetch(String address, OutputStream out) {
		try (InputStream body = URI.create(address).toURL().openStream()) {
			body.transferTo(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Stream<MemoryPoolMXBean> heapPools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
	}

	private static long unfinished() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("parley-sort")).count();
		}
	}

	/** Counts and digests what it is given. */
	private static final class Counter extends OutputStream {
		private final DigestOutputStream out = new DigestOutputStream(this, sha256());
		private long bytes;
		private long lines;

		@Override
		public void write(int octet) {
			write(new byte[]{(byte) octet}, 0, 1);
		}

		@Override
		public void write(byte[] octets, int start, int length) {
			bytes += length;
			for (int i = start; i < start + length; i++) {
				lines += octets[i] == '\n' ? 1 : 0;
			}
		}

		private static MessageDigest sha256() {
			try {
				return MessageDigest.getInstance("SHA-256");
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
