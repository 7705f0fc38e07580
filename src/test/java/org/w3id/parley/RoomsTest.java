package org.w3id.parley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms and their one-way doors: what each room may know, of the other rooms and of libraries. */
class RoomsTest {
	private static final String ROOT = "org.w3id.parley.";
	private static final JavaClasses CLASSES = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.w3id.parley");

	/** For each room, the rooms that it may use. */
	private static final Map<String, Set<String>> DOORS = new TreeMap<>(Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("shelf", Set.of("model")),
			Map.entry("iri", Set.of("model")),
			Map.entry("vocab", Set.of("iri")),
			Map.entry("article", Set.of("iri", "shelf", "model")),
			Map.entry("language", Set.of("shelf", "model")),
			Map.entry("grammar", Set.of("language", "model")),
			Map.entry("lexicon", Set.of("grammar", "language", "shelf", "model")),
			Map.entry("sayings", Set.of("grammar", "language", "shelf", "model")),
			Map.entry("discourse", Set.of("lexicon", "grammar", "language", "model")),
			Map.entry("evaluate", Set.of("extract", "lexicon", "iri", "model")),
			Map.entry("extract", Set.of("discourse", "lexicon", "grammar", "language", "iri", "model")),
			Map.entry("query", Set.of("vocab", "iri", "shelf", "model")),
			Map.entry("graph", Set.of("query", "vocab", "iri", "shelf", "model")),
			Map.entry("verdict", Set.of("graph", "query", "vocab", "iri", "shelf", "model")),
			Map.entry("page", Set.of("verdict", "graph", "query", "vocab", "iri", "shelf", "model")),
			Map.entry("serve", Set.of("page", "verdict", "graph", "query", "vocab", "iri", "shelf", "model")),
			Map.entry("cli",
					Set.of("serve", "page", "verdict", "graph", "query", "evaluate", "extract", "sayings", "lexicon", "language",
							"article", "vocab", "iri",
							"shelf", "model"))));

	/** For each library, the rooms that may use it. */
	private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.of(
			"edu.emory.mathcs.nlp", Set.of("language"),
			"org.apache.jena", Set.of("vocab", "query", "graph", "verdict", "page", "serve", "cli"),
			"org.apache.jena.fuseki", Set.of("serve"),
			"jakarta.servlet", Set.of("serve"),
			"picocli", Set.of("cli")));

	@TestFactory
	List<DynamicTest> everyRoomUsesOnlyTheRoomsBelow() {
		List<DynamicTest> tests = new ArrayList<>();
		DOORS.forEach((room, open) -> tests.add(DynamicTest.dynamicTest(room + " uses only " + open, () -> {
			String[] closed = DOORS.keySet().stream().filter(other -> !other.equals(room) && !open.contains(other))
					.map(other -> ROOT + other + "..").toArray(String[]::new);
			noClasses().that().resideInAPackage(ROOT + room + "..").should().dependOnClassesThat().resideInAnyPackage(closed)
					.allowEmptyShould(true).check(CLASSES);
		})));
		return tests;
	}

	@TestFactory
	List<DynamicTest> everyLibraryStaysInItsRooms() {
		List<DynamicTest> tests = new ArrayList<>();
		LIBRARIES.forEach((library, rooms) -> tests.add(DynamicTest.dynamicTest(library + " stays in " + rooms, () -> {
			String[] closed = DOORS.keySet().stream().filter(room -> !rooms.contains(room)).map(room -> ROOT + room + "..")
					.toArray(String[]::new);
			noClasses().that().resideInAnyPackage(closed).should().dependOnClassesThat().resideInAPackage(library + "..")
					.check(CLASSES);
		})));
		return tests;
	}

	@Test
	void noCycles() {
		slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
	}
}
