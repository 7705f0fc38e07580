package org.w3id.parley.sayings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.language.ParserForTests;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures {@link SayingFinder} on a part of PolNeAR, which is not stored here: {@code -Dparley.polnear=…/data/dev}, a folder
 * with {@code text} and {@code attributions}. A source, cue or content counts only where every character is the same, white
 * space aside. Run by {@code mvn test -Dtest=PolnearTest -Dparley.polnear=FOLDER}.
 */
@EnabledIfSystemProperty(named = "parley.polnear", matches = ".+", disabledReason = "set parley.polnear to PolNeAR's data/dev folder")
class PolnearTest {
	/** With our exact F1 on the dev part; the best rule system has .139, .228 and .175. */
	private enum Part {
		SOURCE(0.690), CUE(0.684), CONTENT(0.535);

		private final double reached;

		Part(double reached) {
			this.reached = reached;
		}
	}

	/** What a change may cost without being a step back: about ten of the two thousand sayings. */
	private static final double TOLERANCE = 0.005;

	private static final class Count {
		private int gold;
		private int told;
		private int right;

		double f1() {
			return gold + told == 0 ? 0 : 2.0 * right / (gold + told);
		}
	}

	@Test
	void findsWhatItFoundBefore() throws IOException {
		Path folder = Path.of(System.getProperty("parley.polnear"));
		SayingFinder finder = new SayingFinder(Shelf.bundled(), Sentences.english(), ParserForTests.PARSER);
		Map<Part, Count> counts = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			counts.put(part, new Count());
		}
		try (Stream<Path> texts = Files.list(folder.resolve("text"))) {
			texts.sorted().forEach(text -> count(text, folder.resolve("attributions"), finder, counts));
		}
		counts.forEach((part, count) -> System.out.printf(Locale.ROOT,
				"%-8s precision %.3f  recall %.3f  F1 %.3f  (%d annotated)%n",
				part.name().toLowerCase(Locale.ROOT), (double) count.right / count.told, (double) count.right / count.gold,
				count.f1(), count.gold));
		counts.forEach((part, count) -> assertThat(count.f1()).as("exact F1 of the %s", part)
				.isGreaterThanOrEqualTo(part.reached - TOLERANCE));
	}

	private static void count(Path file, Path annotations, SayingFinder finder, Map<Part, Count> counts) {
		try {
			String text = Files.readString(file);
			String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
			Optional<Path> annotated;
			try (Stream<Path> files = Files.list(annotations)) {
				annotated = files.filter(path -> path.getFileName().toString().startsWith(name + "_")).sorted().findFirst();
			}
			if (annotated.isEmpty()) {
				return;
			}
			Map<Part, Set<BitSet>> gold = gold(Files.readAllLines(annotated.get()), text);
			Map<Part, Set<BitSet>> told = told(finder.in(article(name, text)), text);
			for (Part part : Part.values()) {
				Count count = counts.get(part);
				count.gold += gold.get(part).size();
				count.told += told.get(part).size();
				Set<BitSet> right = new HashSet<>(gold.get(part));
				right.retainAll(told.get(part));
				count.right += right.size();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<Part, Set<BitSet>> gold(List<String> lines, String text) {
		Map<String, List<Span>> spans = new HashMap<>();
		for (String line : lines) {
			String[] cells = line.split("\t", -1);
			if (line.startsWith("T") && cells.length > 1) {
				String places = cells[1].substring(cells[1].indexOf(' ') + 1);
				List<Span> found = new ArrayList<>();
				for (String place : places.split(";")) {
					String[] ends = place.split(" ");
					found.add(new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
							text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
				}
				spans.put(cells[0], found);
			}
		}
		Map<Part, Set<BitSet>> gold = none();
		for (String line : lines) {
			String[] cells = line.split("\t", -1);
			if (line.startsWith("E") && cells.length > 1) {
				Map<Part, List<Span>> parts = new EnumMap<>(Part.class);
				for (String argument : cells[1].strip().split("\\s+")) {
					String role = argument.substring(0, argument.indexOf(':')).replaceAll("\\d", "").toUpperCase(Locale.ROOT);
					Stream.of(Part.values()).filter(part -> part.name().equals(role)).forEach(part -> parts
							.computeIfAbsent(part, any -> new ArrayList<>())
							.addAll(spans.get(argument.substring(argument.indexOf(':') + 1))));
				}
				parts.forEach((part, found) -> gold.get(part).add(characters(found, text)));
			}
		}
		return gold;
	}

	private static Map<Part, Set<BitSet>> told(List<Saying> sayings, String text) {
		Map<Part, Set<BitSet>> told = none();
		for (Saying saying : sayings) {
			saying.source().ifPresent(source -> told.get(Part.SOURCE).add(characters(List.of(source), text)));
			told.get(Part.CUE).add(characters(List.of(saying.cue()), text));
			told.get(Part.CONTENT).add(characters(saying.content(), text));
		}
		return told;
	}

	private static Map<Part, Set<BitSet>> none() {
		Map<Part, Set<BitSet>> none = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			none.put(part, new HashSet<>());
		}
		return none;
	}

	private static BitSet characters(List<Span> spans, String text) {
		BitSet characters = new BitSet();
		spans.forEach(span -> characters.set(span.start(), span.end()));
		characters.stream().filter(at -> Character.isWhitespace(text.charAt(at))).forEach(characters::clear);
		return characters;
	}

	private static Article article(String name, String text) {
		List<Article.Paragraph> paragraphs = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				paragraphs.add(new Article.Paragraph(Article.Kind.BODY, new Span(start, start + line.length())));
			}
			start += line.length() + 1;
		}
		String hash = Iris.hash(text);
		return new Article(Iris.articleId(hash), name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				"en",
				hash, text, paragraphs, List.of());
	}
}
