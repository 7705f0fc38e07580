package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Mistake;

/**
 * The claims of one moment, laid out so that any question under any policy and date is answered without preparation. Immutable:
 * any number of threads may ask, and {@link Indexer} makes the next one beside it.
 */
public final class Index implements Judge {
	private final Catalog catalog;
	private final Map<String, Group[]> rows;

	Index(Catalog catalog, Map<String, Group[]> rows) {
		this.catalog = catalog;
		this.rows = rows;
	}

	Catalog catalog() {
		return catalog;
	}

	Map<String, Group[]> rows() {
		return rows;
	}

	@Override
	public Dossier dossier() {
		return catalog.dossier();
	}

	@Override
	public Optional<Position> position(String holder, String about, TrustPolicy policy) {
		return Optional.of(new Reading(group(holder, about), Lens.of(policy))).filter(Reading::present).map(Reading::position);
	}

	@Override
	public SortedSet<Day> days(String holder, String about) {
		SortedSet<Day> days = new TreeSet<>();
		Group group = group(holder, about);
		for (int i = 0; i < group.size(); i++) {
			days.add(group.claim(i).day());
		}
		return days;
	}

	/** The first day since which the holder's position on the target has come to what it is now. */
	Day since(Position position, TrustPolicy policy) {
		Group group = group(position.holder(), position.about());
		Day since = position.day();
		for (int i = group.size() - 1; i >= 0; i--) {
			Day day = group.claim(i).day();
			if (day.isBefore(since)) {
				Reading then = new Reading(group, Lens.of(policy.asOf(day.date().orElse(LocalDate.MIN))));
				if (!then.present() || then.standing() != position.standing()) {
					return since;
				}
				since = day;
			}
		}
		return since;
	}

	/** The claims on the holder and target that carry nothing, oldest first. */
	List<Aside> asides(String holder, String about, TrustPolicy policy) {
		List<Aside> asides = new ArrayList<>();
		new Reading(group(holder, about), Lens.of(policy)).asides(true, asides);
		return asides;
	}

	/** False where no claim of the party's can bear on the proposal: a quick way to leave it out. */
	boolean concerned(String party, Sheet sheet) {
		Group[] row = row(party);
		for (int slot : sheet.concerned()) {
			if (group(row, slot).size() > 0) {
				return true;
			}
		}
		for (int slot : sheet.failing()) {
			if (group(row, slot).size() > 0) {
				return true;
			}
		}
		return false;
	}

	/** What each holder has claims on. */
	public SortedMap<String, List<String>> held() {
		SortedMap<String, List<String>> held = new TreeMap<>();
		rows.forEach((holder, row) -> {
			List<String> abouts = new ArrayList<>();
			for (Group group : row) {
				if (group != null) {
					abouts.add(about(group));
				}
			}
			held.put(holder, abouts);
		});
		return held;
	}

	/** Every claim on the holder and target, oldest first, whether it counts or not. */
	public List<DatedClaim> claims(String holder, String about) {
		Group group = group(holder, about);
		List<DatedClaim> claims = new ArrayList<>();
		for (int i = 0; i < group.size(); i++) {
			claims.add(group.claim(i));
		}
		return claims;
	}

	/** As it would be under the hypothesis; this index stays as it is. */
	public Index under(Hypothesis hypothesis) {
		Index based = hypothesis.terms().isEmpty() ? this : under(hypothesis.over(dossier()));
		Catalog wide = based.catalog
				.with(hypothesis.added().stream().map(added -> added.claim().about()).collect(Collectors.toSet()));
		Map<String, Group[]> changed = new HashMap<>(based.rows);
		if (!hypothesis.dropped().isEmpty()) {
			changed.replaceAll((holder, row) -> without(row, hypothesis.dropped()));
		}
		for (DatedClaim added : hypothesis.added()) {
			Group[] row = Arrays.copyOf(changed.getOrDefault(added.claim().holder(), new Group[0]), wide.slots());
			int slot = wide.slot(added.claim().about()).orElseThrow();
			row[slot] = group(row, slot).with(added, Optional.empty());
			changed.put(added.claim().holder(), row);
		}
		return new Index(wide, changed);
	}

	private static Group[] without(Group[] row, Set<String> dropped) {
		Group[] copy = row.clone();
		for (int slot = 0; slot < row.length; slot++) {
			for (int i = 0; row[slot] != null && i < row[slot].size(); i++) {
				DatedClaim claim = row[slot].claim(i);
				if (dropped.contains(claim.claim().id())) {
					Group left = group(copy, slot).without(claim);
					copy[slot] = left.size() == 0 ? null : left;
				}
			}
		}
		return copy;
	}

	/** The same claims under other reference data. */
	Index under(Dossier dossier) {
		Set<String> abouts = new HashSet<>();
		rows.values().forEach(row -> Stream.of(row).filter(Objects::nonNull).forEach(group -> abouts.add(about(group))));
		Catalog fresh = new Catalog(dossier).with(abouts);
		Map<String, Group[]> moved = new HashMap<>();
		rows.forEach((holder, row) -> {
			Group[] copy = new Group[fresh.slots()];
			Stream.of(row).filter(Objects::nonNull).forEach(group -> copy[fresh.slot(about(group)).orElseThrow()] = group);
			moved.put(holder, copy);
		});
		return new Index(fresh, moved);
	}

	private static String about(Group group) {
		return group.claim(0).claim().about();
	}

	Group group(String holder, String about) {
		return catalog.slot(about).map(slot -> group(row(holder), slot)).orElse(Group.EMPTY);
	}

	private Group[] row(String holder) {
		return rows.getOrDefault(holder, new Group[0]);
	}

	static Group group(Group[] row, int slot) {
		return slot < row.length && row[slot] != null ? row[slot] : Group.EMPTY;
	}

	@Override
	public Verdict verdict(String party, String proposal, TrustPolicy policy) {
		if (!catalog.dossier().parties().containsKey(party)) {
			throw unknown("party", party, catalog.dossier().parties());
		}
		Sheet sheet = catalog.sheets().get(proposal);
		if (sheet == null) {
			throw unknown("proposal", proposal, catalog.sheets());
		}
		return new Explanation(catalog, sheet, party, row(party), Lens.of(policy)).verdict();
	}

	static Mistake unknown(String kind, String id, Map<String, ?> known) {
		return new Mistake(kind + " " + id, "no such " + kind,
				"name one of: " + String.join(", ", new TreeMap<>(known).keySet()));
	}

	/** The deciding rule of every party on every proposal: the fast way, without proof. */
	public Outcomes outcomes(TrustPolicy policy) {
		List<String> parties = List.copyOf(dossier().parties().keySet());
		List<Sheet> sheets = List.copyOf(catalog.sheets().values());
		Rule[] rules = new Rule[parties.size() * sheets.size()];
		Scan scan = new Scan(catalog, Lens.of(policy));
		int next = 0;
		for (String party : parties) {
			scan.fill(row(party));
			for (Sheet sheet : sheets) {
				rules[next++] = scan.rule(party, sheet);
			}
		}
		return new Outcomes(policy, parties, List.copyOf(catalog.sheets().keySet()),
				Collections.unmodifiableList(Arrays.asList(rules)));
	}
}
