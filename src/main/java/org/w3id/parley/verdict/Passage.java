package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quoted passage as far as it tells whether another retells it: its words in order, and the stems of those that carry meaning.
 * Immutable.
 */
record Passage(List<String> words, Set<String> stems) {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
	/** Words that any English sentence has: closed classes only. */
	private static final Set<String> EMPTY = Set.of("a", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "for",
			"from", "had", "has", "have", "he", "her", "him", "his", "how", "in", "into", "is", "it", "its", "of", "on", "or",
			"our",
			"over", "said", "saying", "says", "she", "should", "so", "such", "than", "that", "the", "their", "them", "there",
			"these",
			"they", "this", "those", "to", "was", "we", "were", "what", "which", "while", "who", "will", "with", "would", "you");
	private static final int STEM = 5;

	static Passage of(String text) {
		List<String> words = new ArrayList<>();
		Set<String> stems = new TreeSet<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String word = matcher.group().toLowerCase(Locale.ROOT).replaceAll("['’]s?$|['’]", "");
			words.add(word);
			if (!EMPTY.contains(word)) {
				stems.add(word.substring(0, Math.min(STEM, word.length())));
			}
		}
		return new Passage(words, stems);
	}

	/** The longest run of words that both have. */
	int sharedRun(Passage other) {
		int longest = 0;
		int[] before = new int[other.words.size() + 1];
		for (String word : words) {
			int[] now = new int[before.length];
			for (int j = 1; j < now.length; j++) {
				now[j] = word.equals(other.words.get(j - 1)) ? before[j - 1] + 1 : 0;
				longest = Math.max(longest, now[j]);
			}
			before = now;
		}
		return longest;
	}

	/** How many of the shorter passage's telling stems the other has too: 0 to 1. */
	double overlap(Passage other) {
		int smaller = Math.min(stems.size(), other.stems.size());
		return smaller == 0 ? 0 : (double) shared(other) / smaller;
	}

	int shared(Passage other) {
		return (int) stems.stream().filter(other.stems::contains).count();
	}
}
