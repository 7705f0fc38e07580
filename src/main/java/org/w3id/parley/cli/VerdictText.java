package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.verdict.Aside;
import org.w3id.parley.verdict.Company;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.Premise;
import org.w3id.parley.verdict.Verdict;

/** Prints a verdict as a text that ends in quoted sentences. */
final class VerdictText {
	private static final int ASIDES = 10;
	private final Store store;
	private final Dossier dossier;
	private final PrintWriter out;

	VerdictText(Store store, PrintWriter out) {
		this.store = store;
		this.dossier = store.dossier();
		this.out = out;
	}

	void print(Verdict verdict) {
		out.printf("%s on %s: %s%s%n", party(verdict.party()), label(verdict.proposal()), verdict.outcome().word(),
				verdict.derivation().rule().derived() ? " (derived)" : "");
		out.printf("  trust %s, as of %s, rule %d of the verdict table%n", verdict.policy().who().word(),
				verdict.policy().asOf().map(Object::toString).orElse("the newest claim"), verdict.derivation().rule().row());
		premises("Because", verdict.derivation().premises());
		premises("Found besides, not decisive", verdict.derivation().named());
		if (!verdict.derivation().steps().isEmpty()) {
			out.printf("%nSteps that rest on absence:%n");
			verdict.derivation().steps().forEach(step -> out.println("  " + step));
		}
		asides(verdict.derivation().asides());
	}

	/** Coalitions and members, each on a line: theirs are not the party's own. */
	void print(Company company) {
		beside("The coalitions that it belongs to, whose word is not its own", company.groups());
		beside("Its members, whose word is not its own", company.members());
	}

	private void beside(String title, List<Verdict> verdicts) {
		if (verdicts.isEmpty()) {
			return;
		}
		out.printf("%n%s:%n", title);
		verdicts.forEach(verdict -> out.printf("- %s: %s%s%n", party(verdict.party()), verdict.outcome().word(),
				verdict.derivation().rule().derived() ? " (derived)" : ""));
	}

	private void premises(String title, List<Premise> premises) {
		if (premises.isEmpty()) {
			return;
		}
		out.printf("%n%s:%n", title);
		for (Premise premise : premises) {
			out.println("- " + words(premise));
			premise.positions().stream().map(Position::carriers).flatMap(Collection::stream).forEach(claim -> quote(claim, ""));
		}
	}

	private void asides(List<Aside> asides) {
		if (asides.isEmpty()) {
			return;
		}
		out.printf("%nClaims that carry nothing here:%n");
		asides.stream().limit(ASIDES).forEach(aside -> quote(aside.claim(), "; " + aside.reason().words()));
		if (asides.size() > ASIDES) {
			out.printf("  … and %d more; --format json lists all%n", asides.size() - ASIDES);
		}
	}

	private String words(Premise premise) {
		return switch (premise) {
			case Premise.Direct direct -> "direct: " + held(direct.position());
			case Premise.LapsedDirect lapsed ->
				"lapsed: " + held(lapsed.position()) + ", but " + switch (lapsed.lapse().cause()) {
					case PROPOSAL_ENDED -> "the proposal ended in ";
					case OWN_BREACH -> "the party itself broke it in ";
				} + lapsed.lapse().since();
			case Premise.RedLine line -> "red line: it includes " + label(line.included()) + "; " + held(line.rejected());
			case Premise.Exemption exemption ->
				"exemption: " + held(exemption.narrower()) + ", which wins over: " + held(exemption.rejected());
			case Premise.Unmet unmet -> "unmet: " + held(unmet.demand()) + ", which the proposal "
					+ (unmet.ruledOut() ? "rules out" : "does not include");
			case Premise.ContestedProvision contested -> "contested: " + held(contested.position());
			case Premise.CoreHeld core -> "core term: " + held(core.position());
		};
	}

	private String held(Position position) {
		return party(position.holder()) + " " + position.standing().word() + " " + label(position.about()) + " (" + position.day()
				+ ")";
	}

	/** The sentence, then where it stands and who says so. */
	private void quote(DatedClaim dated, String reason) {
		Claim claim = dated.claim();
		out.println("    “" + claim.evidence().exact().replaceAll("\\s+", " ").strip() + "”");
		Optional<Article> article = store.article(claim.article()).map(ReadArticle::article);
		out.printf("      %s %s %s, by %s; %s [%d,%d], %s%s%n", party(claim.holder()), claim.stance().word(),
				label(claim.about()), voice(claim),
				article.map(VerdictText::source).orElse(claim.article()), claim.evidence().start(), claim.evidence().end(),
				dated.day(), reason);
	}

	private static String source(Article article) {
		return article.publisher().map(publisher -> publisher + ", ").orElse("") + article.name();
	}

	private String voice(Claim claim) {
		String who = switch (claim.claimant()) {
			case Claimant.Self self -> "its own account";
			case Claimant.OtherParty other -> party(other.party());
			case Claimant.Commentator commentator -> "a commentator";
			case Claimant.Narrator narrator -> "the article itself";
		};
		return claim.speaker().map(speaker -> who + " (" + speaker + ")").orElse(who);
	}

	private String party(String id) {
		return Optional.ofNullable(dossier.parties().get(id)).map(party -> party.label()).orElse(id);
	}

	private String label(String id) {
		return Optional.ofNullable(dossier.provisions().get(id)).map(provision -> provision.label())
				.or(() -> Optional.ofNullable(dossier.proposals().get(id)).map(proposal -> proposal.label())).orElse(id);
	}
}
