package org.w3id.parley.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.graph.Finding.Severity;
import org.w3id.parley.model.Stance;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** Broken files: each is named with its line or its thing, and told what to do. */
class CheckTest {
	private static final String PREFIXES = "@prefix par: <https://w3id.org/parley/ontology#> .\n"
			+ "@prefix party: <https://w3id.org/parley/party/> .\n@prefix provision: <https://w3id.org/parley/provision/> .\n"
			+ "@prefix proposal: <https://w3id.org/parley/proposal/> .\n@prefix cite: <https://w3id.org/parley/citation/> .\n"
			+ "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n";
	@TempDir
	Path folder;

	@Test
	void whatComesWithTheProgramIsClean() {
		assertThat(new Check(Shelf.bundled()).files()).filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
	}

	@Test
	void brokenReferenceDataIsNamedWithItsPlaceAndTheRemedy() throws IOException {
		write("data/reference/broken.ttl",
				PREFIXES + """
						party:midland a par:State .
						party:farland a par:State ; skos:prefLabel 'Farland'@en ; par:metonyms 'Faraway'@en ; par:citation cite:nowhere .
						provision:foreign-military-presence skos:broader provision:us-ground-troops .
						proposal:minsk-agreements par:hasStatusChange <https://w3id.org/parley/x> .
						<https://w3id.org/parley/x> a par:StatusChange ; par:status par:Signed ; par:on 'spring' ; par:citation cite:minsk-2202 .
						proposal:coalition-force par:hasTerm <https://w3id.org/parley/y> ; par:modelledOn party:france .
						<https://w3id.org/parley/y> a par:Term ; par:provision provision:foreign-troops ; par:inclusion par:RulesOut ;
						    par:core false ; par:citation cite:new-american-2025-08-23 .
						""");
		assertThat(check()).filteredOn(finding -> finding.severity() == Severity.ERROR).extracting(CheckTest::line).contains(
				"broken.ttl:9 party midland | A party needs a name: one skos:prefLabel in each language.",
				"broken.ttl:9 party midland | A thing without a name: it has no skos:prefLabel",
				"broken.ttl:9 party midland | A fact without a citation: this state names no publication",
				"broken.ttl:10 party farland | A term that the ontology does not define: the ontology has no property par:metonyms",
				"broken.ttl:10 party farland | A citation that nobody described: the citation nowhere is not described",
				"broken.ttl:11 provision foreign-military-presence | A provision that is broader than itself: it is narrower than us-ground-troops, which is narrower than it",
				"broken.ttl:13 x | A status change has one date: a day, a month or a year. Found: “spring”.",
				"broken.ttl:14 proposal coalition-force | A provision that one source both includes and rules out: by new-american-2025-08-23 it both includes and rules out foreign-troops",
				"broken.ttl:14 proposal coalition-force | A statement about the wrong kind of thing: par:modelledOn wants a proposal, and party/france is none");
	}

	private static String line(Finding finding) {
		assertThat(finding.why()).isNotBlank();
		assertThat(finding.fix()).isNotBlank();
		return finding.where().replaceFirst("^.*/(?=[a-z]+\\.ttl:)", "") + " | " + finding.what();
	}

	@Test
	void everyUnreadableFileIsToldNotOnlyTheFirst() throws IOException {
		write("data/reference/one.ttl", "a b c .");
		write("data/reference/day.ttl", PREFIXES + "party:russia par:from '2024-13-01'^^xsd:date .");
		write("queries/check/two.rq", "SELECT nothing");
		write("ontology/shapes/three.ttl", "<a> <b> ");
		assertThat(check()).extracting(Finding::where).anyMatch(where -> where.contains("one.ttl:1"))
				.anyMatch(where -> where.contains("day.ttl:9"))
				.anyMatch(where -> where.contains("two.rq")).anyMatch(where -> where.contains("three.ttl:1"));
	}

	@Test
	void whatAnArticleBringsAlongIsClean() {
		try (Store store = Store.inMemory(River.files())) {
			store.put(River.article("dam", "Upland rejects a high dam.", "Lowland wants a dam.").on("2024-03-01")
					.claim("Upland rejects a high dam.", "upland", Stance.REJECTS, "high-dam")
					.claim("Lowland wants", "lowland", Stance.DEMANDS, "dam").make());
			assertThat(store.claims()).hasSize(2);
			assertThat(new Check(Shelf.bundled()).store(store)).extracting(Finding::where)
					.noneMatch(where -> where.contains("article ") || where.contains("claim "));
		}
	}

	private List<Finding> check() {
		return new Check(Shelf.bundled().with(folder)).files();
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text.replace('\'', '"'));
	}
}
