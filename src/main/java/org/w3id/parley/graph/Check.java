package org.w3id.parley.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.ShaclPlainValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.parley.graph.Finding.Severity;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.Table;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * Looks for what is wrong: with the files that people edit, and with what a store holds. Shapes are those of
 * {@code ontology/shapes}, questions those of {@code queries/check}, each a file that tells title, why and fix. A question has a row
 * for each fault, with the thing as {@code ?where} and the fault in words as {@code ?what}. Immutable.
 */
public record Check(Shelf shelf) {
	/** What is wrong with ontology, rules, shapes, queries and reference data; worst first, empty where nothing is. */
	public List<Finding> files() {
		List<Finding> unreadable = new ArrayList<>();
		turtle().forEach(file -> attempt(unreadable, () -> TurtleFile.read(file, GraphFactory.createDefaultGraph())));
		shapeFiles().forEach(file -> attempt(unreadable, () -> parsed(file)));
		attempt(unreadable, () -> QueryBook.of(shelf));
		if (!unreadable.isEmpty()) {
			return sorted(unreadable.stream());
		}
		try {
			Graph all = Curated.parse(CuratedFiles.of(shelf)).all();
			return sorted(Stream.concat(shapes(all), questions(DatasetFactory.wrap(ModelFactory.createModelForGraph(all)))));
		} catch (Mistake mistake) {
			return List.of(Finding.of(mistake));
		}
	}

	/** What is wrong with what a store holds: its claims, reviews and verdicts with the reference data it was opened with. */
	public List<Finding> store(Store store) {
		return store.read(dataset -> {
			Graph all = GraphFactory.createDefaultGraph();
			dataset.asDatasetGraph().getUnionGraph().find().forEach(all::add);
			return sorted(Stream.concat(shapes(all), questions(dataset)));
		});
	}

	private static List<Finding> sorted(Stream<Finding> findings) {
		return List.copyOf(findings.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** Every file that no reader understands is told, not only the first. */
	private static void attempt(List<Finding> found, Runnable reading) {
		try {
			reading.run();
		} catch (Mistake mistake) {
			found.add(Finding.of(mistake));
		}
	}

	private List<Item> turtle() {
		return Stream.of("ontology", "data/reference").flatMap(folder -> shelf.files(folder, ".ttl").stream())
				.filter(file -> !file.path().startsWith("ontology/shapes/")).toList();
	}

	private List<Item> shapeFiles() {
		return shelf.files("ontology/shapes", ".ttl");
	}

	private static Shapes parsed(Item file) {
		return Curated.shapes(new CuratedFiles(List.of(), List.of(), List.of(), List.of(file)));
	}

	private Stream<Finding> shapes(Graph graph) {
		Whereabouts places = Whereabouts.of(turtle());
		return shapeFiles().stream().flatMap(file -> new ShaclPlainValidator().validate(parsed(file), graph).getEntries().stream()
				.map(entry -> finding(file, entry, places)));
	}

	private static Finding finding(Item file, ReportEntry entry, Whereabouts places) {
		String value = entry.value() == null ? "" : " Found: " + Whereabouts.name(entry.value()) + ".";
		return new Finding(severity(header(file, "level")), entry.message() + value, places.of(entry.focusNode()),
				header(file, "why"), header(file, "fix"));
	}

	private static String header(Item file, String keyword) {
		String start = "# " + keyword + ": ";
		return file.text().lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst()
				.orElse("");
	}

	private static Severity severity(String level) {
		return Stream.of(Severity.values()).filter(severity -> severity.name().equalsIgnoreCase(level)).findFirst()
				.orElse(Severity.ERROR);
	}

	private Stream<Finding> questions(Dataset dataset) {
		Whereabouts places = Whereabouts.of(turtle());
		return QueryBook.of(shelf).folder("check").stream().flatMap(question -> faults(question, dataset, places));
	}

	private static Stream<Finding> faults(NamedQuery question, Dataset dataset, Whereabouts places) {
		Table answer = question.ask(dataset, Map.of());
		int where = answer.columns().indexOf("where");
		int what = answer.columns().indexOf("what");
		if (where < 0 || what < 0) {
			throw new Mistake("queries/check/" + question.name() + ".rq", "has no ?where and ?what",
					"select the thing that is at fault as ?where and the fault in words as ?what");
		}
		Severity severity = severity(question.level().map(NamedQuery.Level::name).orElse(""));
		return answer.rows().stream()
				.map(row -> new Finding(severity,
						question.title() + ": " + row.get(what).map(Node::getLiteralLexicalForm).orElse(""),
						row.get(where).map(places::of).orElse(""), question.why(), question.fix().orElse("")));
	}
}
