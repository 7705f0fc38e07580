package org.w3id.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.model.Span;

/**
 * Text as it is: the article's text is the decoded file, character by character. Lines are paragraphs, except where a paragraph is
 * wrapped into lines of equal length. Lines such as {@code publisher: …} at the top, and front matter, give details.
 */
record PlainText(DateForms dates) {
	private static final Pattern HEADER = Pattern.compile(
			"(?i)(?<key>publisher|outlet|site|date|published|title|headline|author|by|url|link|address|language)\\s*:\\s+(?<value>.*)");
	private static final Pattern TAGS_BEFORE = Pattern.compile("^(?:</?\\p{Alpha}[^<>]{0,300}>\\s*)+");
	private static final Pattern TAGS_AFTER = Pattern.compile("(?:\\s*</?\\p{Alpha}[^<>]{0,300}>)+$");
	private static final Pattern BULLET = Pattern.compile("^(?:[*•▪●◦‣-]|\\(?\\d{1,2}[.)])\\s.*", Pattern.DOTALL);
	/** Where lines are wrapped, they are no longer than this, and all but the last not much shorter. */
	private static final int WRAPPED_MOST = 100;
	private static final int WRAPPED_LEAST = 45;

	Manuscript read(String name, String text) throws Unreadable {
		List<Block> blocks = new ArrayList<>();
		Details details = Details.NONE;
		int start = header(text, 0);
		if (start > 0) {
			details = headed(text.substring(0, start));
			blocks.add(Block.of(Spans.trimmed(text, new Span(0, start))).dropped("header"));
		}
		Optional<FrontMatter> matter = FrontMatter.at(text, start, dates);
		if (matter.isPresent()) {
			details = details.or(matter.get().details());
			blocks.add(Block.of(Spans.trimmed(text, matter.get().span())).dropped("front matter"));
			start = matter.get().span().end();
		}
		blocks.addAll(blocks(text, start));
		return new Manuscript(name, text, details, blocks, List.of());
	}

	/** The end of the {@code key: value} lines that the text begins with; 0 where there are none. */
	private static int header(String text, int from) {
		int end = from;
		while (end < text.length()) {
			int next = lineEnd(text, end);
			if (!HEADER.matcher(text.substring(end, Math.min(next, end + 500)).strip()).matches()) {
				break;
			}
			end = Math.min(next + 1, text.length());
		}
		return end;
	}

	private Details headed(String header) {
		Details details = Details.NONE;
		for (String line : header.lines().toList()) {
			Matcher entry = HEADER.matcher(line.strip());
			if (entry.matches()) {
				details = details.or(detail(entry.group("key").toLowerCase(java.util.Locale.ROOT), entry.group("value")));
			}
		}
		return details;
	}

	private Details detail(String key, String value) {
		return switch (key) {
			case "publisher", "outlet", "site" -> Details.NONE.withPublisher(value);
			case "title", "headline" -> Details.NONE.withTitle(value);
			case "url", "link", "address" -> Details.NONE.withAddress(value);
			case "date", "published" -> Details.NONE.withDate(
					dates.in(value).filter(DateMention::isSure).map(mention -> mention.readings().getFirst()));
			default -> Details.NONE;
		};
	}

	/** The lines from an offset on, those of a wrapped paragraph put together. */
	static List<Block> blocks(String text, int from) {
		List<Block> blocks = new ArrayList<>();
		List<Span> group = new ArrayList<>();
		int start = from;
		while (start < text.length()) {
			int end = lineEnd(text, start);
			Span line = Spans.trimmed(text, new Span(start, end));
			if (line.length() == 0 || BULLET.matcher(line.of(text)).matches()) {
				close(text, group, blocks);
			}
			if (line.length() > 0) {
				group.add(line);
			}
			start = end + 1;
		}
		close(text, group, blocks);
		return blocks;
	}

	private static int lineEnd(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && text.charAt(end) != '\u2028'
				&& text.charAt(end) != '\u2029') {
			end++;
		}
		return end;
	}

	private static void close(String text, List<Span> group, List<Block> blocks) {
		if (isWrapped(text, group)) {
			blocks.add(Block.of(new Span(group.getFirst().start(), group.getLast().end())));
		} else {
			group.stream().map(line -> untagged(text, line)).filter(line -> line.length() > 0).map(Block::of)
					.forEach(blocks::add);
		}
		group.clear();
	}

	/** Lines of like length, of which most break off within a sentence. */
	private static boolean isWrapped(String text, List<Span> group) {
		List<Span> full = group.subList(0, Math.max(0, group.size() - 1));
		long broken = full.stream().filter(line -> !".!?:;”\"".contains(text.substring(line.end() - 1, line.end()))).count();
		return group.size() > 1 && group.stream().allMatch(line -> line.length() <= WRAPPED_MOST)
				&& full.stream().allMatch(line -> line.length() >= WRAPPED_LEAST) && broken * 2 >= full.size();
	}

	/** A line without the tags around it. */
	private static Span untagged(String text, Span line) {
		if (line.length() > 2_000 || text.charAt(line.start()) != '<' && text.charAt(line.end() - 1) != '>') {
			return line;
		}
		String words = line.of(text);
		Matcher before = TAGS_BEFORE.matcher(words);
		int start = before.find() ? before.end() : 0;
		Matcher after = TAGS_AFTER.matcher(words).region(start, words.length());
		int end = after.find() ? after.start() : words.length();
		return Spans.trimmed(text, new Span(line.start() + start, line.start() + end));
	}
}
