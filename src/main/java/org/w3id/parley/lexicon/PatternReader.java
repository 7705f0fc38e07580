package org.w3id.parley.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the pattern language of {@code data/lexicon/targets/*.tsv}: {@code word}, {@code a|b}, {@code [sz]} inside a word,
 * {@code @class}, {@code <party>}, {@code <@class>}, {@code ..3}, {@code ( )} with {@code |} between sequences, and {@code ? * +} after any of them.
 */
public final class PatternReader {
	private static final Pattern PIECE = Pattern.compile("\\s+|\\(|\\)|\\||\\.\\.\\d+|@[a-z-]+|<[^>]+>|[?*+]|[^\\s()|?*+<>]+");
	private final Map<String, Set<String>> classes;
	private final List<String> pieces = new ArrayList<>();
	private int at;

	private PatternReader(String pattern, Map<String, Set<String>> classes) {
		this.classes = classes;
		Matcher matcher = PIECE.matcher(pattern.strip());
		while (matcher.find()) {
			pieces.add(matcher.group().isBlank() ? " " : matcher.group());
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             where the text is no pattern; the message says why
	 */
	public static TokenPattern read(String pattern, Map<String, Set<String>> classes) {
		PatternReader reader = new PatternReader(pattern, classes);
		TokenPattern.Node root = reader.sequence();
		if (reader.at < reader.pieces.size()) {
			throw new IllegalArgumentException("unexpected '" + reader.pieces.get(reader.at) + "' in " + pattern);
		}
		return TokenPattern.of(root);
	}

	/** Reads alternatives that stand without parentheses around them. */
	static TokenPattern readChoice(String pattern, Map<String, Set<String>> classes) {
		return read("(" + pattern + ")", classes);
	}

	/** Parts with blanks between them; alternatives without blanks around the bar bind closer. */
	private TokenPattern.Node sequence() {
		List<TokenPattern.Node> parts = new ArrayList<>();
		while (at < pieces.size() && !")".equals(pieces.get(at)) && !"|".equals(pieces.get(at))) {
			if (" ".equals(pieces.get(at))) {
				at++;
			} else {
				parts.add(quantified(atom()));
			}
		}
		return parts.size() == 1 ? parts.getFirst() : new TokenPattern.Sequence(List.copyOf(parts));
	}

	private TokenPattern.Node choice() {
		List<TokenPattern.Node> options = new ArrayList<>(List.of(sequence()));
		while (at < pieces.size() && "|".equals(pieces.get(at))) {
			at++;
			options.add(sequence());
		}
		return oneOf(options);
	}

	/** Single words are looked up together. */
	private static TokenPattern.Node oneOf(List<TokenPattern.Node> options) {
		Set<String> simple = new LinkedHashSet<>();
		List<TokenPattern.Node> nodes = new ArrayList<>();
		for (TokenPattern.Node option : options) {
			if (option instanceof TokenPattern.Word only) {
				simple.addAll(only.words());
			} else {
				nodes.add(option);
			}
		}
		if (!simple.isEmpty()) {
			nodes.add(new TokenPattern.Word(Set.copyOf(simple)));
		}
		return nodes.size() == 1 ? nodes.getFirst() : new TokenPattern.Choice(List.copyOf(nodes));
	}

	private TokenPattern.Node atom() {
		String piece = pieces.get(at++);
		if ("(".equals(piece)) {
			TokenPattern.Node inner = choice();
			if (at >= pieces.size() || !")".equals(pieces.get(at))) {
				throw new IllegalArgumentException("a parenthesis is not closed");
			}
			at++;
			return inner;
		}
		if (piece.startsWith("..")) {
			return new TokenPattern.Gap(Integer.parseInt(piece.substring(2)));
		}
		if (piece.startsWith("<")) {
			return new TokenPattern.PartyName(parties(piece.substring(1, piece.length() - 1), classes));
		}
		if (piece.startsWith("@")) {
			return ofClass(piece.substring(1));
		}
		return word(piece);
	}

	/**
	 * {@code russia,@sender}: local names of parties, and classes of them.
	 *
	 * @throws IllegalArgumentException
	 *             where there is no such class
	 */
	static Set<String> parties(String names, Map<String, Set<String>> classes) {
		return Arrays.stream(names.split(",")).map(String::strip)
				.flatMap(name -> name.startsWith("@") ? wordings(name.substring(1), classes).stream() : Stream.of(name))
				.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<String> wordings(String name, Map<String, Set<String>> classes) {
		Set<String> wordings = classes.get(name);
		if (wordings == null) {
			throw new IllegalArgumentException("no word class '" + name + "' in words.tsv");
		}
		return wordings;
	}

	/** Each wording of a class is a pattern, without classes in it. */
	private TokenPattern.Node ofClass(String name) {
		return oneOf(wordings(name, classes).stream().map(wording -> read(wording, Map.of()).root()).toList());
	}

	/** A word; one with hyphens is a sequence, as the units are cut at hyphens. */
	private TokenPattern.Node word(String text) {
		String[] parts = text.split("-");
		if (parts.length > 1 || text.endsWith("-")) {
			return new TokenPattern.Sequence(Arrays.stream(parts).filter(part -> !part.isEmpty()).map(this::word).toList());
		}
		return new TokenPattern.Word(spellings(text));
	}

	/** {@code recogni[sz]e} is two words. */
	private static Set<String> spellings(String text) {
		int open = text.indexOf('[');
		int close = text.indexOf(']', open);
		if (open < 0 || close < 0) {
			return Set.of(text);
		}
		return text.substring(open + 1, close).chars()
				.mapToObj(letter -> text.substring(0, open) + (char) letter + text.substring(close + 1))
				.flatMap(word -> spellings(word).stream()).collect(Collectors.toUnmodifiableSet());
	}

	private TokenPattern.Node quantified(TokenPattern.Node node) {
		if (at >= pieces.size()) {
			return node;
		}
		TokenPattern.Node result = switch (pieces.get(at)) {
			case "?" -> new TokenPattern.Repeat(node, 0, 1);
			case "*" -> new TokenPattern.Repeat(node, 0, 4);
			case "+" -> new TokenPattern.Repeat(node, 1, 4);
			default -> node;
		};
		at += result.equals(node) ? 0 : 1;
		return result;
	}
}
