package org.w3id.parley.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import org.w3id.parley.article.LineRule.Does;
import org.w3id.parley.article.LineRule.Where;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Article.Kind;
import org.w3id.parley.model.Article.Paragraph;
import org.w3id.parley.shelf.Shelf;

/**
 * Makes an article of a manuscript: finds title, outlet and date, drops what is not read with the reason, and tells quotations
 * and posts from the body. Immutable; safe for use by several threads.
 */
final class Editing {
	private final List<LineRule> rules;
	private final DateLines dates;
	private final Quotations quotations;
	private final LanguageGuess languages;

	Editing(Shelf shelf, DateForms forms, LanguageGuess languages) {
		rules = LineRule.on(shelf);
		dates = new DateLines(forms, rules(Does.PUBLISHER));
		quotations = new Quotations(rules(Does.LEAD), rules(Does.POST_END));
		this.languages = languages;
	}

	private List<LineRule> rules(Does does) {
		return rules.stream().filter(rule -> rule.does() == does).toList();
	}

	/** @throws Unreadable where nothing is left to read, or it is not in English */
	Reading.Read article(Manuscript manuscript) throws Unreadable {
		Draft draft = new Draft(manuscript);
		apply(draft, Set.of(Where.ANY));
		dates.apply(draft, manuscript.name());
		apply(draft, Set.of(Where.HEAD, Where.TAIL, Where.EDGE));
		Titles.markTitle(draft);
		apply(draft, Set.of(Where.CREDITS));
		quotations.mark(draft);
		Titles.markHeadings(draft);
		return finished(manuscript, draft);
	}

	private Reading.Read finished(Manuscript manuscript, Draft draft) throws Unreadable {
		List<Paragraph> paragraphs = draft.paragraphs();
		if (paragraphs.isEmpty()) {
			throw new Unreadable("nothing is left when what is no article is dropped", "look whether it holds an article");
		}
		String language = languages.of(manuscript.text(), paragraphs);
		if (!language.equals("en") && !language.equals(LanguageGuess.UNKNOWN)) {
			throw new Unreadable("is in " + LanguageGuess.nameOf(language) + ", and Parley reads English",
					"give an English translation");
		}
		Details details = draft.details();
		String hash = Iris.hash(manuscript.text());
		return new Reading.Read(new Article(Iris.articleId(hash), manuscript.name(), details.title(), details.publisher(),
				details.date(), details.address(), language, hash, manuscript.text(), paragraphs, draft.dropped()),
				draft.remarks());
	}

	private void apply(Draft draft, Set<Where> places) {
		rules.stream().filter(rule -> places.contains(rule.where())).forEach(rule -> apply(rule, draft));
	}

	private static void apply(LineRule rule, Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			if (isPlace(rule.where(), draft, i, rule.does())) {
				Optional<Matcher> match = draft.isRead(i) || rule.does() == Does.PUBLISHER
						? rule.on(draft.words(i))
						: Optional.empty();
				if (match.isPresent()) {
					apply(rule, draft, i, match.get());
				}
			}
		}
	}

	private static void apply(LineRule rule, Draft draft, int index, Matcher match) {
		switch (rule.does()) {
			case DROP, POST_END -> draft.drop(index, rule.reason());
			case REST -> {
				for (int i = index; i < draft.size(); i++) {
					draft.drop(i, rule.reason());
				}
			}
			case CUT -> draft.cut(index, match.start(), match.end(), rule.reason());
			case PUBLISHER ->
				draft.details(draft.details().or(Details.NONE.withPublisher(match.group("publisher"))));
			case LEAD -> {
				// said of the next block, by the quotations
			}
		}
	}

	private static boolean isPlace(Where where, Draft draft, int index, Does does) {
		return switch (where) {
			case ANY -> true;
			case HEAD -> draft.isHead(index);
			case TAIL -> does == Does.REST ? draft.isLate(index) : draft.isTail(index);
			case EDGE -> draft.isHead(index) || draft.isAfterBody(index);
			case CREDITS ->
				(draft.isHead(index) || draft.isAfterBody(index)) && draft.block(index).kind() == Kind.BODY;
			case DATES -> false;
		};
	}
}
