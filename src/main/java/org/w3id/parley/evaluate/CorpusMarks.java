package org.w3id.parley.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.w3id.parley.extract.Explained;
import org.w3id.parley.model.Claim;

/**
 * What the reader of today makes of a block of the corpus, as the corpus writes it down: {@code >} before an expected claim that it
 * finds, {@code >?} before one that it does not, and the label {@code wrong today} where its rules draw a claim too many, or where
 * a claim that it finds has a wrong date or speaker.
 *
 * @param found
 *            for each expected claim, in order
 * @param excess
 *            claims of the rules that the block does not expect, as {@code holder stance target claimant}, in alphabetical order
 * @param detailsRight
 *            whether all that is said of dates and speakers of the claims found is so
 */
public record CorpusMarks(List<Boolean> found, List<String> excess, boolean detailsRight) {
	/** On a block from which a claim too many or a wrong detail is drawn. */
	static final String WRONG_TODAY = "wrong today";

	public static CorpusMarks of(OwnSentences block, List<Claim> claims) {
		Set<String> all = words(claims);
		Set<String> expected = block.expected().stream().map(OwnSentences.Expected::words).collect(Collectors.toSet());
		Set<String> excess = words(claims.stream().filter(claim -> !Explained.isSecond(claim)).toList());
		excess.removeAll(expected);
		return new CorpusMarks(block.expected().stream().map(one -> all.contains(one.words())).toList(), List.copyOf(excess),
				block.expected().stream().filter(one -> all.contains(one.words())).allMatch(one -> hasDetails(one, claims)));
	}

	private static Set<String> words(List<Claim> claims) {
		return claims.stream()
				.map(claim -> String.join(" ", claim.holder(), claim.stance().word(), claim.about(), claim.claimant().word()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean hasDetails(OwnSentences.Expected expected, List<Claim> claims) {
		return claims.stream()
				.filter(claim -> claim.about().equals(expected.target()) && claim.holder().equals(expected.holder()))
				.allMatch(claim -> expected.said().map(day -> claim.said().map(Object::toString).equals(expected.said()))
						.orElse(true)
						&& expected.speaker().map(name -> claim.speaker().equals(expected.speaker())).orElse(true));
	}

	public boolean wrong() {
		return !excess.isEmpty() || !detailsRight;
	}
}
