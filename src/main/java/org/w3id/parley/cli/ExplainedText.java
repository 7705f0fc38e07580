package org.w3id.parley.cli;

import java.io.PrintWriter;

import org.w3id.parley.extract.Explained;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Span;

/** Prints how an article was read, sentence by sentence. */
final class ExplainedText {
	private final Article article;
	private final PrintWriter out;

	ExplainedText(Article article, PrintWriter out) {
		this.article = article;
		this.out = out;
	}

	/** Every sentence: parse, names, readings. */
	void print(Explained explained) {
		out.println("== " + article.name());
		explained.sentences().forEach(this::sentence);
	}

	/** The readings that gave no claim, and the lines that were not read. */
	void printDropped(Explained explained) {
		out.println("== " + article.name());
		for (Explained.Sentence sentence : explained.sentences()) {
			boolean none = sentence.drafts().stream().allMatch(draft -> draft.claim().isEmpty());
			if (none && !sentence.drafts().isEmpty()) {
				out.println(words(sentence.span()));
				sentence.drafts().forEach(this::draft);
			}
		}
		article.dropped().forEach(line -> out.println("not read (" + line.reason() + "): " + words(line.span())));
	}

	private void sentence(Explained.Sentence sentence) {
		out.println();
		out.println(words(sentence.span()));
		if (sentence.parse().isEmpty()) {
			out.println("  no wording of a proposal or provision: not parsed");
			return;
		}
		out.println("  parse  " + sentence.parse().get());
		out.println("  names  " + String.join("; ", sentence.names()));
		sentence.drafts().forEach(this::draft);
	}

	private void draft(Explained.Draft draft) {
		out.println("  target " + draft.target() + "  " + draft.trail());
		draft.claim().ifPresentOrElse(this::claim,
				() -> out.println("    no claim: " + draft.reason().orElse("no stance follows")));
	}

	private void claim(Claim claim) {
		out.printf("    claim  %s %s %s, by %s%s, %s, confidence %.2f, pattern %s%n", claim.holder(), claim.stance().word(),
				claim.about(),
				claim.claimant().word(), claim.speaker().map(speaker -> " (" + speaker + ")").orElse(""),
				claim.said().map(Object::toString).orElse("undated"), claim.confidence(), claim.pattern());
	}

	private String words(Span span) {
		return span.of(article.text()).replaceAll("\\s+", " ").strip();
	}
}
