package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

/**
 * Makes each {@link Index} from the one before: a commit copies the rows of the parties that it touches and shares the others.
 * One thread writes; {@link #index()} may be read by any. What was done since the last {@link #commit()} can be taken back.
 */
public final class Indexer {
	private volatile Index committed;
	private Index current;
	private final Ledger ledger = new Ledger();
	private final Parts parts = new Parts();

	/** Without a claim yet. */
	public Indexer(Dossier dossier) {
		this(dossier, List.of(), List.of());
	}

	/** With these claims, each of a name of its own; committed. */
	Indexer(Dossier dossier, Collection<DatedClaim> claims, Collection<Review> reviews) {
		current = Index.empty(dossier);
		reviews.forEach(ledger::put);
		Update update = new Update();
		update.fill(claims);
		current = update.index();
		committed = current;
		ledger.commit();
	}

	/** An index over the material, committed. */
	public static Indexer over(Material material) {
		return new Indexer(material.dossier(), material.claims().stream().map(material::dated).toList(), material.reviews());
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
	 * Removes, then adds, then takes the reviews into account; an older review does not override a newer one. A claim is known by its
	 * holder, target, day and name: what is removed is given as it was added, and what is added replaces its like.
	 */
	public void apply(Collection<DatedClaim> added, Collection<DatedClaim> removed, Collection<Review> decisions) {
		Update update = new Update();
		decisions.forEach(update::review);
		List<Placed> gone = update.standing(removed);
		List<Placed> come = update.placed(added);
		gone.forEach(Placed::take);
		come.forEach(placed -> placed.put(ledger));
		current = update.index();
	}

	/** New reference data under the same claims. */
	public void apply(Dossier dossier) {
		current = current.under(dossier);
	}

	/** Readers see everything applied so far. */
	public void commit() {
		committed = current;
		ledger.commit();
	}

	/** As if nothing had been applied since the last commit. */
	public void rollback() {
		current = committed;
		ledger.rollback();
	}

	/** A claim, and the row in the making and slot of its holder and target. */
	private record Placed(DatedClaim claim, Row.Draft row, int slot) {
		void take() {
			row.put(slot, row.group(slot).without(claim));
		}

		void put(Ledger ledger) {
			row.put(slot, row.group(slot).with(claim, ledger.decision(claim)));
		}
	}

	/** One change on its way: the rows that it touches, by the holder's number. */
	private final class Update {
		private Catalog catalog = current.catalog();
		private Numbering holders = current.holders();
		private @Nullable Row.Draft[] touched = new Row.Draft[holders.size()];

		/** Those of the claims that can be there: something is said of their target by their holder. */
		private List<Placed> standing(Collection<DatedClaim> claims) {
			List<Placed> placed = new ArrayList<>(claims.size());
			for (DatedClaim claim : claims) {
				int holder = holders.of(claim.claim().holder());
				int slot = catalog.slot(claim.claim().about());
				if (holder != Numbering.NONE && slot != Numbering.NONE && row(holder).group(slot).size() > 0) {
					placed.add(new Placed(claim, row(holder), slot));
				}
			}
			return placed;
		}

		/** The claims made of parts that others have too; their holders and targets have numbers from now on. */
		private List<Placed> placed(Collection<DatedClaim> claims) {
			List<Placed> placed = new ArrayList<>(claims.size());
			for (DatedClaim claim : claims) {
				int holder = number(claim.claim().holder());
				int slot = slot(claim.claim().about());
				placed.add(new Placed(parts.frugal(claim, holders.name(holder), catalog.name(slot)), row(holder), slot));
			}
			return placed;
		}

		/** Before claims come and go: what is added finds the decision in the ledger. */
		private void review(Review review) {
			if (ledger.put(review)) {
				standing(current.claim(review.claim()).stream().toList()).forEach(placed -> placed.put(ledger));
			}
		}

		/** Puts in all claims at once: faster than one by one. */
		private void fill(Collection<DatedClaim> claims) {
			Map<Row.Draft, Map<Integer, List<DatedClaim>>> sorted = new HashMap<>();
			placed(claims).forEach(placed -> sorted.computeIfAbsent(placed.row(), row -> new HashMap<>())
					.computeIfAbsent(placed.slot(), slot -> new ArrayList<>(2)).add(placed.claim()));
			sorted.forEach((row, lists) -> lists.forEach((slot, list) -> {
				list.sort(DatedClaim.OLDEST_FIRST);
				row.put(slot,
						Group.of(list, list.stream().mapToLong(claim -> Marks.key(claim, ledger.decision(claim))).toArray()));
			}));
		}

		private int number(String holder) {
			int number = holders.of(holder);
			if (number == Numbering.NONE) {
				holders = holders.with(List.of(holder));
				touched = Arrays.copyOf(touched, holders.size());
				number = holders.of(holder);
			}
			return number;
		}

		private int slot(String about) {
			int slot = catalog.slot(about);
			if (slot == Numbering.NONE) {
				catalog = catalog.with(List.of(about));
				slot = catalog.slot(about);
			}
			return slot;
		}

		private Row.Draft row(int holder) {
			Row.Draft draft = touched[holder];
			if (draft == null) {
				draft = current.row(holder).draft();
				touched[holder] = draft;
			}
			return draft;
		}

		/** The index with the change in it. */
		private Index index() {
			Row[] rows = current.rows(holders.size());
			for (int holder = 0; holder < rows.length; holder++) {
				Row.Draft draft = touched[holder];
				rows[holder] = draft == null ? rows[holder] : draft.row();
			}
			return new Index(catalog, holders, rows);
		}
	}
}
