package org.w3id.parley.graph;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;

/**
 * How much a store holds.
 *
 * @param quads
 *            triples, counted once in each graph that holds them
 * @param oldest
 *            the first day on which a claim counts or an article appeared
 * @param newest
 *            the last such day
 */
public record Statistics(long quads, long articles, long claims, long reviews, long positions, long verdicts, long parties,
		long speakers, long proposals, long provisions, Optional<LocalDate> oldest, Optional<LocalDate> newest) {
	/** Counts inside a transaction of the caller's. */
	static Statistics of(DatasetGraph dataset, Dossier dossier) {
		Function<Node, Long> members = type -> Iter.count(dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, type));
		SortedSet<LocalDate> days = days(dataset);
		return new Statistics(Iter.count(dataset.find()), members.apply(ParClass.ARTICLE), members.apply(ParClass.CLAIM),
				members.apply(ParClass.REVIEW), members.apply(ParClass.POSITION), members.apply(ParClass.VERDICT),
				dossier.parties().size(), dossier.speakers().size(), dossier.proposals().size(), dossier.provisions().size(),
				days.stream().findFirst(), days.isEmpty() ? Optional.empty() : Optional.of(days.last()));
	}

	/** The days that anything in the dataset is dated with. */
	static SortedSet<LocalDate> days(DatasetGraph dataset) {
		SortedSet<LocalDate> days = new TreeSet<>();
		Stream.of(Par.COUNTS_ON, Par.PUBLISHED).forEach(property -> {
			Iterator<Quad> dated = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
			dated.forEachRemaining(quad -> Terms.date(quad.getObject()).map(PartialDate::last).ifPresent(days::add));
		});
		return days;
	}
}
