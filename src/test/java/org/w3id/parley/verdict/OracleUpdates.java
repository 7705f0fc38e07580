package org.w3id.parley.verdict;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.update.UpdateRequest;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.shelf.Shelf;

import static org.apache.jena.graph.NodeFactory.createURI;

/**
 * The queries of {@code queries/oracle} as a plain SPARQL server takes them: an update for each step, which adds to the data, and a
 * query. Restricted to the parties and proposals of one page, which makes them as fast as they get.
 *
 * @param updates
 *            in order
 * @param query
 *            the deciding row of each party and proposal: {@code ?party ?proposal ?rule}
 */
public record OracleUpdates(List<String> updates, String query) {
	public static OracleUpdates of(TrustPolicy policy, List<String> parties, List<String> proposals) {
		List<Query> steps = new SparqlOracle(Shelf.bundled()).queries(policy);
		Node[] holders = things(Kind.PARTY, parties);
		Query admissible = restricted(steps.getFirst(), "holder", holders);
		List<String> updates = Stream.concat(Stream.of(admissible), steps.subList(1, steps.size() - 1).stream())
				.map(OracleUpdates::update).toList();
		Query last = restricted(restricted(steps.getLast(), "party", holders), "proposal", things(Kind.PROPOSAL, proposals));
		return new OracleUpdates(updates, last.toString());
	}

	/** Writes what a store holds of a material, as far as verdicts follow from it. */
	public static void write(Material material, Graph graph) {
		MaterialGraph.of(material, graph);
	}

	private static Node[] things(Kind kind, List<String> ids) {
		return ids.stream().map(id -> createURI(Iris.of(kind, id))).toArray(Node[]::new);
	}

	private static Query restricted(Query query, String variable, Node... nodes) {
		Var var = Var.alloc(variable);
		ElementData values = new ElementData();
		values.add(var);
		for (Node node : nodes) {
			values.add(BindingFactory.binding(var, node));
		}
		ElementGroup pattern = new ElementGroup();
		pattern.addElement(values);
		((ElementGroup) query.getQueryPattern()).getElements().forEach(pattern::addElement);
		Query restricted = query.cloneQuery();
		restricted.setQueryPattern(pattern);
		return restricted;
	}

	private static String update(Query step) {
		UpdateModify update = new UpdateModify();
		step.getConstructTemplate().getTriples().forEach(update.getInsertAcc()::addTriple);
		update.setElement(step.getQueryPattern());
		return new UpdateRequest(update).toString();
	}
}
