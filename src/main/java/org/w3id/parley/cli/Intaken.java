package org.w3id.parley.cli;

import java.util.List;
import java.util.function.Function;

import org.slf4j.LoggerFactory;
import org.w3id.parley.article.Reading;
import org.w3id.parley.graph.Extraction;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Mistake;

/** What became of one text on its way to claims. */
sealed interface Intaken {
	/** Read; the remarks say what one should know of how. */
	record Taken(ReadArticle article, List<String> remarks) implements Intaken {
	}

	/** Not read. */
	record Refused(String name, String what, String fix) implements Intaken {
	}

	static Intaken of(Reading reading, Function<Article, List<Claim>> claims, Extraction extraction) {
		return switch (reading) {
			case Reading.Read read -> attempt(read.article(),
					article -> new Taken(new ReadArticle(article, claims.apply(article), extraction), read.remarks()),
					refused -> refused);
			case Reading.Refused refused -> new Refused(refused.name(), refused.what(), refused.fix());
		};
	}

	/**
	 * What work on an article gives. Where it meets a bug, the article is refused, with the trace in the log: it keeps no other
	 * article out. An operator's mistake concerns them all and is thrown on.
	 */
	static <T> T attempt(Article article, Function<Article, T> work, Function<Refused, T> refuse) {
		try {
			return work.apply(article);
		} catch (Mistake mistake) {
			throw mistake;
		} catch (RuntimeException | StackOverflowError bug) {
			LoggerFactory.getLogger(Intaken.class).error("reading {}", article.name(), bug);
			return refuse.apply(new Refused(article.name(), "a bug in Parley keeps it from being read: " + bug,
					"please report it with the article and the trace in the log"));
		}
	}
}
