package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Span;

/**
 * The claims of an article and how they came about.
 *
 * @param sentences
 *            all, in the order of the text
 */
public record Explained(List<Claim> claims, List<Sentence> sentences) {
	/**
	 * What was seen in a sentence.
	 *
	 * @param parse
	 *            the tokens as {@code index:form/tag/relation>head}; empty for a sentence without a wording of any target, which is
	 *            not parsed
	 * @param names
	 *            the names, each with its parties
	 * @param drafts
	 *            every reading of a target
	 */
	public record Sentence(Span span, Optional<String> parse, List<String> names, List<Draft> drafts) {
		static Sentence unparsed(Span span) {
			return new Sentence(span, Optional.empty(), List.of(), List.of());
		}
	}

	/**
	 * One reading of one target.
	 *
	 * @param claim
	 *            the claim, empty where the reading was dropped
	 * @param reason
	 *            why it was dropped, else empty
	 */
	public record Draft(String target, Optional<Claim> claim, Optional<String> reason, String trail) {
		/** True where it is a claim of the candidate on its target. */
		boolean isOf(Candidate candidate) {
			return claim.filter(found -> found.holder().equals(candidate.party())
					&& found.about().equals(candidate.target().target())).isPresent();
		}
	}

	static Explained of(Article article, List<Sentence> sentences) {
		Map<String, Claim> best = new TreeMap<>();
		for (Sentence sentence : sentences) {
			for (Draft draft : sentence.drafts()) {
				draft.claim().ifPresent(claim -> best.merge(key(claim), claim, Explained::better));
			}
		}
		List<Claim> claims = new ArrayList<>(best.values());
		claims.removeIf(claim -> isSecond(claim) && (claim.confidence() < Confidence.WORTH_CLAIMING
				|| best.values().stream().anyMatch(other -> !isSecond(other) && other.holder().equals(claim.holder())
						&& other.about().equals(claim.about()))));
		claims.sort(Comparator.comparingInt((Claim claim) -> claim.evidence().start()).thenComparing(Claim::about)
				.thenComparing(Claim::holder).thenComparing(Claim::id));
		return new Explained(List.copyOf(claims), List.copyOf(sentences));
	}

	/**
	 * True for a claim of the second reader. Of these only what is sure enough is claimed, and nothing beside what the rules read of the
	 * same holder and target.
	 */
	public static boolean isSecond(Claim claim) {
		return claim.pattern().startsWith(SecondReader.PATTERN);
	}

	private static String key(Claim claim) {
		return String.join("|", claim.holder(), claim.about(), claim.stance().sign().name(), claim.claimant().word());
	}

	/** Confidences this near to one another choose nothing. */
	private static final double NEAR = 0.2;

	/** The clearly surer one; of about equally sure ones the dated one, then the earlier. */
	private static Claim better(Claim one, Claim other) {
		double surer = other.confidence() - one.confidence();
		int dated = Boolean.compare(other.said().isPresent(), one.said().isPresent());
		return surer > NEAR || surer >= -NEAR && dated > 0 ? other : one;
	}
}
