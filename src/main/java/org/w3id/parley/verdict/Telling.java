package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;

/** Says verdicts, positions, premises and claims in words: the same wherever they are shown. Immutable. */
public record Telling(Labels labels) {
	/** The outcome and what it is due to. */
	public String sentence(Verdict verdict) {
		String party = labels.named(verdict.party());
		String proposal = labels.named(verdict.proposal());
		return switch (verdict.derivation().rule()) {
			case CONTESTED_DIRECT -> "What " + party + " holds of " + proposal + " is contested"
					+ (verdict.redLines().isEmpty()
							? ": claims of opposite sign stand against each other."
							: ": it accepts the whole, and rejects " + redLines(verdict) + " of the same day.");
			case DIRECT_REJECTION -> party + " rejects " + proposal + " as a whole.";
			case RED_LINE -> party + " rejects " + proposal + ", since it includes " + redLines(verdict) + ".";
			case DIRECT_CONDITION -> party + direct(verdict) + proposal + after(verdict);
			case DIRECT_ACCEPTANCE -> party + direct(verdict) + proposal + after(verdict);
			case CONTESTED_PROVISION -> "What " + party + " makes of " + proposal + " is contested, since its position on "
					+ list(verdict.found(Premise.ContestedProvision.class).stream()
							.map(one -> labels.named(one.position().about())).toList())
					+ " is.";
			case UNMET_DEMAND -> party + " would accept " + proposal + " only with " + unmet(verdict) + ", which it demands.";
			case CORE_HELD -> party + " accepts " + proposal + " by its terms: it holds every core provision of it.";
			case LAPSED -> party + " accepted " + proposal + " once; that lapsed.";
			case NOTHING_FOUND -> "Nothing found says whether " + party + " accepts " + proposal + ".";
		};
	}

	private String direct(Verdict verdict) {
		return verdict.found(Premise.Direct.class).stream().findFirst().map(direct -> switch (direct.position().standing()) {
			case DEMANDS -> " demands ";
			case ACCEPTS -> " accepts ";
			case CONDITIONAL -> " accepts under a condition ";
			case OPEN -> " is open to ";
			case REJECTS -> " rejects ";
			case CONTESTED -> " contests ";
		}).orElse(" accepts ");
	}

	private String after(Verdict verdict) {
		List<String> reservations = new ArrayList<>();
		if (!verdict.redLines().isEmpty()) {
			reservations.add("though it rejected " + redLines(verdict) + " before");
		}
		if (!verdict.unmet().isEmpty()) {
			reservations.add("though " + unmet(verdict) + " is not met");
		}
		return (reservations.isEmpty() ? "" : ", " + String.join(", and ", reservations)) + ".";
	}

	private String redLines(Verdict verdict) {
		return list(verdict.redLines().stream().map(line -> labels.named(line.included())).toList());
	}

	private String unmet(Verdict verdict) {
		return list(verdict.unmet().stream().map(one -> labels.named(one.demand().about())).toList());
	}

	/** A position on a provision, or on a proposal as a whole. */
	public String sentence(String party, String about, Optional<Position> position) {
		String holder = labels.named(party);
		String target = labels.named(about);
		return position.map(held -> holder + switch (held.standing()) {
			case DEMANDS -> " demands " + target;
			case ACCEPTS -> " accepts " + target;
			case CONDITIONAL -> " accepts " + target + " under a condition";
			case OPEN -> " is open to " + target;
			case REJECTS -> " rejects " + target;
			case CONTESTED -> " both holds and rejects " + target;
		} + since(held) + ".").orElse("Nothing found says what " + holder + " holds of " + target + ".");
	}

	private static String since(Position held) {
		return held.day().date().map(day -> " (" + Days.words(day) + ")").orElse("");
	}

	/** What a premise says. */
	public String words(Premise premise) {
		return switch (premise) {
			case Premise.Direct direct -> held(direct.position()) + " as a whole";
			case Premise.LapsedDirect lapsed -> held(lapsed.position()) + " as a whole, which lapsed: " + cause(lapsed.lapse());
			case Premise.RedLine line -> "It includes " + labels.named(line.included()) + (line.inherited()
					? ", which is part of " + labels.named(line.rejected().about()) + ", rejected as a whole"
					: ", which " + labels.named(line.rejected().holder()) + " rejects");
			case Premise.Exemption exemption ->
				"On " + labels.named(exemption.included()) + " its own position wins over its rejection of "
						+ labels.named(exemption.rejected().about());
			case Premise.Unmet unmet ->
				labels.named(unmet.demand().holder()) + " demands " + labels.named(unmet.demand().about())
						+ (unmet.ruledOut() ? ", which is ruled out" : ", which is not included");
			case Premise.ContestedProvision contested ->
				"Its position on " + labels.named(contested.position().about()) + " is contested";
			case Premise.CoreHeld core ->
				"Core provision: " + labels.named(core.term().provision()) + switch (core.term().inclusion()) {
					case INCLUDES -> ", included";
					case RULES_OUT -> ", ruled out";
				};
		};
	}

	/** "Russia rejects foreign troops (18 Aug 2025)" */
	public String held(Position position) {
		String words = sentence(position.holder(), position.about(), Optional.of(position));
		return words.substring(0, words.length() - 1);
	}

	public static String cause(Lapse lapse) {
		return switch (lapse.cause()) {
			case PROPOSAL_ENDED -> "the proposal ended, " + Days.words(lapse.since());
			case OWN_BREACH -> "the party itself broke it, " + Days.words(lapse.since());
		};
	}

	/** The row of the table that decided. */
	public static String words(Rule rule) {
		return "Rule " + rule.row() + " of 10: " + switch (rule) {
			case CONTESTED_DIRECT -> "the position on the whole is contested, or a red line bears the date of its acceptance";
			case DIRECT_REJECTION -> "the whole is rejected";
			case RED_LINE -> "a red line, and no newer backing of the whole";
			case DIRECT_CONDITION -> "the whole is backed under a condition, or left open";
			case DIRECT_ACCEPTANCE -> "the whole is accepted or demanded";
			case CONTESTED_PROVISION -> "nothing said of the whole, and the position on an included provision is contested";
			case UNMET_DEMAND -> "nothing said of the whole, and a demand is not met";
			case CORE_HELD -> "nothing said of the whole, nothing unmet, and every core provision is held";
			case LAPSED -> "an acceptance that lapsed, and nothing since";
			case NOTHING_FOUND -> "nothing found decides";
		};
	}

	/** Who asserts a claim. */
	public String voice(Claim claim) {
		return switch (claim.claimant()) {
			case Claimant.Self self -> "in its own words";
			case Claimant.OtherParty other -> "says " + labels.named(other.party());
			case Claimant.Commentator commentator -> "says a commentator";
			case Claimant.Narrator narrator -> "says the article itself";
		};
	}

	/** "a, b and c" */
	static String list(Collection<String> words) {
		List<String> all = words.stream().distinct().toList();
		if (all.size() < 2) {
			return String.join("", all);
		}
		return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
	}

	public static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
