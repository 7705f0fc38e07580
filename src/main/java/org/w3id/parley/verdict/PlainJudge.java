package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;

/**
 * Reads the verdict table literally over its material: slow, and the measure of every faster judge. Immutable, so any number of
 * threads may ask.
 */
final class PlainJudge implements Judge {
	private final Dossier dossier;
	private final Decisions decisions;
	private final Map<String, SortedMap<String, List<DatedClaim>>> byHolder;

	PlainJudge(Material material) {
		dossier = material.dossier();
		decisions = new Decisions(material.reviews());
		byHolder = material.claims().stream().map(material::dated)
				.collect(Collectors.groupingBy(dated -> dated.claim().holder(),
						Collectors.groupingBy(dated -> dated.claim().about(), TreeMap::new, Collectors.toList())));
	}

	@Override
	public Dossier dossier() {
		return dossier;
	}

	@Override
	public Optional<Position> position(String holder, String about, TrustPolicy policy) {
		return Resolution.of(holder, about, claims(holder, about), new Admission(policy, decisions)).position();
	}

	@Override
	public SortedSet<Day> days(String holder, String about) {
		return claims(holder, about).stream().map(DatedClaim::day).collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public Verdict verdict(String party, String proposal, TrustPolicy policy) {
		Party known = known("party", party, dossier.parties());
		Proposal terms = known("proposal", proposal, dossier.proposals());
		SortedMap<String, Resolution> resolutions = new TreeMap<>();
		Admission admission = new Admission(policy, decisions);
		byHolder.getOrDefault(party, new TreeMap<>()).forEach(
				(about, claims) -> resolutions.put(about, Resolution.of(party, about, claims, admission)));
		return new Question(Scope.of(dossier, terms), known, policy, resolutions).verdict();
	}

	private List<DatedClaim> claims(String holder, String about) {
		return byHolder.getOrDefault(holder, new TreeMap<>()).getOrDefault(about, new ArrayList<>());
	}

	private static <T> T known(String kind, String id, Map<String, T> all) {
		return Optional.ofNullable(all.get(id)).orElseThrow(() -> Index.unknown(kind, id, all));
	}
}
