package org.w3id.parley.graph;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * The curated graphs in memory: what the gate, the dossier and the names are read from. Immutable once made.
 *
 * @param all
 *            the three graphs together
 */
record Curated(Graph ontology, Graph reference, Graph inferred, Graph all, Dossier dossier) {
	static Curated of(Graph ontology, Graph reference, Graph inferred) {
		Graph all = GraphFactory.createDefaultGraph();
		GraphUtil.addInto(all, ontology);
		GraphUtil.addInto(all, reference);
		GraphUtil.addInto(all, inferred);
		return new Curated(ontology, reference, inferred, all, DossierReader.read(all));
	}

	/**
	 * Parses the files and closes them under the rules.
	 *
	 * @throws Mistake
	 *             naming file, line and column of the first error
	 */
	static Curated parse(CuratedFiles files) {
		Graph ontology = turtle(files.ontology());
		Graph reference = turtle(files.reference());
		Graph both = GraphFactory.createDefaultGraph();
		GraphUtil.addInto(both, ontology);
		GraphUtil.addInto(both, reference);
		return of(ontology, reference, entailed(both, files.rules()));
	}

	static Shapes shapes(CuratedFiles files) {
		Graph graph = GraphFactory.createDefaultGraph();
		files.shapes().forEach(file -> TurtleFile.read(file, graph));
		try {
			return Shapes.parse(graph);
		} catch (RuntimeException e) {
			String where = files.shapes().stream().map(Item::origin).findFirst().orElse("shapes");
			throw new Mistake(where, "no SHACL shapes: " + e.getMessage(), "mend the shape that the message names", e);
		}
	}

	private static Graph turtle(List<Item> items) {
		Graph graph = GraphFactory.createDefaultGraph();
		items.forEach(file -> TurtleFile.readNamed(file, graph));
		return graph;
	}

	/** What the rules add, and nothing that the graph says itself. */
	private static Graph entailed(Graph graph, List<Item> rules) {
		Graph added = GraphFactory.createDefaultGraph();
		for (Item file : rules) {
			GenericRuleReasoner reasoner = new GenericRuleReasoner(rules(file));
			reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
			InfGraph closed = reasoner.bind(graph);
			closed.prepare();
			closed.getDeductionsGraph().find().filterDrop(triple -> graph.contains(triple) || triple.getSubject().isLiteral())
					.forEach(added::add);
		}
		return added;
	}

	private static List<Rule> rules(Item file) {
		try {
			return Rule.parseRules(Rule.rulesParserFromReader(new BufferedReader(new StringReader(file.text()))));
		} catch (Rule.ParserException e) {
			throw new Mistake(file.origin(), "no rule: " + e.getMessage(), "mend the rule that the message names", e);
		}
	}
}
