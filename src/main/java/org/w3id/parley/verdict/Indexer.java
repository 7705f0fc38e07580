package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	private final List<Before<DatedClaim>> claimsBefore = new ArrayList<>();
	private final List<Before<Review>> reviewsBefore = new ArrayList<>();

	/** What a name stood for before it was written; null for nothing. */
	private record Before<T>(String id, @Nullable T value) {
	}

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
		List<DatedClaim> thin = new ArrayList<>(added.size());
		added.forEach(claim -> thin.add(frugal(claim)));
		Catalog catalog = current.catalog().covering(thin);
		if (claims.isEmpty()) {
			decisions.forEach(this::record);
			thin.forEach(this::remember);
			current = build(catalog, claims.values());
			return;
		}
		Update update = new Update(catalog);
		removed.forEach(update::remove);
		thin.forEach(update::add);
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
		claimsBefore.clear();
		reviewsBefore.clear();
	}

	/** As if nothing had been applied since the last commit. */
	public void rollback() {
		current = committed;
		claimsBefore.reversed().forEach(before -> restore(claims, before));
		reviewsBefore.reversed().forEach(before -> restore(reviews, before));
		claimsBefore.clear();
		reviewsBefore.clear();
	}

	/** The claim of this name, where there is one; for the writing thread alone. */
	Optional<DatedClaim> claim(String id) {
		return Optional.ofNullable(claims.get(id));
	}

	private static <T> void restore(Map<String, T> map, Before<T> before) {
		if (before.value() == null) {
			map.remove(before.id());
		} else {
			map.put(before.id(), before.value());
		}
	}

	private Index build(Catalog catalog, Collection<DatedClaim> all) {
		Map<String, Map<Integer, List<DatedClaim>>> sorted = new HashMap<>();
		for (DatedClaim claim : all) {
			sorted.computeIfAbsent(claim.claim().holder(), holder -> new HashMap<>())
					.computeIfAbsent(catalog.slotOf(claim.claim().about()), slot -> new ArrayList<>(2)).add(claim);
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
				once(claim.claimant()), onceIfAny(claim.speaker()), claim.chain(), onceIfAny(claim.said()), claim.condition(),
				claim.ground(), onceIfAny(claim.deniedBy()), claim.confidence(), once(claim.pattern()), claim.evidence());
		return new DatedClaim(thin, once(dated.day()));
	}

	@SuppressWarnings("unchecked")
	private <T> T once(T part) {
		Object known = parts.putIfAbsent(part, part);
		return known == null ? part : (T) known;
	}

	private <T> Optional<T> onceIfAny(Optional<T> part) {
		return part.isEmpty() ? part : once(part);
	}

	private @Nullable DatedClaim remember(DatedClaim claim) {
		DatedClaim before = claims.put(claim.claim().id(), claim);
		claimsBefore.add(new Before<>(claim.claim().id(), before));
		return before;
	}

	/** True where the review is the newest on its claim. */
	private boolean record(Review review) {
		Review before = reviews.get(review.claim());
		if (before != null && Decisions.OLDEST_FIRST.compare(before, review) > 0) {
			return false;
		}
		reviewsBefore.add(new Before<>(review.claim(), before));
		reviews.put(review.claim(), review);
		return true;
	}

	/** One change on its way: the rows that it touches, by holder. */
	private final class Update {
		private final Map<String, Row.Draft> touched = new HashMap<>();
		private final Catalog catalog;

		private Update(Catalog catalog) {
			this.catalog = catalog;
		}

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
				claimsBefore.add(new Before<>(claim.claim().id(), before));
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
			Row.Draft row = row(claim);
			int slot = catalog.slotOf(claim.claim().about());
			row.put(slot, row.group(slot).with(claim, decision(claim)));
		}

		private void take(DatedClaim claim) {
			Row.Draft row = row(claim);
			int slot = catalog.slotOf(claim.claim().about());
			row.put(slot, row.group(slot).without(claim));
		}

		private Row.Draft row(DatedClaim claim) {
			return touched.computeIfAbsent(claim.claim().holder(), holder -> current.row(holder).draft());
		}

		/** The index with the change in it. */
		private Index index() {
			Map<String, Row> rows = new HashMap<>(current.rows());
			touched.forEach((holder, draft) -> rows.put(holder, draft.row()));
			return new Index(catalog, rows);
		}
	}
}
