package org.w3id.parley.verdict;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;

/**
 * A dossier compiled for the index: each thing that a claim can be about has a slot, provisions first and in alphabetical order.
 * Immutable.
 */
final class Catalog {
	private final Dossier dossier;
	private final Numbering slots;
	private final int provisions;
	private final List<String> provisionNames;
	private final int[][] broader;
	private final int[][] lineage;
	private final int[][] narrower;
	private final SortedMap<String, Sheet> sheets = new TreeMap<>();
	/** The same, and the parties, for finding one quickly. */
	private final Map<String, Sheet> sheetsByName;
	private final Map<String, Party> partiesByName;

	Catalog(Dossier dossier) {
		this.dossier = dossier;
		SortedSet<String> names = Scope.provisions(dossier);
		slots = Numbering.EMPTY.with(names).with(dossier.proposals().keySet());
		provisions = names.size();
		provisionNames = List.copyOf(names);
		broader = new int[provisions][];
		names.forEach(name -> broader[slots.of(name)] = dossier.broaderOrSame(name).stream()
				.filter(other -> !other.equals(name)).mapToInt(slots::of).toArray());
		lineage = IntStream.range(0, provisions)
				.mapToObj(slot -> IntStream.concat(IntStream.of(slot), IntStream.of(broader[slot])).sorted().toArray())
				.toArray(int[][]::new);
		narrower = IntStream.range(0, provisions).mapToObj(above -> IntStream.range(0, provisions)
				.filter(below -> IntStream.of(broader[below]).anyMatch(slot -> slot == above)).toArray()).toArray(int[][]::new);
		for (Proposal proposal : dossier.proposals().values()) {
			sheets.put(proposal.id(), new Sheet(this, Scope.of(dossier, proposal)));
		}
		sheetsByName = new HashMap<>(sheets);
		partiesByName = new HashMap<>(dossier.parties());
	}

	private Catalog(Catalog old, Numbering slots) {
		this.slots = slots;
		dossier = old.dossier;
		provisions = old.provisions;
		provisionNames = old.provisionNames;
		broader = old.broader;
		lineage = old.lineage;
		narrower = old.narrower;
		sheets.putAll(old.sheets);
		sheetsByName = old.sheetsByName;
		partiesByName = old.partiesByName;
	}

	/** The same with slots for things that the dossier does not know; itself where it has them all. */
	Catalog with(Collection<String> abouts) {
		Numbering more = slots.with(abouts);
		return more.size() == slots.size() ? this : new Catalog(this, more);
	}

	/** The proposals whose verdicts a position can bear on: by being of its scope, or as a demand that it fails. */
	List<Sheet> touched(int slot, boolean demanded) {
		return sheets.values().stream().filter(sheet -> sheet.concerns(slot) || demanded && sheet.fails(slot)).toList();
	}

	Dossier dossier() {
		return dossier;
	}

	/** The slot, or {@link Numbering#NONE}. */
	int slot(String about) {
		return slots.of(about);
	}

	/** What the slot is for: always the same object. */
	String name(int slot) {
		return slots.name(slot);
	}

	int slots() {
		return slots.size();
	}

	/** Slots below this number are provisions. */
	int provisions() {
		return provisions;
	}

	/** Everything broader, nearest first. */
	int[] broader(int provision) {
		return broader[provision];
	}

	/** The provision itself and everything broader, by name. */
	int[] lineage(int provision) {
		return lineage[provision];
	}

	int[] narrower(int provision) {
		return narrower[provision];
	}

	boolean isBroader(int above, int below) {
		for (int slot : broader[below]) {
			if (slot == above) {
				return true;
			}
		}
		return false;
	}

	/** The proposals, by name. */
	SortedMap<String, Sheet> sheets() {
		return Collections.unmodifiableSortedMap(sheets);
	}

	/**
	 * @throws org.w3id.parley.model.Mistake
	 *             where the dossier does not know the proposal
	 */
	Sheet sheet(String proposal) {
		Sheet sheet = sheetsByName.get(proposal);
		if (sheet == null) {
			throw Index.unknown("proposal", proposal, sheets);
		}
		return sheet;
	}

	/**
	 * @throws org.w3id.parley.model.Mistake
	 *             where the dossier does not know the party
	 */
	Party party(String id) {
		Party party = partiesByName.get(id);
		if (party == null) {
			throw Index.unknown("party", id, dossier.parties());
		}
		return party;
	}

	/** The slots of names in alphabetical order of the names. */
	int[] slotsOf(Set<String> names) {
		return names.stream().sorted().mapToInt(slots::of).toArray();
	}

	/** The names of provisions, by slot. */
	List<String> provisionNames() {
		return provisionNames;
	}
}
