package org.w3id.parley.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Speaker;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;

/** The reference graph → the model's dossier. What a thing does not say is empty; nothing is made up. */
final class DossierReader {
	private DossierReader() {
	}

	static Dossier read(Graph graph) {
		return new Dossier(parties(graph), keyed(graph, ParClass.SPEAKER, DossierReader::speaker),
				keyed(graph, ParClass.PROPOSAL, ProposalReader::proposal),
				keyed(graph, ParClass.PROVISION, DossierReader::provision));
	}

	private static <T> SortedMap<String, T> keyed(Graph graph, Node type, Function<Facts, T> read) {
		SortedMap<String, T> things = new TreeMap<>();
		Facts.ofType(graph, type).forEach(facts -> things.put(Terms.localName(facts.thing()), read.apply(facts)));
		return things;
	}

	private static SortedMap<String, Party> parties(Graph graph) {
		SortedMap<String, Party> parties = new TreeMap<>();
		for (Map.Entry<Party.Kind, Node> kind : new TreeMap<>(ClosedLists.PARTIES).entrySet()) {
			keyed(graph, kind.getValue(), facts -> party(facts, kind.getKey())).forEach(parties::putIfAbsent);
		}
		keyed(graph, ParClass.PARTY, facts -> party(facts, Party.Kind.GROUP)).forEach(parties::putIfAbsent);
		return parties;
	}

	private static Party party(Facts facts, Party.Kind kind) {
		List<Party.Membership> memberships = facts.each(Par.HAS_MEMBERSHIP)
				.flatMap(membership -> membership.localNames(Par.MEMBER_OF).stream()
						.map(group -> new Party.Membership(group, membership.date(Par.FROM), membership.date(Par.UNTIL))))
				.toList();
		return new Party(Terms.localName(facts.thing()), kind, label(facts), names(facts), memberships);
	}

	private static Speaker speaker(Facts facts) {
		List<Speaker.Post> posts = facts.each(Par.HOLDS_POST)
				.flatMap(post -> post.localNames(Par.POST_OF).stream()
						.map(party -> new Speaker.Post(label(post), party,
								post.one(Par.RANK).map(rank -> Terms.key(ClosedLists.RANKS, rank)).orElse(Speaker.Rank.OFFICIAL),
								post.date(Par.FROM), post.date(Par.UNTIL))))
				.toList();
		return new Speaker(Terms.localName(facts.thing()), label(facts), names(facts), posts);
	}

	private static Provision provision(Facts facts) {
		Set<String> broader = new LinkedHashSet<>(facts.localNames(SKOS.broader.asNode()));
		return new Provision(Terms.localName(facts.thing()), label(facts), names(facts), broader,
				facts.localNames(Par.ISSUE).stream().findFirst().orElse(""), Set.copyOf(facts.localNames(Par.EXCLUDES)));
	}

	/** {@code skos:prefLabel}, else {@code rdfs:label}, English before other languages; else the local name. */
	static String label(Facts facts) {
		return Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label).flatMap(facts::all).filter(Node::isLiteral)
				.min(java.util.Comparator.comparing(literal -> !literal.getLiteralLanguage().startsWith("en")))
				.map(Node::getLiteralLexicalForm).orElseGet(() -> Terms.localName(facts.thing()));
	}

	/** Every form that a text may use, the label first. */
	static List<Name> names(Facts facts) {
		List<Name> names = new ArrayList<>();
		names.add(new Name(label(facts), Name.Kind.LABEL));
		Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())
				.flatMap(property -> facts.texts(property).stream()).map(text -> new Name(text, Name.Kind.ALIAS))
				.forEach(names::add);
		facts.texts(Par.METONYM).forEach(text -> names.add(new Name(text, Name.Kind.METONYM)));
		facts.texts(Par.DEMONYM).forEach(text -> names.add(new Name(text, Name.Kind.DEMONYM)));
		Set<String> seen = new LinkedHashSet<>();
		return names.stream().filter(name -> seen.add(name.text())).toList();
	}
}
