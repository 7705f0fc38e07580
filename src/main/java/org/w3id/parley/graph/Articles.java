package org.w3id.parley.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;

/** The article graphs of a dataset. Everything here runs inside a transaction of the caller's. */
record Articles(DatasetGraph dataset) {
	private static final Node REMOVED = Terms.graph(GraphName.REMOVED);
	private static final Comparator<PublishedClaim> BY_ID = Comparator.comparing(published -> published.claim().id());

	/** What replacing one graph did. */
	record Replaced(int added, int removed, List<PublishedClaim> claimsAdded, List<PublishedClaim> claimsRemoved) {
	}

	/** Every article's id, sorted. */
	List<String> ids() {
		List<String> ids = new ArrayList<>();
		dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, ParClass.ARTICLE)
				.forEachRemaining(quad -> ids.add(Terms.localName(quad.getSubject())));
		return ids.stream().distinct().sorted().toList();
	}

	boolean contains(String id) {
		return dataset.contains(name(id), Terms.thing(Kind.ARTICLE, id), RDF.Nodes.type, ParClass.ARTICLE);
	}

	Optional<ReadArticle> read(String id) {
		return contains(id) ? Optional.of(ArticleReader.read(id, copy(name(id)))) : Optional.empty();
	}

	List<PublishedClaim> claims(String id) {
		return claims(id, copy(name(id)));
	}

	/** Every claim, in order of article and evidence. */
	List<PublishedClaim> allClaims() {
		return ids().stream().flatMap(id -> {
			Graph graph = copy(name(id));
			Optional<PartialDate> date = date(id, graph);
			return ClaimReader.all(graph).stream().map(claim -> new PublishedClaim(claim, date));
		}).toList();
	}

	SortedMap<String, PartialDate> dates() {
		SortedMap<String, PartialDate> dates = new TreeMap<>();
		dataset.find(Node.ANY, Node.ANY, Par.PUBLISHED, Node.ANY).forEachRemaining(
				quad -> Terms.date(quad.getObject()).ifPresent(date -> dates.put(Terms.localName(quad.getSubject()), date)));
		return dates;
	}

	/**
	 * Writes only the difference between what stands and what shall stand.
	 *
	 * @param given
	 *            the claims that the graph was made of
	 */
	Replaced replace(String id, Graph next, List<PublishedClaim> given) {
		Node name = name(id);
		Graph before = copy(name);
		List<Triple> gone = before.find().filterDrop(next::contains).toList();
		List<Triple> fresh = next.find().filterDrop(before::contains).toList();
		gone.forEach(triple -> dataset.delete(Quad.create(name, triple)));
		fresh.forEach(triple -> dataset.add(Quad.create(name, triple)));
		int revived = gone.isEmpty() && fresh.isEmpty() ? 0 : revive(id, next);
		if (gone.isEmpty() && fresh.isEmpty()) {
			return new Replaced(0, 0, List.of(), List.of());
		}
		List<PublishedClaim> old = claims(id, before);
		List<PublishedClaim> now = old.isEmpty() ? given.stream().sorted(BY_ID).toList() : claims(id, next);
		return new Replaced(fresh.size(), gone.size() + revived, without(now, old), without(old, now));
	}

	/** Takes the article out and leaves a tombstone for it and each of its claims. */
	Replaced remove(String id) {
		Graph before = copy(name(id));
		dataset.deleteAny(name(id), Node.ANY, Node.ANY, Node.ANY);
		bury(Terms.thing(Kind.ARTICLE, id));
		Facts.ofType(before, ParClass.CLAIM).forEach(claim -> bury(claim.thing()));
		return new Replaced(0, before.size(), List.of(), claims(id, before));
	}

	private void bury(Node thing) {
		dataset.add(REMOVED, thing, RDF.Nodes.type, ParClass.REMOVED);
	}

	private int revive(String id, Graph next) {
		Set<Node> alive = new LinkedHashSet<>();
		alive.add(Terms.thing(Kind.ARTICLE, id));
		if (!dataset.contains(REMOVED, Terms.thing(Kind.ARTICLE, id), RDF.Nodes.type, ParClass.REMOVED)) {
			return 0;
		}
		Facts.ofType(next, ParClass.CLAIM).forEach(claim -> alive.add(claim.thing()));
		alive.forEach(thing -> dataset.delete(REMOVED, thing, RDF.Nodes.type, ParClass.REMOVED));
		return alive.size();
	}

	private Graph copy(Node name) {
		Graph copy = new SubjectGraph();
		dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
		return copy;
	}

	private static List<PublishedClaim> claims(String id, Graph graph) {
		Optional<PartialDate> date = date(id, graph);
		return ClaimReader.all(graph).stream().map(claim -> new PublishedClaim(claim, date)).sorted(BY_ID).toList();
	}

	private static Optional<PartialDate> date(String id, Graph graph) {
		return new Facts(graph, Terms.thing(Kind.ARTICLE, id)).date(Par.PUBLISHED);
	}

	private static List<PublishedClaim> without(List<PublishedClaim> these, List<PublishedClaim> those) {
		Set<PublishedClaim> known = Set.copyOf(those);
		return these.stream().filter(claim -> !known.contains(claim)).toList();
	}

	private static Node name(String id) {
		return Terms.uri(Iris.articleGraph(id));
	}
}
