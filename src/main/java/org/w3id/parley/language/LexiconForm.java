package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The packed form of a lexicon: half a million words share some fifteen hundred different values, so each value is kept once, in
 * the order in which the library would walk it (the order of features decides the last bit of a score).
 */
final class LexiconForm {
	private LexiconForm() {
	}

	static void write(Map<String, ? extends Collection<String>> lexicon, PackWriter out) {
		Map<List<String>, Integer> values = new LinkedHashMap<>();
		Map<String, Integer> words = new TreeMap<>();
		new TreeMap<>(lexicon).forEach(
				(word, value) -> words.put(word, values.computeIfAbsent(List.copyOf(value), unseen -> values.size())));
		out.number(values.size());
		for (List<String> value : values.keySet()) {
			out.number(value.size());
			value.forEach(out::word);
		}
		out.number(words.size());
		words.forEach((word, value) -> {
			out.word(word);
			out.number(value);
		});
	}

	static <V> Map<String, V> read(PackReader in, Function<List<String>, V> form) {
		List<V> values = new ArrayList<>();
		for (int left = in.number(); left > 0; left--) {
			List<String> value = new ArrayList<>();
			for (int size = in.number(); size > 0; size--) {
				value.add(in.word().intern());
			}
			values.add(form.apply(List.copyOf(value)));
		}
		int size = in.number();
		Map<String, V> lexicon = HashMap.newHashMap(size);
		for (int left = size; left > 0; left--) {
			lexicon.put(in.word(), values.get(in.number()));
		}
		return lexicon;
	}
}
