package org.w3id.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;

/**
 * One block of a corpus of sentences with the claims that a careful reader would code; the corpus's README says how it is written.
 *
 * @param line
 *            the line of its first sentence, from 1
 * @param text
 *            the sentences, a line each
 * @param labels
 *            what it shows, such as {@code trap T6}
 */
public record OwnSentences(String file, int line, String text, Optional<PartialDate> date, List<Expected> expected,
		List<String> labels) {
	/** What a sentence must yield; {@code wanted} only counts and fails nothing. */
	public record Expected(String holder, Stance stance, String target, String claimant, Optional<String> said,
			Optional<String> speaker,
			boolean wanted) {
		static Expected of(String line) {
			boolean wanted = line.startsWith(">?");
			String[] words = line.substring(wanted ? 2 : 1).strip().split("\\s+");
			Optional<String> said = Optional.empty();
			Optional<String> speaker = Optional.empty();
			for (int index = 4; index + 1 < words.length; index++) {
				if (words[index].equals("said")) {
					said = Optional.of(words[index + 1]);
				} else if (words[index].equals("speaker")) {
					speaker = Optional.of(String.join(" ", List.of(words).subList(index + 1, words.length)));
					break;
				}
			}
			return new Expected(words[0], Stance.ofWord(words[1]), words[2], words[3], said, speaker, wanted);
		}

		/** Holder, stance, target, claimant, as they are written. */
		String words() {
			return String.join(" ", holder, stance.word(), target, claimant);
		}
	}

	/**
	 * The blocks of all {@code .txt} files of a folder, by file name and line.
	 *
	 * @throws Mistake
	 *             where the folder cannot be read or a line is not of the form
	 */
	public static List<OwnSentences> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(path -> path.toString().endsWith(".txt")).sorted().flatMap(path -> read(path).stream()).toList();
		} catch (IOException e) {
			throw new Mistake(folder.toString(), "cannot be read: " + e.getMessage(), "name a folder of sentences", e);
		}
	}

	private static List<OwnSentences> read(Path path) {
		List<OwnSentences> found = new ArrayList<>();
		List<String> text = new ArrayList<>();
		List<Expected> expected = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		Optional<PartialDate> date = Optional.empty();
		List<String> lines = lines(path);
		for (int number = 1; number <= lines.size() + 1; number++) {
			String line = number > lines.size() ? "" : lines.get(number - 1);
			if (line.startsWith("@")) {
				date = Optional.of(PartialDate.parse(line.substring(1).strip()));
			} else if (line.startsWith("#")) {
				labels.add(line.substring(1).strip());
			} else if (line.startsWith(">")) {
				expected.add(expected(line, path + ":" + number));
			} else if (!line.isBlank()) {
				text.add(line);
			} else if (!text.isEmpty()) {
				found.add(new OwnSentences(path.getFileName().toString(), number - text.size() - expected.size(),
						String.join("\n", text), date, List.copyOf(expected), List.copyOf(labels)));
				text.clear();
				expected.clear();
				labels.clear();
			}
		}
		return found;
	}

	private static Expected expected(String line, String where) {
		try {
			return Expected.of(line);
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new Mistake(where, "is no expected claim: " + line, "write > holder stance target claimant", e);
		}
	}

	private static List<String> lines(Path path) {
		try {
			return Files.readAllLines(path);
		} catch (IOException e) {
			throw new Mistake(path.toString(), "cannot be read: " + e.getMessage(), "give a text file in UTF-8", e);
		}
	}

	/** File and line, such as {@code direct.txt:3}. */
	public String name() {
		return file + ":" + line;
	}

	/** The sentences as an article, one paragraph to a line. */
	public Article article() {
		List<Article.Paragraph> paragraphs = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n")) {
			paragraphs.add(new Article.Paragraph(Article.Kind.BODY, new Span(start, start + line.length())));
			start += line.length() + 1;
		}
		String hash = Iris.hash(text);
		return new Article(Iris.articleId(hash), name(), Optional.empty(), Optional.empty(), date, Optional.empty(),
				"en", hash,
				text, paragraphs, List.of());
	}
}
