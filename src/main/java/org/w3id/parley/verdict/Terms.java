package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;

/** A proposal's terms with some taken out and some provisions put in. Immutable. */
record Terms(List<Term> original, SortedSet<Term> dropped, SortedSet<String> added) {
	private static final Comparator<Term> ORDER = Comparator.comparing(Term::provision).thenComparing(Term::inclusion)
			.thenComparing(Term::core);

	Terms {
		dropped = sorted(dropped, ORDER);
		added = sorted(added, Comparator.naturalOrder());
	}

	static Terms of(List<Term> original) {
		return new Terms(original, new TreeSet<>(ORDER), new TreeSet<>());
	}

	private static <T> SortedSet<T> sorted(SortedSet<T> set, Comparator<T> order) {
		SortedSet<T> copy = new TreeSet<>(order);
		copy.addAll(set);
		return Collections.unmodifiableSortedSet(copy);
	}

	Terms dropping(Stream<Term> terms) {
		SortedSet<Term> more = new TreeSet<>(dropped);
		terms.forEach(more::add);
		return new Terms(original, more, added);
	}

	Terms adding(String provision) {
		SortedSet<String> more = new TreeSet<>(added);
		more.add(provision);
		return new Terms(original, dropped, more);
	}

	/** The original terms that still stand. */
	Stream<Term> kept() {
		return original.stream().filter(term -> !dropped.contains(term));
	}

	/** What is included after all. */
	Stream<String> included() {
		return Stream.concat(kept().filter(term -> term.inclusion() == Inclusion.INCLUDES).map(Term::provision), added.stream());
	}

	/** The terms as a proposal has them; what was put in is not core. */
	List<Term> result() {
		return Stream.concat(kept(), added.stream().map(provision -> new Term(provision, Inclusion.INCLUDES, false))).toList();
	}

	/** True where this takes out and puts in everything that the other does. */
	boolean covers(Terms other) {
		return dropped.containsAll(other.dropped) && added.containsAll(other.added);
	}

	/** As few edits as possible: what is taken out and put in on one issue is a swap. */
	List<Edit> edits(Function<String, String> issue) {
		List<Edit> edits = new ArrayList<>();
		List<String> free = new ArrayList<>(added);
		for (Term term : dropped) {
			free.stream().filter(provision -> issue.apply(provision).equals(issue.apply(term.provision()))).findFirst()
					.ifPresentOrElse(provision -> {
						free.remove(provision);
						edits.add(new Edit.Swap(term, provision));
					}, () -> edits.add(new Edit.Drop(term)));
		}
		free.forEach(provision -> edits.add(new Edit.Add(provision)));
		return edits;
	}
}
