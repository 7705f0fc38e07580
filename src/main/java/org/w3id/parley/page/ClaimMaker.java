package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Review;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Days;

/** Makes the page of a claim: the sentence in its surroundings, and everything that hangs on it. */
record ClaimMaker(Scene scene) {
	/** Characters of text shown on either side of the quote. */
	private static final int AROUND = 240;

	ClaimPage page(String id) {
		DatedClaim dated = scene.links().known(Kind.CLAIM, id, scene.register().claims());
		Claim claim = dated.claim();
		Links links = scene.links();
		Optional<Article> article = scene.moment().article(claim.article());
		Link why = new Link("What " + links.party(claim.holder()).label() + " holds of it, and what else says so",
				links.why(claim.holder(), claim.about()));
		String sentence = sentence(claim);
		return new ClaimPage(Frame.ofThing(sentence, "claim", scene.lens(), "/" + Kind.CLAIM.path() + "/" + id), sentence,
				scene.quotes().of(dated), article.map(text -> before(text.text(), claim)).orElse(""),
				article.map(text -> after(text.text(), claim)).orElse(""), facts(dated), retold(dated), reviews(id),
				Optional.of(why));
	}

	private String sentence(Claim claim) {
		Links links = scene.links();
		String stance = switch (claim.stance()) {
			case DEMANDS -> " demands ";
			case ACCEPTS -> " accepts ";
			case CONDITIONAL -> " accepts under a condition ";
			case OPEN -> " is open to ";
			case REJECTS -> " rejects ";
		};
		return links.named(claim.holder()) + stance + links.named(claim.about()) + ", " + scene.links().telling().voice(claim);
	}

	private static String before(String text, Claim claim) {
		int start = text.offsetByCodePoints(0, claim.evidence().start());
		int from = Math.max(0, start - AROUND);
		int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
		return paragraph >= from
				? text.substring(Math.min(paragraph, start), start)
				: "… " + text.substring(atSpace(text, from), start);
	}

	private static String after(String text, Claim claim) {
		int end = text.offsetByCodePoints(0, claim.evidence().end());
		int until = Math.min(text.length(), end + AROUND);
		int paragraph = text.indexOf('\n', end);
		return paragraph >= 0 && paragraph <= until
				? text.substring(end, paragraph)
				: text.substring(end, until == text.length() ? until : atSpace(text, until))
						+ (until < text.length() ? " …" : "");
	}

	/** The next white space, so that neither a word nor a surrogate pair is cut. */
	private static int atSpace(String text, int from) {
		int at = from;
		while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private List<Fact> facts(DatedClaim dated) {
		Claim claim = dated.claim();
		List<Fact> facts = new ArrayList<>();
		claim.condition()
				.ifPresent(condition -> facts.add(new Fact("Condition", List.of(new Fact.Value(condition.text(), Optional.empty(),
						condition.provision().map(scene.links()::about).map(Link::address), List.of())))));
		claim.speaker().ifPresent(name -> facts
				.add(new Fact("Speaker", List.of(new Fact.Value(name, Optional.empty(), speaker(name), List.of())))));
		facts.add(Fact.of("Said", Days.words(dated)));
		facts.add(Fact.of("Counts on", Days.words(dated.day())));
		facts.add(Fact.of("About",
				claim.ground() == Claim.Ground.WILL ? "what the party wants" : "what the party is able to do: decides nothing"));
		facts.add(Fact.of("Found by", claim.pattern() + ", confidence " + Math.round(claim.confidence() * 100) + " %"));
		facts.add(Fact.of("Identifier", claim.id()));
		return facts;
	}

	private Optional<String> speaker(String name) {
		return scene.dossier().speakers().values().stream().filter(speaker -> SpeakerMaker.names(speaker, name)).findFirst()
				.map(speaker -> scene.links().speaker(speaker.id()).address());
	}

	private List<Quote> retold(DatedClaim dated) {
		return scene.quotes().of(scene.register().about(dated.claim().about()).stream()
				.filter(other -> !other.equals(dated) && Support.sameWitness(dated, other)).toList());
	}

	private List<Fact> reviews(String id) {
		return scene.moment().reviews(id).stream().map(ClaimMaker::review).toList();
	}

	private static Fact review(Review review) {
		String day = review.at().toString().substring(0, "2025-08-25".length());
		return Fact.of(day, review.decision().name().toLowerCase(java.util.Locale.ROOT) + " by " + review.reviewer()
				+ (review.note().isBlank() ? "" : ": " + review.note()));
	}
}
