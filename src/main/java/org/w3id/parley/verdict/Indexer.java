package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

/**
 * Makes each {@link Index} from the one before: a commit copies the rows of the parties that it touches and shares the others.
 * One thread writes; {@link #index()} may be read by any. What was done since the last {@link #commit()} can be taken back.
 */
public final class Indexer {
	private volatile Index committed;
	private Index current;
	private final Map<String, DatedClaim> claims = new HashMap<>();
	private final Map<String, Review> reviews = new HashMap<>();
	private final Map<Object, Object> parts = new HashMap<>();
	private Map<String, Optional<DatedClaim>> claimsBefore = new HashMap<>();
	private Map<String, Optional<Review>> reviewsBefore = new HashMap<>();

	public Indexer(Dossier dossier) {
		current = new Index(new Catalog(dossier), Map.of());
		committed = current;
	}

	/** An index over the material, committed. */
	public static Indexer over(Material material) {
		Indexer indexer = new Indexer(material.dossier());
		indexer.apply(material.claims().stream().map(material::dated).toList(), List.of(), material.reviews());
		indexer.commit();
		return indexer;
	}

	/** As of the last commit. */
	public Index index() {
		return committed;
	}

	/** As of the last change, committed or not; for the writing thread alone. */
	Index current() {
		return current;
	}

	/**
	 * Removes, then adds, then takes the reviews into account. Claims of the same name replace each other; an older review does
	 * not override a newer one.
	 */
	public void apply(Collection<DatedClaim> added, Collection<DatedClaim> removed, Collection<Review> decisions) {
		Update update = new Update();
		removed.forEach(update::remove);
		Set<String> abouts = added.stream().map(dated -> dated.claim().about()).collect(Collectors.toCollection(HashSet::new));
		update.catalog = current.catalog().with(abouts);
		if (current.rows().isEmpty() && claims.isEmpty()) {
			decisions.forEach(this::record);
			added.forEach(claim -> remember(frugal(claim)));
			current = build(update.catalog, claims.values());
			return;
		}
		added.forEach(claim -> update.add(frugal(claim)));
		decisions.forEach(update::review);
		current = update.index();
	}

	/** New reference data under the same claims. */
	public void apply(Dossier dossier) {
		current = current.under(dossier);
	}

	/** Readers see everything applied so far. */
	public void commit() {
		committed = current;
		claimsBefore = new HashMap<>();
		reviewsBefore = new HashMap<>();
	}

	/** As if nothing had been applied since the last commit. */
	public void rollback() {
		current = committed;
		claimsBefore.forEach((id, before) -> restore(claims, id, before));
		reviewsBefore.forEach((id, before) -> restore(reviews, id, before));
		claimsBefore = new HashMap<>();
		reviewsBefore = new HashMap<>();
	}

	/** The claim of this name, where there is one; for the writing thread alone. */
	Optional<DatedClaim> claim(String id) {
		return Optional.ofNullable(claims.get(id));
	}

	private static <T> void restore(Map<String, T> map, String id, Optional<T> before) {
		before.ifPresentOrElse(value -> map.put(id, value), () -> map.remove(id));
	}

	private Index build(Catalog catalog, Collection<DatedClaim> all) {
		Map<String, Map<Integer, List<DatedClaim>>> sorted = new HashMap<>();
		for (DatedClaim claim : all) {
			sorted.computeIfAbsent(claim.claim().holder(), holder -> new HashMap<>())
					.computeIfAbsent(catalog.slot(claim.claim().about()).orElseThrow(), slot -> new ArrayList<>(2)).add(claim);
		}
		Map<String, Row> rows = new HashMap<>();
		sorted.forEach((holder, lists) -> {
			Map<Integer, Group> groups = new HashMap<>();
			lists.forEach((slot, list) -> {
				list.sort(DatedClaim.OLDEST_FIRST);
				groups.put(slot, Group.of(list, list.stream().mapToLong(claim -> Marks.key(claim, decision(claim))).toArray()));
			});
			rows.put(holder, Row.EMPTY.with(groups));
		});
		return new Index(catalog, rows);
	}

	private Optional<Review.Decision> decision(DatedClaim claim) {
		return Optional.ofNullable(reviews.get(claim.claim().id())).map(Review::decision);
	}

	/** The same claim, made of parts that others have too: names, days and voices are few, and each is kept once. */
	private DatedClaim frugal(DatedClaim dated) {
		Claim claim = dated.claim();
		Claim thin = new Claim(claim.id(), claim.article(), once(claim.holder()), once(claim.about()), claim.stance(),
				once(claim.claimant()), once(claim.speaker()), claim.chain(), once(claim.said()), claim.condition(),
				claim.ground(),
				once(claim.deniedBy()), claim.confidence(), once(claim.pattern()), claim.evidence());
		return new DatedClaim(thin, once(dated.day()));
	}

	@SuppressWarnings("unchecked")
	private <T> T once(T part) {
		return (T) parts.computeIfAbsent(part, one -> one);
	}

	private @Nullable DatedClaim remember(DatedClaim claim) {
		DatedClaim before = claims.put(claim.claim().id(), claim);
		claimsBefore.putIfAbsent(claim.claim().id(), Optional.ofNullable(before));
		return before;
	}

	/** True where the review is the newest on its claim. */
	private boolean record(Review review) {
		Review before = reviews.get(review.claim());
		if (before != null && Decisions.OLDEST_FIRST.compare(before, review) > 0) {
			return false;
		}
		reviewsBefore.putIfAbsent(review.claim(), Optional.ofNullable(before));
		reviews.put(review.claim(), review);
		return true;
	}

	/** One change on its way: the groups that it touches, by holder and slot. */
	private final class Update {
		private final Map<String, Map<Integer, Group>> touched = new HashMap<>();
		private Catalog catalog = current.catalog();

		private void add(DatedClaim claim) {
			DatedClaim before = remember(claim);
			if (before != null) {
				take(before);
			}
			put(claim);
		}

		private void remove(DatedClaim claim) {
			DatedClaim before = claims.remove(claim.claim().id());
			if (before != null) {
				claimsBefore.putIfAbsent(claim.claim().id(), Optional.of(before));
				take(before);
			}
		}

		private void review(Review review) {
			DatedClaim claim = claims.get(review.claim());
			if (Indexer.this.record(review) && claim != null) {
				put(claim);
			}
		}

		private void put(DatedClaim claim) {
			change(claim, group -> group.with(claim, decision(claim)));
		}

		private void take(DatedClaim claim) {
			change(claim, group -> group.without(claim));
		}

		private void change(DatedClaim claim, UnaryOperator<Group> change) {
			String holder = claim.claim().holder();
			int slot = catalog.slot(claim.claim().about()).orElseThrow();
			Map<Integer, Group> groups = touched.computeIfAbsent(holder, one -> new HashMap<>());
			Group group = groups.get(slot);
			groups.put(slot, change.apply(group == null ? current.row(holder).group(slot) : group));
		}

		/** The index with the change in it. */
		private Index index() {
			Map<String, Row> rows = new HashMap<>(current.rows());
			touched.forEach((holder, groups) -> rows.put(holder, current.row(holder).with(groups)));
			return new Index(catalog, rows);
		}
	}
}
