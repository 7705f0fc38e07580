package org.w3id.parley.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.w3id.parley.model.Article.Kind;

/**
 * Tells the words of others that no marks set apart: what follows a line that leads to it, and posts above their signature.
 * Immutable.
 */
record Quotations(List<LineRule> leads, List<LineRule> signatures) {
	/** A post is not longer, in characters. */
	private static final int POST = 320;
	private static final Pattern STARTS_WITH_MARK = Pattern.compile("(?s)[\"“„«'‘*•▪●-].*");
	private static final Pattern GOES_ON = Pattern.compile("(?s)(?:…|\\.\\.\\.).*");

	void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			int index = i;
			if (signatures.stream().anyMatch(rule -> rule.on(draft.words(index)).isPresent())) {
				markPost(draft, i);
			}
		}
		for (int i = 0; i < draft.size(); i++) {
			if (draft.isRead(i) && draft.block(i).kind() == Kind.BODY && leads(draft.words(i))) {
				draft.nextRead(i + 1).ifPresent(next -> markQuotation(draft, next));
			}
		}
	}

	private boolean leads(String line) {
		return leads.stream().anyMatch(rule -> rule.on(line).isPresent());
	}

	private static void markQuotation(Draft draft, int first) {
		if (draft.block(first).kind() != Kind.BODY || STARTS_WITH_MARK.matcher(draft.words(first)).matches()) {
			return;
		}
		draft.set(first, draft.block(first).as(Kind.QUOTE_BLOCK));
		Optional<Integer> next = draft.nextRead(first + 1);
		if (next.filter(index -> GOES_ON.matcher(draft.words(index)).matches()).isPresent()) {
			markQuotation(draft, next.get());
		}
	}

	/** The lines above the signature, up to one that leads to the post or is too long to belong to it. */
	private static void markPost(Draft draft, int signature) {
		int length = 0;
		for (int i = signature - 1; i >= 0 && draft.isRead(i) && draft.block(i).kind() == Kind.BODY; i--) {
			length += draft.block(i).span().length();
			boolean leadsOn = i < signature - 1 && (draft.words(i).endsWith(":") || draft.words(i).endsWith("…"));
			if (length > POST || leadsOn) {
				return;
			}
			draft.set(i, draft.block(i).as(Kind.POST));
			if (!draft.isNextLine(i)) {
				return;
			}
		}
	}
}
