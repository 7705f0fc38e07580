package org.w3id.parley.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParValue;

/**
 * SPARQL's way to a verdict of any day:
 *
 * <pre>
 * (?party ?proposal par:TrustSelf "2025-08-20"^^xsd:date) par:verdictAsOf (?outcome ?rule)
 * </pre>
 *
 * The trust and the day must be known; where the party or the proposal is not, all are answered. Asks the index, not the data. One
 * per use in a query; of one thread.
 */
public final class VerdictFunction extends PropertyFunctionEval {
	private static final Map<Node, TrustPolicy.Who> TRUSTS = Map.of(ParValue.TRUST_SELF, TrustPolicy.Who.SELF,
			ParValue.TRUST_PARTIES,
			TrustPolicy.Who.PARTIES, ParValue.TRUST_ANYONE, TrustPolicy.Who.ANYONE);
	private final Supplier<Index> index;

	private VerdictFunction(Supplier<Index> index) {
		super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
		this.index = index;
	}

	/** Makes the function known to every query over datasets with this context. */
	public static void install(Context context, Supplier<Index> index) {
		PropertyFunctionRegistry registry = PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.chooseRegistry(context));
		registry.put(Par.VERDICT_AS_OF.getURI(), uri -> new VerdictFunction(index));
		PropertyFunctionRegistry.set(context, registry);
	}

	@Override
	public QueryIterator execEvaluated(Binding binding, PropFuncArg question, Node predicate, PropFuncArg answer,
			ExecutionContext execution) {
		if (question.getArgListSize() != 4 || answer.getArgListSize() != 2) {
			throw new QueryExecException(
					"par:verdictAsOf is used as (?party ?proposal ?trust ?day) par:verdictAsOf (?outcome ?rule)");
		}
		TrustPolicy policy = policy(question.getArg(2), question.getArg(3));
		Index now = index.get();
		List<Binding> rows = new ArrayList<>();
		for (String party : named(question.getArg(0), Kind.PARTY, now.dossier().parties().keySet())) {
			for (String proposal : named(question.getArg(1), Kind.PROPOSAL, now.dossier().proposals().keySet())) {
				Rule rule = now.rule(party, proposal, policy);
				Optional<Binding> row = Optional.of(binding)
						.flatMap(one -> bound(one, question.getArg(0), thing(Kind.PARTY, party)))
						.flatMap(one -> bound(one, question.getArg(1), thing(Kind.PROPOSAL, proposal)))
						.flatMap(one -> bound(one, answer.getArg(0), VerdictTriples.outcome(rule.outcome())))
						.flatMap(one -> bound(one, answer.getArg(1), NodeFactory.createLiteralDT(Integer.toString(rule.row()),
								XSDDatatype.XSDinteger)));
				row.ifPresent(rows::add);
			}
		}
		return QueryIterPlainWrapper.create(rows.iterator(), execution);
	}

	private static TrustPolicy policy(Node trust, Node day) {
		TrustPolicy.Who who = TRUSTS.get(trust);
		if (who == null || !day.isLiteral()) {
			throw new QueryExecException(
					"par:verdictAsOf needs a trust (par:TrustSelf …) and a day (xsd:date), not " + trust + " and " + day);
		}
		try {
			return TrustPolicy.of(who).asOf(LocalDate.parse(day.getLiteralLexicalForm()));
		} catch (DateTimeException e) {
			throw new QueryExecException("par:verdictAsOf needs a day, not " + day, e);
		}
	}

	/** The one that the node names, where there is such a one; all where it is a variable. */
	private static Collection<String> named(Node node, Kind kind, Collection<String> all) {
		return node.isVariable()
				? all
				: all.stream().filter(id -> node.isURI() && node.getURI().equals(Iris.of(kind, id))).toList();
	}

	/** The binding with the value; empty where the node is or holds another. */
	private static Optional<Binding> bound(Binding binding, Node node, Node value) {
		Node known = Substitute.substitute(node, binding);
		if (known.isVariable()) {
			return Optional.of(BindingBuilder.create(binding).add(Var.alloc(known), value).build());
		}
		return known.equals(value) ? Optional.of(binding) : Optional.empty();
	}

	private static Node thing(Kind kind, String id) {
		return NodeFactory.createURI(Iris.of(kind, id));
	}
}
