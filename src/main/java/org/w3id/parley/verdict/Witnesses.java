package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.w3id.parley.model.Claim;

/**
 * Which claims retell one utterance. Two do where holder, target, sign and claimant are the same, speakers and dates can be, and
 * the passages show it: a run of words in common (syndication, a quotation carried over), or, from one named speaker, the same
 * thing in other words (two translations). What retells a retelling belongs to the same witness. A pure function: the order of
 * the claims does not matter.
 */
final class Witnesses {
	/** So many words in a row do not come together by chance. */
	private static final int RUN = 6;
	/** Of the shorter passage's telling words; with no named speaker in common, and with one. */
	private static final double RETOLD = 0.6;
	private static final double TRANSLATED = 0.35;
	/** An overlap of fewer words says nothing, however short the passage. */
	private static final int FEWEST = 3;
	/** News of an utterance comes within so many days. */
	private static final int DAYS = 3;
	/** Outlets date one utterance a day apart, by time zone or by the day of their own report. */
	private static final int SLACK = 1;

	private Witnesses() {
	}

	/** Witnesses by their first claim; the claims of each oldest first. */
	static List<Witness> of(List<DatedClaim> claims) {
		List<DatedClaim> sorted = claims.stream().distinct().sorted(DatedClaim.OLDEST_FIRST).toList();
		if (sorted.size() == 1) {
			return List.of(new Witness(sorted));
		}
		List<Deferred<Passage>> passages = sorted.stream()
				.map(dated -> new Deferred<>(() -> Passage.of(dated.claim().evidence().exact()))).toList();
		int[] witness = IntStream.range(0, sorted.size()).toArray();
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = 0; j < i; j++) {
				if (witness[i] != witness[j] && retells(sorted.get(i), passages.get(i), sorted.get(j), passages.get(j))) {
					merge(witness, witness[i], witness[j]);
				}
			}
		}
		Map<Integer, List<DatedClaim>> groups = new TreeMap<>();
		for (int i = 0; i < sorted.size(); i++) {
			groups.computeIfAbsent(witness[i], first -> new ArrayList<>()).add(sorted.get(i));
		}
		return groups.values().stream().map(Witness::new).toList();
	}

	private static void merge(int[] witness, int one, int other) {
		for (int i = 0; i < witness.length; i++) {
			if (witness[i] == one || witness[i] == other) {
				witness[i] = Math.min(one, other);
			}
		}
	}

	/** Passages are read only where everything else agrees: most claims of a verdict are on different questions. */
	private static boolean retells(DatedClaim one, Deferred<Passage> said, DatedClaim other, Deferred<Passage> saidElsewhere) {
		if (!sameQuestion(one, other) || !speakersAgree(one.claim(), other.claim()) || !daysMeet(one, other)) {
			return false;
		}
		Passage passage = said.value();
		Passage otherPassage = saidElsewhere.value();
		if (passage.sharedRun(otherPassage) >= RUN) {
			return true;
		}
		double needed = sameSpeaker(one.claim(), other.claim()) ? TRANSLATED : RETOLD;
		return passage.shared(otherPassage) >= FEWEST && passage.overlap(otherPassage) >= needed;
	}

	private static boolean sameQuestion(DatedClaim one, DatedClaim other) {
		return one.claim().holder().equals(other.claim().holder()) && one.claim().about().equals(other.claim().about())
				&& one.sign() == other.sign() && one.claim().claimant().equals(other.claim().claimant());
	}

	private static boolean speakersAgree(Claim one, Claim other) {
		return one.speaker().isEmpty() || other.speaker().isEmpty() || sameSpeaker(one, other);
	}

	/** By the last word of the name: Lavrov, Sergei Lavrov and Sergey Lavrov are one. */
	private static boolean sameSpeaker(Claim one, Claim other) {
		return one.speaker().isPresent() && other.speaker().isPresent()
				&& last(one.speaker().get()).equals(last(other.speaker().get()));
	}

	private static String last(String name) {
		return name.substring(name.trim().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	private static boolean daysMeet(DatedClaim one, DatedClaim other) {
		Optional<LocalDate> first = earliest(one);
		Optional<LocalDate> second = earliest(other);
		return first.isEmpty() || second.isEmpty() || !first.get().isAfter(other.day().date().orElseThrow())
				&& !second.get().isAfter(one.day().date().orElseThrow());
	}

	/** A claim that does not say when it was said was said within some days before its article. */
	private static Optional<LocalDate> earliest(DatedClaim dated) {
		return dated.claim().said().map(said -> said.first().minusDays(SLACK))
				.or(() -> dated.day().date().map(day -> day.minusDays(DAYS)));
	}
}
