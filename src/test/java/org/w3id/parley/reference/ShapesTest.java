package org.w3id.parley.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A folder of {@code src/test/resources/shapes} for every shape: {@code passing.ttl} has something that the shape looks at and
 * nothing to object to, {@code failing.ttl} gets exactly the messages of its {@code # expect:} lines.
 */
class ShapesTest {
	private static final Path EXAMPLES = Path.of("src/test/resources/shapes");
	private static final Graph SHAPES = read(files(Path.of("ontology/shapes")));
	private static final Shapes PARSED = Shapes.parse(SHAPES);

	@TestFactory
	Stream<DynamicTest> everyShapeHasAPassingExample() {
		return shapes().map(shape -> DynamicTest.dynamicTest(shape, () -> {
			Graph example = example(shape, "passing.ttl");
			assertThat(messages(example)).isEmpty();
			assertThat(PARSED.getTargetShapes()).filteredOn(target -> name(target.getShapeNode()).equals(shape))
					.anyMatch(target -> target.getTargets().stream().anyMatch(way -> !way.getFocusNodes(example).isEmpty()));
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyShapeHasAFailingExample() {
		return shapes().map(shape -> DynamicTest.dynamicTest(shape,
				() -> assertThat(messages(example(shape, "failing.ttl"))).isEqualTo(expected(shape))));
	}

	@Test
	void everyShapeFileTellsWhatWhyAndHowToMend() {
		assertThat(files(Path.of("ontology/shapes"))).isNotEmpty().allSatisfy(
				file -> assertThat(Files.readString(file)).contains("# title: ", "# why: ", "# fix: ", "# level: error"));
	}

	private static Stream<String> shapes() {
		return PARSED.getTargetShapes().stream().map(shape -> name(shape.getShapeNode())).sorted();
	}

	/** shape:StatusChange → status-change, the folder's name. */
	private static String name(Node shape) {
		String local = shape.getURI().substring(shape.getURI().lastIndexOf('/') + 1);
		return local.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	private static Graph example(String shape, String file) {
		return read(
				Stream.of(Path.of("ontology/parley.ttl"), EXAMPLES.resolve("context.ttl"), EXAMPLES.resolve(shape).resolve(file))
						.toList());
	}

	private static Set<String> messages(Graph graph) {
		return ShaclValidator.get().validate(PARSED, graph).getEntries().stream().map(ReportEntry::message)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> expected(String shape) throws IOException {
		return Files.readAllLines(EXAMPLES.resolve(shape).resolve("failing.ttl")).stream()
				.filter(line -> line.startsWith("# expect: "))
				.map(line -> line.substring("# expect: ".length())).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Graph read(List<Path> files) {
		Graph graph = GraphFactory.createDefaultGraph();
		files.forEach(file -> RDFDataMgr.read(graph, file.toString()));
		return graph;
	}
}
