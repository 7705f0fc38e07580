package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and their numbers, from 0 on in the order in which the names came. Immutable. */
final class Numbering {
	static final Numbering EMPTY = new Numbering(List.of(), Map.of());
	/** What stands for the number of a name that has none. */
	static final int NONE = -1;

	private final List<String> names;
	private final Map<String, Integer> numbers;

	private Numbering(List<String> names, Map<String, Integer> numbers) {
		this.names = names;
		this.numbers = numbers;
	}

	/** The number, or {@link #NONE}. */
	int of(String name) {
		Integer number = numbers.get(name);
		return number == null ? NONE : number;
	}

	/** The name as it first came: always the same object. */
	String name(int number) {
		return names.get(number);
	}

	int size() {
		return names.size();
	}

	/** The same with the names that have no number yet after those that have one. */
	Numbering with(Collection<String> more) {
		if (numbers.keySet().containsAll(more)) {
			return this;
		}
		List<String> longer = new ArrayList<>(names);
		Map<String, Integer> larger = new HashMap<>(numbers);
		for (String name : more) {
			if (larger.putIfAbsent(name, longer.size()) == null) {
				longer.add(name);
			}
		}
		return new Numbering(List.copyOf(longer), larger);
	}
}
