package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;

/** Says in words the steps of a derivation that rest on something's absence or age. */
record Wording(Dossier dossier, Party party, Proposal proposal, TrustPolicy policy) {

	List<String> steps(Rule rule, Findings findings) {
		List<String> steps = new ArrayList<>();
		findings.direct().ifPresentOrElse(direct -> lapse(direct).ifPresent(steps::add), () -> steps.add(noDirect()));
		findings.exemptions().forEach(exemption -> steps.add(exemption(exemption)));
		switch (rule) {
			case RED_LINE -> findings.backing().ifPresent(backing -> steps.add("What " + party.label() + " said of "
					+ proposal.label() + " on " + backing.day() + " does not outweigh a red line of that day or later."));
			case CONTESTED_PROVISION -> steps.add("No included provision is rejected.");
			case UNMET_DEMAND -> {
				steps.add("No included provision is rejected or contested.");
				findings.unmet().forEach(unmet -> steps.add(unmet(unmet)));
			}
			case CORE_HELD -> steps.add("No included provision is rejected or contested, no demand on its issues is unmet, and "
					+ "every core provision is held; nothing else is taken for granted.");
			case LAPSED, NOTHING_FOUND -> steps.add("That no objection was found is not acceptance.");
			case CONTESTED_DIRECT, DIRECT_REJECTION, DIRECT_CONDITION, DIRECT_ACCEPTANCE -> {
				// These rest on what was said, not on what was not.
			}
		}
		return List.copyOf(steps);
	}

	private String noDirect() {
		return "No claim found in which " + party.label() + voice() + " takes a position on " + proposal.label() + " as a whole"
				+ policy.asOf().filter(day -> !day.equals(LocalDate.MIN)).map(day -> " up to " + day).orElse("") + ".";
	}

	private String voice() {
		return switch (policy.who()) {
			case SELF -> ", in its own words,";
			case PARTIES -> ", in its own words or by another party's account,";
			case ANYONE -> ", by anyone's account,";
		};
	}

	private Optional<String> lapse(Premise direct) {
		return switch (direct) {
			case Premise.LapsedDirect lapsed -> Optional.of("Its position of " + lapsed.position().day() + " lapsed: "
					+ switch (lapsed.lapse().cause()) {
						case PROPOSAL_ENDED -> proposal.label() + " ended in ";
						case OWN_BREACH -> party.label() + " itself broke it in ";
					} + lapsed.lapse().since() + ".");
			case Premise.Direct standing -> Optional.empty();
			case Premise.RedLine line -> Optional.empty();
			case Premise.Exemption exemption -> Optional.empty();
			case Premise.Unmet unmet -> Optional.empty();
			case Premise.ContestedProvision contested -> Optional.empty();
			case Premise.CoreHeld core -> Optional.empty();
		};
	}

	private String exemption(Premise.Exemption exemption) {
		return "The rejection of " + label(exemption.rejected().about()) + " does not reach " + label(exemption.included())
				+ ": the more specific position on " + label(exemption.narrower().about()) + " ("
				+ exemption.narrower().standing().word() + ") wins.";
	}

	private String unmet(Premise.Unmet unmet) {
		String demanded = label(unmet.demand().about());
		return unmet.ruledOut()
				? proposal.label() + " rules out " + demanded + "."
				: "No term found by which " + proposal.label() + " includes " + demanded + " or anything narrower.";
	}

	private String label(String about) {
		return Optional.ofNullable(dossier.provisions().get(about)).map(provision -> provision.label()).orElse(about);
	}
}
