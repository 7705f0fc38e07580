package org.w3id.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.w3id.parley.graph.Extraction;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;

/** Articles that nobody wrote, of ten claims each, about what a dossier knows: for the bench. The same seed gives the same ones. */
final class MadeUpArticles {
	private static final int CLAIMS = 10;
	private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
	private static final int DAYS = 1_200;
	private final List<String> parties;
	private final List<String> abouts = new ArrayList<>();
	private final Random random;
	private int made;

	MadeUpArticles(Dossier dossier, long seed) {
		parties = List.copyOf(dossier.parties().keySet());
		abouts.addAll(dossier.provisions().keySet());
		abouts.addAll(dossier.proposals().keySet());
		random = new Random(seed);
	}

	List<ReadArticle> next(int count) {
		List<ReadArticle> articles = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			articles.add(next());
		}
		return articles;
	}

	private ReadArticle next() {
		int number = made++;
		String text = sentences(number);
		String id = Iris.articleId(Iris.hash(text));
		String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
		String name = "made up " + number;
		Article article = new Article(id, name, Optional.of(name), Optional.of("Nobody"), Optional.of(PartialDate.parse(day)),
				Optional.empty(), "en", Iris.hash(text), text,
				List.of(new Article.Paragraph(Article.Kind.BODY, new Span(0, text.length()))), List.of());
		List<Claim> claims = new ArrayList<>();
		int start = 0;
		for (String sentence : text.split("(?<= )(?=Its)")) {
			claims.add(claim(id, Evidence.of(text, new Span(start, start + sentence.stripTrailing().length()))));
			start += sentence.length();
		}
		return new ReadArticle(article, claims, new Extraction("bench", "1", "made up"));
	}

	private static String sentences(int number) {
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < CLAIMS; i++) {
			sentences.add("Its minister said for the " + (number * CLAIMS + i) + "th time what it holds of all this.");
		}
		return String.join(" ", sentences);
	}

	private Claim claim(String article, Evidence evidence) {
		String holder = parties.get(random.nextInt(parties.size()));
		String about = abouts.get(random.nextInt(abouts.size()));
		Stance stance = Stance.values()[random.nextInt(Stance.values().length)];
		Claimant claimant = new Claimant.Self();
		return new Claim(Iris.claimId(article, holder, about, stance.word(), claimant.word(), evidence.start(), evidence.end()),
				article, holder, about, stance, claimant, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
				Claim.Ground.WILL, Optional.empty(), 0.8, "made up", evidence);
	}
}
