package org.w3id.parley.verdict;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.shelf.Shelf;

/**
 * The verdict rules for Jena's forward RETE engine: {@code queries/oracle/rete.rules}, stratum by stratum, as far as made-up
 * negotiations need them. Cannot be stopped on the way.
 */
final class ReteOracle implements Contestant {
	private static final Pattern STRATUM = Pattern.compile("(?m)^# ---.*$");
	private static final String ROW = "https://w3id.org/parley/oracle#row";
	private final List<List<Rule>> strata = new ArrayList<>();
	private final Graph data;

	/** @param data of {@link MaterialGraph}; only read */
	ReteOracle(Shelf shelf, Graph data) {
		this.data = data;
		String[] parts = STRATUM.split(shelf.file("queries/oracle/rete.rules").orElseThrow().text());
		for (int i = 1; i < parts.length; i++) {
			strata.add(Rule.parseRules(
					Rule.rulesParserFromReader(new BufferedReader(new StringReader(parts[0] + parts[i])))));
		}
	}

	@Override
	public String name() {
		return "Jena rules, forward RETE";
	}

	@Override
	public Optional<List<String>> rules(Duration limit) {
		Graph work = new GraphMem2Fast();
		Graph both = new Union(work, data);
		for (List<Rule> stratum : strata) {
			GenericRuleReasoner reasoner = new GenericRuleReasoner(stratum);
			reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
			InfGraph inferred = reasoner.bind(both);
			inferred.prepare();
			List<Triple> found = inferred.getDeductionsGraph().find().toList();
			found.forEach(work::add);
		}
		return Optional.of(first(work));
	}

	/** The first of the rows that could apply, by party and proposal; positions on provisions have rows that mean nothing. */
	private static List<String> first(Graph work) {
		String proposals = Iris.of(Kind.PROPOSAL, "");
		SortedMap<String, SortedMap<String, Integer>> rows = new TreeMap<>();
		work.find(null, NodeFactory.createURI(ROW), null).forEach(triple -> {
			String[] pair = triple.getSubject().getURI().split("#", 2);
			if (pair[1].startsWith(proposals)) {
				rows.computeIfAbsent(Iris.localName(Kind.PARTY, pair[0]), party -> new TreeMap<>()).merge(
						Iris.localName(Kind.PROPOSAL, pair[1]), Integer.valueOf(triple.getObject().getLiteralLexicalForm()),
						Math::min);
			}
		});
		List<String> rules = new ArrayList<>();
		rows.forEach((party, byProposal) -> byProposal
				.forEach((proposal, row) -> rules.add(party + " " + proposal + " " + row)));
		return rules;
	}
}
