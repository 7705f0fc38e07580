package org.w3id.parley.verdict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;

/** One proposal compiled for the index. Immutable. */
final class Sheet {
	/** A core term, with its slot. */
	record Core(Term term, int slot) {
		boolean included() {
			return term.inclusion() == Inclusion.INCLUDES;
		}
	}

	private final Scope scope;
	private final int slot;
	private final int[] included;
	private final long[] includedBits;
	private final long[] ruledOutBits;
	private final int[] failing;
	private final long[] failingBits;
	private final int[] concerned;
	private final List<Core> core;
	private final long[] coreIncluded;
	private final long[] coreRuledOut;
	private final List<Lapse> ends;
	private final Map<String, List<Lapse>> lapses = new TreeMap<>();

	Sheet(Catalog catalog, Scope scope) {
		this.scope = scope;
		Proposal proposal = scope.proposal();
		slot = catalog.slot(proposal.id());
		included = catalog.slotsOf(scope.included());
		includedBits = bits(catalog, included);
		ruledOutBits = bits(catalog, catalog.slotsOf(scope.ruledOut()));
		List<String> names = catalog.provisionNames();
		failing = slots(names, scope::fails);
		failingBits = bits(catalog, failing);
		concerned = IntStream.concat(IntStream.of(slot), IntStream.of(slots(names, scope::concerns))).distinct().toArray();
		core = proposal.terms().stream().filter(Term::core).distinct()
				.sorted(Comparator.comparing(Term::provision).thenComparing(Term::inclusion))
				.map(term -> new Core(term, catalog.slot(term.provision()))).toList();
		coreIncluded = bits(catalog, core.stream().filter(Core::included).mapToInt(Core::slot).toArray());
		coreRuledOut = bits(catalog, core.stream().filter(term -> !term.included()).mapToInt(Core::slot).toArray());
		ends = ended("");
		Set<String> breakers = proposal.breaches().stream().map(Proposal.Breach::party).collect(Collectors.toSet());
		breakers.forEach(party -> lapses.put(party, ended(party)));
	}

	private List<Lapse> ended(String party) {
		Proposal proposal = scope.proposal();
		Stream<Lapse> end = proposal.ended().stream().map(date -> new Lapse(Lapse.Cause.PROPOSAL_ENDED, date));
		Stream<Lapse> breaches = proposal.breaches().stream().filter(breach -> breach.party().equals(party))
				.map(breach -> new Lapse(Lapse.Cause.OWN_BREACH, breach.date()));
		return Stream.concat(end, breaches).sorted(Comparator.comparing(lapse -> Day.of(lapse.since()))).toList();
	}

	private static int[] slots(List<String> names, Predicate<String> wanted) {
		return IntStream.range(0, names.size()).filter(i -> wanted.test(names.get(i))).toArray();
	}

	private static long[] bits(Catalog catalog, int[] slots) {
		long[] bits = Bits.none(catalog.provisions());
		IntStream.of(slots).forEach(i -> Bits.set(bits, i));
		return bits;
	}

	Scope scope() {
		return scope;
	}

	int slot() {
		return slot;
	}

	int[] included() {
		return included;
	}

	long[] includedBits() {
		return includedBits;
	}

	boolean rulesOut(int provision) {
		return Bits.has(ruledOutBits, provision);
	}

	boolean fails(int about) {
		return Arrays.binarySearch(failing, about) >= 0;
	}

	boolean concerns(int about) {
		return IntStream.of(concerned).anyMatch(one -> one == about);
	}

	/** Provisions of touched issues that the proposal rules out or lacks. */
	int[] failing() {
		return failing;
	}

	long[] failingBits() {
		return failingBits;
	}

	/** The proposal itself, its provisions and what is broader or narrower. */
	int[] concerned() {
		return concerned;
	}

	List<Core> core() {
		return core;
	}

	/** True where somebody holds all of the core, and there is one. */
	boolean coreHeld(long[] positive, long[] rejected) {
		return !core.isEmpty() && Bits.within(coreIncluded, positive) && Bits.within(coreRuledOut, rejected);
	}

	/** What can make the party's direct position lapse, oldest first. */
	List<Lapse> lapses(String party) {
		return lapses.getOrDefault(party, ends);
	}
}
