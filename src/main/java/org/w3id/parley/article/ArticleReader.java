package org.w3id.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.shelf.Shelf;

/**
 * Reads articles out of sources of any form. Never throws for what a source holds: that is told by a {@link Reading.Refused}.
 * Immutable; safe for use by several threads. Making one takes half a second.
 */
public final class ArticleReader {
	private final Limits limits;
	private final DateForms dates;
	private final PlainText plain;
	private final Editing editing;

	private ArticleReader(Limits limits, DateForms dates, Editing editing) {
		this.limits = limits;
		this.dates = dates;
		this.plain = new PlainText(dates);
		this.editing = editing;
	}

	/** A reader with the rules for lines and dates that lie on the shelf. */
	public static ArticleReader of(Shelf shelf, Limits limits) {
		DateForms dates = DateForms.on(shelf);
		return new ArticleReader(limits, dates, new Editing(shelf, dates, LanguageGuess.load()));
	}

	/** The articles of a source in its order; one refusal where nothing of it can be read. Closes what it opens. */
	public List<Reading> read(Source source) {
		try {
			byte[] bytes = bytes(source);
			return switch (Formats.of(source.name(), bytes)) {
				case TEXT -> List.of(edited(source.name(), () -> text(source, bytes)));
				case MARKDOWN -> List.of(bounded(source.name(), () -> {
					Decoding decoding = decoded(bytes);
					return remarked(new MarkdownText(dates).read(source.name(), decoding.text()), decoding);
				}));
				case PAGE -> List.of(bounded(source.name(),
						() -> new WebPage(new PageDetails(dates)).read(source.name(), source.address(), bytes)));
				case PDF -> List.of(bounded(source.name(), () -> new PrintedPages(limits).read(source.name(), bytes)));
				case WORD -> List.of(bounded(source.name(), () -> new WordText(limits).read(source.name(), bytes)));
				case FEED -> feed(source, bytes);
				case JSON -> json(source, bytes);
				case ARCHIVE -> throw new Unreadable("is an archive", "unpack it and give the files");
			};
		} catch (Unreadable e) {
			return List.of(e.refused(source.name()));
		}
	}

	private byte[] bytes(Source source) throws Unreadable {
		try (InputStream in = source.opening().open()) {
			byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1));
			if (bytes.length > limits.bytes()) {
				throw new Unreadable("is larger than " + limits.bytes() / 1_000_000.0 + " MB", "split it, or raise the limit");
			}
			if (bytes.length == 0) {
				throw new Unreadable("is empty", "leave it out");
			}
			return bytes;
		} catch (NoSuchFileException e) {
			throw new Unreadable("is not there", "check the path", e);
		} catch (IOException e) {
			throw new Unreadable("cannot be read: " + e.getMessage(), "check that it is a file that you may read", e);
		}
	}

	private Manuscript text(Source source, byte[] bytes) throws Unreadable {
		Decoding decoding = decoded(bytes);
		return remarked(plain.read(source.name(), decoding.text()), decoding);
	}

	private Decoding decoded(byte[] bytes) throws Unreadable {
		if (bytes.length > limits.characters() * 4L) {
			throw Formats.tooLong(limits);
		}
		Decoding decoding = Decoding.of(bytes);
		if (decoding.text().length() > limits.characters()) {
			throw Formats.tooLong(limits);
		}
		return decoding;
	}

	private static Manuscript remarked(Manuscript manuscript, Decoding decoding) {
		Manuscript remarked = manuscript;
		for (String remark : decoding.remarks()) {
			remarked = remarked.remarking(remark);
		}
		return remarked;
	}

	private List<Reading> feed(Source source, byte[] bytes) throws Unreadable {
		List<Manuscript> entries = Bounded.run(limits.time(), () -> NewsFeed.read(source.name(), bytes));
		if (entries.isEmpty()) {
			throw new Unreadable("is a feed without entries", "leave it out");
		}
		List<Reading> readings = new ArrayList<>();
		entries.forEach(entry -> readings.add(edited(entry.name(), () -> entry)));
		return readings;
	}

	private List<Reading> json(Source source, byte[] bytes) throws Unreadable {
		String text = Decoding.of(bytes).text();
		List<JsonLines.Item> items = Bounded.run(limits.time(), () -> new JsonLines(dates, plain).items(source.name(), text));
		List<Reading> readings = new ArrayList<>();
		items.forEach(item -> readings.add(bounded(item.name(), item.manuscript())));
		return readings;
	}

	private Reading bounded(String name, Bounded.Work<Manuscript> work) {
		return edited(name, () -> Bounded.run(limits.time(), work));
	}

	/** A manuscript of our own making, or a refusal on the way to it. */
	@FunctionalInterface
	private interface Writing {
		Manuscript manuscript() throws Unreadable;
	}

	private Reading edited(String name, Writing writing) {
		try {
			Manuscript manuscript = writing.manuscript();
			if (manuscript.text().length() > limits.characters()) {
				throw Formats.tooLong(limits);
			}
			Decoding.checked(manuscript.text());
			return editing.article(manuscript);
		} catch (Unreadable e) {
			return e.refused(name);
		}
	}
}
