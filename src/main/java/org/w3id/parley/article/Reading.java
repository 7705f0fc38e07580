package org.w3id.parley.article;

import java.util.List;

import org.w3id.parley.model.Article;

/** What became of one text: an article, or the reason why there is none. One source may hold several. */
public sealed interface Reading {
	/** The name under which messages speak of it: the file's name, with {@code #} and a number for one of several. */
	String name();

	/**
	 * An article.
	 *
	 * @param remarks
	 *            what a reader should know of how it was read (a guessed encoding, a date that could be two); no refusals
	 */
	record Read(Article article, List<String> remarks) implements Reading {
		public Read {
			remarks = List.copyOf(remarks);
		}

		@Override
		public String name() {
			return article.name();
		}
	}

	/** Nothing was read: what is the matter, and what would mend it. */
	record Refused(String name, String what, String fix) implements Reading {
	}
}
