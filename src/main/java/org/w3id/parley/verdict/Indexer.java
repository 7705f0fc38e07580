package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	public Indexer(Dossier dossier) {
		current = Index.empty(dossier);
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
		if (ledger.empty()) {
			decisions.forEach(ledger::put);
			added.forEach(claim -> ledger.put(update.frugal(claim)));
			update.fill();
		} else {
			update.remove(removed);
			update.add(added);
			decisions.forEach(update::review);
		}
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

	/** The claim of this name, where there is one; for the writing thread alone. */
	Optional<DatedClaim> claim(String id) {
		return Optional.ofNullable(ledger.claim(id));
	}

	/** One change on its way: the rows that it touches, by the holder's number. */
	private final class Update {
		private Catalog catalog = current.catalog();
		private Numbering holders = current.holders();
		private @Nullable Row.Draft[] touched = new Row.Draft[holders.size()];

		/** Step by step for all claims, not claim by claim: what has to come from far memory then comes at the same time. */
		private void remove(Collection<DatedClaim> claims) {
			List<DatedClaim> gone = new ArrayList<>(claims.size());
			for (DatedClaim claim : claims) {
				DatedClaim before = ledger.remove(claim.claim().id());
				if (before != null) {
					gone.add(before);
				}
			}
			gone.forEach(this::take);
		}

		private void add(Collection<DatedClaim> claims) {
			List<DatedClaim> frugal = new ArrayList<>(claims.size());
			List<DatedClaim> gone = new ArrayList<>();
			for (DatedClaim claim : claims) {
				DatedClaim thin = frugal(claim);
				DatedClaim before = ledger.put(thin);
				if (before != null) {
					frugal.remove(before);
					gone.add(before);
				}
				frugal.add(thin);
			}
			gone.forEach(this::take);
			frugal.forEach(this::put);
		}

		private void review(Review review) {
			DatedClaim claim = ledger.claim(review.claim());
			if (ledger.put(review) && claim != null) {
				put(claim);
			}
		}

		private void put(DatedClaim claim) {
			Row.Draft row = row(claim);
			int slot = catalog.slot(claim.claim().about());
			row.put(slot, row.group(slot).with(claim, ledger.decision(claim)));
		}

		private void take(DatedClaim claim) {
			Row.Draft row = row(claim);
			int slot = catalog.slot(claim.claim().about());
			row.put(slot, row.group(slot).without(claim));
		}

		/** Puts in all claims at once: faster than one by one. */
		private void fill() {
			Map<Row.Draft, Map<Integer, List<DatedClaim>>> sorted = new HashMap<>();
			for (DatedClaim claim : ledger.claims()) {
				sorted.computeIfAbsent(row(claim), row -> new HashMap<>())
						.computeIfAbsent(catalog.slot(claim.claim().about()), slot -> new ArrayList<>(2)).add(claim);
			}
			sorted.forEach((row, lists) -> lists.forEach((slot, list) -> {
				list.sort(DatedClaim.OLDEST_FIRST);
				row.put(slot,
						Group.of(list, list.stream().mapToLong(claim -> Marks.key(claim, ledger.decision(claim))).toArray()));
			}));
		}

		/** The claim made of parts that others have too; its holder and what it is about have their numbers from now on. */
		private DatedClaim frugal(DatedClaim claim) {
			int holder = number(claim.claim().holder());
			int slot = slot(claim.claim().about());
			return parts.frugal(claim, holders.name(holder), catalog.name(slot));
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

		private Row.Draft row(DatedClaim claim) {
			int holder = holders.of(claim.claim().holder());
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
