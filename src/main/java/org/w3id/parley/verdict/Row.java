package org.w3id.parley.verdict;

import java.util.Arrays;
import java.util.Map;
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

	/** With these slots' claims in place of what was there; the other pages are shared. */
	Row with(Map<Integer, Group> changed) {
		int last = changed.keySet().stream().mapToInt(slot -> slot / PAGE).max().orElse(-1);
		@Nullable
		Group[][] copy = Arrays.copyOf(pages, Math.max(pages.length, last + 1));
		boolean[] own = new boolean[copy.length];
		changed.forEach((slot, group) -> {
			int page = slot / PAGE;
			if (!own[page]) {
				copy[page] = copy[page] == null ? new Group[PAGE] : copy[page].clone();
				own[page] = true;
			}
			copy[page][slot % PAGE] = group.size() == 0 ? null : group;
		});
		return new Row(copy);
	}

	/** What the holder holds of everything, through the lens. */
	Standings standings(Catalog catalog, Lens lens) {
		if (!lens.policy().equals(TrustPolicy.of(lens.policy().who()))) {
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
