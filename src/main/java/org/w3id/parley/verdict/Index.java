package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
	private final Numbering holders;
	private final Row[] rows;

	/** @param rows one for each holder, by its number; from now on nobody else's */
	Index(Catalog catalog, Numbering holders, Row[] rows) {
		this.catalog = catalog;
		this.holders = holders;
		this.rows = rows;
	}

	static Index empty(Dossier dossier) {
		Numbering holders = Numbering.EMPTY.with(dossier.parties().keySet());
		Row[] rows = new Row[holders.size()];
		Arrays.fill(rows, Row.EMPTY);
		return new Index(new Catalog(dossier), holders, rows);
	}

	Catalog catalog() {
		return catalog;
	}

	Numbering holders() {
		return holders;
	}

	/** A copy of the rows, with empty ones for the holders up to this number that have none. */
	Row[] rows(int number) {
		Row[] copy = Arrays.copyOf(rows, number);
		Arrays.fill(copy, rows.length, number, Row.EMPTY);
		return copy;
	}

	Row row(int holder) {
		return holder >= 0 && holder < rows.length ? rows[holder] : Row.EMPTY;
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
		Asides asides = new Asides();
		new Reading(group(holder, about), Lens.of(policy)).asides(true, asides);
		return asides.inOrder();
	}

	/** False where no claim of the party's can bear on the proposal: a quick way to leave it out. */
	boolean concerned(String party, Sheet sheet) {
		return !silent(party, sheet) || any(row(party), sheet.failing());
	}

	/** True where no claim of the party's, admissible or not, is on the proposal, its provisions or what is broader or narrower. */
	boolean silent(String party, Sheet sheet) {
		return !any(row(party), sheet.concerned());
	}

	private static boolean any(Row row, int[] slots) {
		for (int slot : slots) {
			if (row.group(slot).size() > 0) {
				return true;
			}
		}
		return false;
	}

	/** What each holder has claims on. */
	public SortedMap<String, List<String>> held() {
		SortedMap<String, List<String>> held = new TreeMap<>();
		for (int holder = 0; holder < rows.length; holder++) {
			List<String> abouts = new ArrayList<>();
			rows[holder].forEach(group -> abouts.add(about(group)));
			if (!abouts.isEmpty()) {
				held.put(holders.name(holder), abouts);
			}
		}
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

	/** The claim of this name, where there is one; looks through all of them. */
	Optional<DatedClaim> claim(String id) {
		return Stream.of(rows).flatMap(row -> row.claim(id).stream()).findFirst();
	}

	/** As it would be under the hypothesis; this index stays as it is. */
	public Index under(Hypothesis hypothesis) {
		Index based = hypothesis.terms().isEmpty() ? this : under(hypothesis.over(dossier()));
		Catalog wide = based.catalog
				.with(hypothesis.added().stream().map(added -> added.claim().about()).collect(Collectors.toSet()));
		Numbering named = holders.with(hypothesis.added().stream().map(added -> added.claim().holder()).toList());
		Row[] changed = based.rows(named.size());
		if (!hypothesis.dropped().isEmpty()) {
			Arrays.setAll(changed, holder -> without(changed[holder], hypothesis.dropped()));
		}
		for (DatedClaim added : hypothesis.added()) {
			int holder = named.of(added.claim().holder());
			int slot = wide.slot(added.claim().about());
			Group group = changed[holder].group(slot).with(added, Optional.empty());
			changed[holder] = changed[holder].with(Map.of(slot, group));
		}
		return new Index(wide, named, changed);
	}

	private static Row without(Row row, Set<String> dropped) {
		Map<Integer, Group> changed = new HashMap<>();
		for (int slot = 0; slot < row.slots(); slot++) {
			Group group = row.group(slot);
			for (int i = 0; i < row.group(slot).size(); i++) {
				DatedClaim claim = row.group(slot).claim(i);
				group = dropped.contains(claim.claim().id()) ? group.without(claim) : group;
			}
			if (group.size() != row.group(slot).size()) {
				changed.put(slot, group);
			}
		}
		return row.with(changed);
	}

	/** The same claims under other reference data. */
	Index under(Dossier dossier) {
		Set<String> abouts = new HashSet<>();
		Stream.of(rows).forEach(row -> row.forEach(group -> abouts.add(about(group))));
		Catalog fresh = new Catalog(dossier).with(abouts);
		return new Index(fresh, holders, Stream.of(rows).map(row -> moved(row, fresh)).toArray(Row[]::new));
	}

	private static Row moved(Row row, Catalog catalog) {
		Map<Integer, Group> groups = new HashMap<>();
		row.forEach(group -> groups.put(catalog.slot(about(group)), group));
		return Row.EMPTY.with(groups);
	}

	private static String about(Group group) {
		return group.claim(0).claim().about();
	}

	Group group(String holder, String about) {
		int slot = catalog.slot(about);
		return slot == Numbering.NONE ? Group.EMPTY : row(holder).group(slot);
	}

	Row row(String holder) {
		return row(holders.of(holder));
	}

	@Override
	public Verdict verdict(String party, String proposal, TrustPolicy policy) {
		Lens lens = Lens.of(policy);
		return verdict(party, proposal, lens, row(party).standings(catalog, lens));
	}

	Verdict verdict(String party, String proposal, Lens lens, Standings standings) {
		return new Explanation(catalog, catalog.sheet(proposal), catalog.party(party), row(party), lens, standings).verdict();
	}

	/** For who asks for many verdicts under one policy. */
	public Sitting sitting(TrustPolicy policy) {
		return new Sitting(this, policy);
	}

	static Mistake unknown(String kind, String id, Map<String, ?> known) {
		return new Mistake(kind + " " + id, "no such " + kind,
				"name one of: " + String.join(", ", new TreeMap<>(known).keySet()));
	}

	/** The deciding rule alone, of a party and proposal of the dossier. */
	Rule rule(String party, String proposal, TrustPolicy policy) {
		return row(party).standings(catalog, Lens.of(policy)).rule(party, catalog.sheets().get(proposal));
	}

	/** The deciding rule of every party on every proposal: the fast way, without proof. */
	public Outcomes outcomes(TrustPolicy policy) {
		List<String> parties = List.copyOf(dossier().parties().keySet());
		List<Sheet> sheets = List.copyOf(catalog.sheets().values());
		Rule[] rules = new Rule[parties.size() * sheets.size()];
		Lens lens = Lens.of(policy);
		int next = 0;
		for (String party : parties) {
			Standings standings = row(party).standings(catalog, lens);
			for (Sheet sheet : sheets) {
				rules[next++] = standings.rule(party, sheet);
			}
		}
		return new Outcomes(policy, parties, List.copyOf(catalog.sheets().keySet()),
				Collections.unmodifiableList(Arrays.asList(rules)));
	}
}
