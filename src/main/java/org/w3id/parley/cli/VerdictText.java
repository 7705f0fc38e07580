package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.verdict.Aside;
import org.w3id.parley.verdict.Company;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Days;
import org.w3id.parley.verdict.Labels;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.Premise;
import org.w3id.parley.verdict.Telling;
import org.w3id.parley.verdict.Verdict;

/** Prints a verdict as a text that ends in quoted sentences. */
final class VerdictText {
	private static final int ASIDES = 10;
	private final Store store;
	private final Labels labels;
	private final Telling telling;
	private final PrintWriter out;

	VerdictText(Store store, PrintWriter out) {
		this.store = store;
		this.labels = new Labels(store.dossier());
		this.telling = new Telling(labels);
		this.out = out;
	}

	void print(Verdict verdict) {
		out.printf("%s on %s: %s%n%s%n", labels.named(verdict.party()), labels.named(verdict.proposal()), outcome(verdict),
				telling.sentence(verdict));
		out.printf("Trust %s, as of %s. %s.%n", verdict.policy().who().word(),
				verdict.policy().asOf().map(Days::words).orElse("the newest claim"), Telling.words(verdict.derivation().rule()));
		premises("Why", verdict.derivation().premises());
		premises("Found besides, not decisive", verdict.derivation().named());
		if (!verdict.derivation().steps().isEmpty()) {
			out.printf("%nWhat rests on something not found:%n");
			verdict.derivation().steps().forEach(step -> out.println("  " + step));
		}
		asides(verdict.derivation().asides());
	}

	/** Coalitions and members, each on a line: theirs are not the party's own. */
	void print(Company company) {
		beside("Its coalitions, whose word is not its own", company.groups());
		beside("Its members, whose word is not its own", company.members());
	}

	private void beside(String title, List<Verdict> verdicts) {
		if (verdicts.isEmpty()) {
			return;
		}
		out.printf("%n%s:%n", title);
		verdicts.forEach(verdict -> out.printf("- %s: %s%n", labels.named(verdict.party()), outcome(verdict)));
	}

	private static String outcome(Verdict verdict) {
		return verdict.outcome().word() + (verdict.derivation().rule().derived() ? " (derived)" : "");
	}

	private void premises(String title, List<Premise> premises) {
		if (premises.isEmpty()) {
			return;
		}
		out.printf("%n%s:%n", title);
		for (Premise premise : premises) {
			out.println("- " + telling.words(premise));
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

	/** The sentence, then where it stands and who says so. */
	private void quote(DatedClaim dated, String reason) {
		Claim claim = dated.claim();
		out.println("    “" + claim.evidence().exact().replaceAll("\\s+", " ").strip() + "”");
		Optional<Article> article = store.article(claim.article()).map(ReadArticle::article);
		out.printf("      %s %s %s, %s%s; %s [%d,%d], %s%s%n", labels.named(claim.holder()), claim.stance().word(),
				labels.named(claim.about()), telling.voice(claim),
				claim.speaker().map(speaker -> " (" + speaker + ")").orElse(""),
				article.map(VerdictText::source).orElse(claim.article()), claim.evidence().start(), claim.evidence().end(),
				Days.words(dated), reason);
	}

	private static String source(Article article) {
		return article.publisher().map(publisher -> publisher + ", ").orElse("") + article.name();
	}
}
