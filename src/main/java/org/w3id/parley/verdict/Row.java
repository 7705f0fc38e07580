package org.w3id.parley.verdict;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * One holder's claims by what they are about, in pages, so that a change copies little. Immutable; what it comes to under the three
 * standard policies is kept once it was asked for.
 */
final class Row {
	private static final int PAGE = 32;
	static final Row EMPTY = new Row(new Group[0][]);

	private final @Nullable Group[][] pages;
	private final AtomicReferenceArray<@Nullable Standings> kept = new AtomicReferenceArray<>(TrustPolicy.Who.values().length);

	private Row(@Nullable Group[][] pages) {
		this.pages = pages;
	}

	/** The claims in the slot; none where nothing was said. */
	Group group(int slot) {
		return at(pages, slot);
	}

	private static Group at(@Nullable Group[][] pages, int slot) {
		int page = slot / PAGE;
		@Nullable
		Group[] groups = page < pages.length ? pages[page] : null;
		Group group = groups == null ? null : groups[slot % PAGE];
		return group == null ? Group.EMPTY : group;
	}

	/** Every slot from 0 up to the last that may hold a claim. */
	int slots() {
		return pages.length * PAGE;
	}

	void forEach(Consumer<Group> action) {
		for (int slot = 0; slot < slots(); slot++) {
			Group group = group(slot);
			if (group.size() > 0) {
				action.accept(group);
			}
		}
	}

	/** The claim of this name, where there is one; looks through all of them. */
	Optional<DatedClaim> claim(String id) {
		for (int slot = 0; slot < slots(); slot++) {
			Group group = group(slot);
			for (int i = 0; i < group.size(); i++) {
				if (group.claim(i).claim().id().equals(id)) {
					return Optional.of(group.claim(i));
				}
			}
		}
		return Optional.empty();
	}

	/** With these slots' claims in place of what was there; the other pages are shared. */
	Row with(Map<Integer, Group> changed) {
		Draft draft = draft();
		changed.forEach(draft::put);
		return draft.row();
	}

	/** The next row in the making. */
	Draft draft() {
		return new Draft();
	}

	/** A row in the making: a page is copied when it is first written. Of one thread, and done with once its row is taken. */
	final class Draft {
		private @Nullable Group[][] next = pages.clone();

		Group group(int slot) {
			return at(next, slot);
		}

		void put(int slot, Group group) {
			int page = slot / PAGE;
			if (page >= next.length) {
				next = Arrays.copyOf(next, page + 1);
			}
			if (next[page] == null) {
				next[page] = new Group[PAGE];
			} else if (page < pages.length && next[page] == pages[page]) {
				next[page] = next[page].clone();
			}
			next[page][slot % PAGE] = group.size() == 0 ? null : group;
		}

		Row row() {
			return new Row(next);
		}
	}

	/** What the holder holds of everything, through the lens. */
	Standings standings(Catalog catalog, Lens lens) {
		if (!lens.policy().standard()) {
			return new Standings(catalog, lens, this);
		}
		int which = lens.policy().who().ordinal();
		Standings known = kept.get(which);
		if (known == null) {
			known = new Standings(catalog, lens, this);
			kept.set(which, known);
		}
		return known;
	}
}
