package org.w3id.parley.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.RiverAnswers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DumpTest {
	private static final Store STORE = RiverAnswers.store();
	@TempDir
	Path folder;

	@AfterAll
	static void close() {
		STORE.close();
	}

	private static byte[] dump(Store store, DumpFormat format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Export(store).dump(format, out);
		return out.toByteArray();
	}

	@ParameterizedTest
	@EnumSource(DumpFormat.class)
	void whatIsWrittenReadsBackTheSame(DumpFormat format) {
		DatasetGraph back = DatasetGraphFactory.create();
		Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
		RDFParser.create().source(new ByteArrayInputStream(dump(STORE, format))).lang(lang).parse(back);
		Set<Quad> held = STORE.read(dataset -> new HashSet<>(dataset.asDatasetGraph().stream().toList()));
		if (format.quads()) {
			assertThat(new HashSet<>(back.stream().toList())).isEqualTo(held);
		} else {
			Graph union = GraphFactory.createDefaultGraph();
			held.forEach(quad -> union.add(quad.asTriple()));
			assertThat(back.getDefaultGraph().isIsomorphicWith(union)).isTrue();
			assertThat(GraphUtil.listSubjects(back.getDefaultGraph(), null, null).toList()).isNotEmpty();
		}
	}

	@Test
	void theSameDataGiveTheSameBytesHoweverTheyCame() {
		List<ReadArticle> articles = new ArrayList<>(RiverAnswers.articles());
		Collections.reverse(articles);
		try (Store forwards = Store.inMemory(River.files()); Store backwards = Store.open(folder, River.files())) {
			forwards.putAll(RiverAnswers.articles());
			articles.forEach(backwards::put);
			backwards.remove(articles.getFirst().article().id());
			backwards.put(articles.getFirst());
			assertThat(DumpFormat.values())
					.allSatisfy(format -> assertThat(new String(dump(backwards, format), StandardCharsets.UTF_8))
							.isEqualTo(new String(dump(forwards, format), StandardCharsets.UTF_8)));
		}
	}

	@Test
	void theHashIsThatOfTheSortedLines() {
		List<String> lines = new String(dump(STORE, DumpFormat.NQUADS), StandardCharsets.UTF_8).lines().toList();
		List<String> quads = lines.stream().filter(line -> !line.startsWith("#")).toList();
		assertThat(quads)
				.isSortedAccordingTo((one, other) -> java.util.Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8),
						other.getBytes(StandardCharsets.UTF_8)))
				.doesNotHaveDuplicates();
		assertThat(new Export(STORE).hash()).isEqualTo(Iris.hash(String.join("\n", quads) + "\n"));
	}

	@ParameterizedTest
	@EnumSource(DumpFormat.class)
	void everyDumpSaysItsLicenceAndDate(DumpFormat format) {
		assertThat(new String(dump(STORE, format), StandardCharsets.UTF_8)).contains("data-date: 2024-07-31")
				.contains("licence: https://www.apache.org/licenses/LICENSE-2.0").contains("policy: all")
				.contains("as-of: newest");
	}

	@Test
	void charactersThatXmlHasNoWayToWriteAreToldBeforeAnyoneMissesThem() {
		try (Store store = Store.inMemory(River.files())) {
			store.put(River.article("form feed", "Page one\fPage two 🌊 \r\n<&> \"q\" \\ end").make());
			assertThatThrownBy(() -> dump(store, DumpFormat.RDFXML)).isInstanceOf(Mistake.class).hasMessageContaining("U+000C");
			assertThat(new String(dump(store, DumpFormat.NQUADS), StandardCharsets.UTF_8))
					.contains("Page one\\fPage two 🌊 \\r\\n");
		}
	}

	@Test
	void carriageReturnsAndMarkupSurviveXml() {
		try (Store store = Store.inMemory(River.files())) {
			String text = "one\r\ntwo\rthree <b>&amp;</b> ]]> \"q\" 🌊";
			store.put(River.article("markup", text).make());
			DatasetGraph back = DatasetGraphFactory.create();
			RDFParser.create().source(new ByteArrayInputStream(dump(store, DumpFormat.RDFXML))).lang(Lang.RDFXML).parse(back);
			assertThat(back.stream().map(quad -> quad.getObject()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm))
					.contains(text);
		}
	}

	@Test
	void aReaderThatGoesAwayEndsTheDump() {
		java.io.OutputStream broken = new java.io.OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException("gone");
			}
		};
		assertThatThrownBy(() -> new Export(STORE).dump(DumpFormat.NQUADS, broken)).isInstanceOf(UncheckedIOException.class);
	}
}
