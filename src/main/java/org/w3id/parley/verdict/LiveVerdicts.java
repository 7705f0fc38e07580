package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.parley.graph.Change;
import org.w3id.parley.graph.Derivations;
import org.w3id.parley.graph.PublishedClaim;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;
import org.w3id.parley.verdict.TrustPolicy.Who;

/**
 * Keeps the index and the verdict graph in step with the store: attach it, and ask {@link #judge()}. The store's one writer
 * calls; any number of threads may ask, and see the state after the last commit. What the verdict graph holds is never believed: it is
 * compared with what follows from the claims before anything is answered, mended where it differs, and that is said in the log.
 */
public final class LiveVerdicts implements Derivations {
	private static final Logger LOG = LoggerFactory.getLogger(LiveVerdicts.class);
	private volatile @Nullable Indexer indexer;
	private @Nullable Indexer before;
	private boolean begun;

	/**
	 * The index as of the last commit.
	 *
	 * @throws IllegalStateException
	 *             before it was attached to a store
	 */
	public Index judge() {
		return known().index();
	}

	private Indexer known() {
		Indexer known = indexer;
		if (known == null) {
			throw new IllegalStateException("not attached to a store");
		}
		return known;
	}

	@Override
	public void begin(Dossier dossier, List<PublishedClaim> claims, List<Review> reviews, Graph verdicts) {
		before = indexer;
		begun = true;
		Indexer fresh = new Indexer(dossier, claims.stream().map(LiveVerdicts::dated).toList(), reviews);
		indexer = fresh;
		boolean kept = !verdicts.isEmpty();
		long before = verdicts.size();
		int gone = rewrite(fresh.current(), verdicts);
		long added = verdicts.size() - before + gone;
		if (kept && gone + added > 0) {
			LOG.warn("The verdicts kept in the store did not follow from its claims and reference data: "
					+ "{} statements taken out, {} put in", gone, added);
		}
	}

	private static DatedClaim dated(PublishedClaim published) {
		return new DatedClaim(published.claim(), Day.of(published.claim(), published.published()));
	}

	/**
	 * Makes the graph what follows from the index, and touches nothing that it holds already.
	 *
	 * @return how much it held that does not follow
	 */
	private static int rewrite(Index index, Graph verdicts) {
		Set<Triple> missing = all(index);
		List<Triple> gone = new ArrayList<>();
		verdicts.find().forEachRemaining(triple -> {
			if (!missing.remove(triple)) {
				gone.add(triple);
			}
		});
		gone.forEach(verdicts::delete);
		missing.forEach(verdicts::add);
		return gone.size();
	}

	/** Everything that the verdict graph holds. */
	static Set<Triple> all(Index index) {
		VerdictTriples triples = new VerdictTriples(index);
		Set<Triple> all = new HashSet<>();
		for (Who who : Who.values()) {
			index.held().forEach((holder, abouts) -> abouts
					.forEach(about -> all.addAll(triples.position(TrustPolicy.of(who), holder, about))));
			for (String party : index.dossier().parties().keySet()) {
				index.catalog().sheets().values()
						.forEach(sheet -> all.addAll(triples.verdict(TrustPolicy.of(who), party, sheet)));
			}
		}
		return all;
	}

	@Override
	public void change(Change change, Graph verdicts) {
		Indexer writer = known();
		Index old = writer.current();
		SortedMap<String, SortedSet<String>> touched = touched(change, old);
		writer.apply(change.added().stream().map(LiveVerdicts::dated).toList(),
				change.removed().stream().map(LiveVerdicts::dated).toList(), change.reviews());
		if (change.dossier().isPresent()) {
			writer.apply(change.dossier().get());
			rewrite(writer.current(), verdicts);
			return;
		}
		for (Who who : Who.values()) {
			touched.forEach((holder, abouts) -> update(who, holder, abouts, old, writer.current(), verdicts));
		}
	}

	private static SortedMap<String, SortedSet<String>> touched(Change change, Index index) {
		SortedMap<String, SortedSet<String>> touched = new TreeMap<>();
		Stream<Claim> reviewed = change.reviews().stream().flatMap(review -> index.claim(review.claim()).stream())
				.map(DatedClaim::claim);
		Stream<Claim> moved = Stream.concat(change.added().stream(), change.removed().stream()).map(PublishedClaim::claim);
		Stream.concat(moved, reviewed).forEach(
				claim -> touched.computeIfAbsent(claim.holder(), holder -> new TreeSet<>()).add(claim.about()));
		return touched;
	}

	/** Rewrites the holder's positions on these things, and the verdicts that a changed position can bear on. */
	private static void update(Who who, String holder, SortedSet<String> abouts, Index old, Index fresh, Graph verdicts) {
		TrustPolicy policy = TrustPolicy.of(who);
		VerdictTriples was = new VerdictTriples(old);
		VerdictTriples is = new VerdictTriples(fresh);
		Set<String> judged = new TreeSet<>();
		for (String about : abouts) {
			replace(verdicts, was.position(policy, holder, about), is.position(policy, holder, about));
			if (fresh.dossier().parties().containsKey(holder)) {
				bearing(policy, holder, about, old, fresh).forEach(sheet -> judged.add(sheet.scope().proposal().id()));
			}
		}
		for (String proposal : judged) {
			replace(verdicts, was.verdict(policy, holder, old.catalog().sheets().get(proposal)),
					is.verdict(policy, holder, fresh.catalog().sheets().get(proposal)));
		}
	}

	/** The proposals whose verdicts can differ for what became of one position. */
	private static List<Sheet> bearing(TrustPolicy policy, String holder, String about, Index old, Index fresh) {
		int slot = fresh.catalog().slot(about);
		if (slot == Numbering.NONE) {
			return List.of();
		}
		Optional<Position> was = old.position(holder, about, policy);
		Optional<Position> is = fresh.position(holder, about, policy);
		boolean still = Objects.equals(was.map(Position::standing), is.map(Position::standing))
				&& Objects.equals(was.map(Position::day), is.map(Position::day))
				&& Objects.equals(was.map(position -> old.since(position, policy)),
						is.map(position -> fresh.since(position, policy)));
		boolean silent = old.claims(holder, about).isEmpty() != fresh.claims(holder, about).isEmpty();
		if (still && !silent && !fresh.dossier().proposals().containsKey(about)) {
			return List.of();
		}
		boolean demanded = Stream.of(was, is).anyMatch(
				position -> position.filter(held -> held.standing() == Standing.DEMANDS).isPresent());
		return fresh.catalog().touched(slot, demanded);
	}

	private static void replace(Graph verdicts, Set<Triple> old, Set<Triple> fresh) {
		old.stream().filter(triple -> !fresh.contains(triple)).forEach(verdicts::delete);
		fresh.stream().filter(triple -> !old.contains(triple)).forEach(verdicts::add);
	}

	@Override
	public void committed() {
		known().commit();
		begun = false;
	}

	@Override
	public void aborted() {
		if (begun) {
			indexer = before;
			begun = false;
		} else {
			known().rollback();
		}
	}
}
