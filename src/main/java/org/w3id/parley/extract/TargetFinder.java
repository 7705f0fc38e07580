package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PatternReader;
import org.w3id.parley.lexicon.RowIndex;
import org.w3id.parley.lexicon.TargetRow;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.lexicon.When;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;

/** Finds wordings of provisions and proposals in a parsed sentence. Immutable; safe for use by several threads. */
final class TargetFinder {
	private final List<TargetRow> rows;
	private final RowIndex index;
	/** Verbs by which a party takes a stance on what hangs below them. */
	private final Set<String> wanting;
	/** Nouns by which a party takes a stance on what follows them: ban, veto, support. */
	private final Set<String> stances;

	TargetFinder(Dossier dossier, Lexicon lexicon) {
		List<TargetRow> all = new ArrayList<>();
		Set<String> known = new TreeSet<>(dossier.proposals().keySet());
		known.addAll(dossier.provisions().keySet());
		lexicon.targets().stream().filter(row -> row.isAnaphor() || row.target().equals("-") || known.contains(row.target()))
				.forEach(all::add);
		dossier.proposals().values().forEach(proposal -> names(proposal.id(), proposal.label(), proposal.names(), all));
		dossier.provisions().values().forEach(provision -> names(provision.id(), provision.label(), provision.names(), all));
		rows = List.copyOf(all);
		index = new RowIndex(rows);
		stances = lexicon.cues().stream()
				.filter(cue -> cue.part() == Cue.Part.NOUN && cue.words().size() == 1 && cue.kind().takesStance())
				.map(cue -> cue.words().getFirst()).collect(Collectors.toUnmodifiableSet());
		wanting = lexicon.cues().stream()
				.filter(cue -> cue.part() == Cue.Part.VERB && cue.words().size() == 1 && cue.kind().takesStance()
						&& cue.voice() != Cue.Voice.DONE)
				.map(cue -> cue.words().getFirst()).collect(Collectors.toUnmodifiableSet());
	}

	private static void names(String id, String label, List<Name> names, List<TargetRow> rows) {
		Set<String> texts = new TreeSet<>();
		names.stream().map(Name::text).forEach(texts::add);
		texts.add(label);
		for (String text : texts) {
			String pattern = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
			if (!pattern.isEmpty()) {
				rows.add(new TargetRow(id, false, false, PatternReader.read(pattern, Map.of()), When.ALWAYS, "-", "-",
						"name of " + id));
			}
		}
	}

	List<TargetRow> rows() {
		return rows;
	}

	/**
	 * The wordings in a sentence; of overlapping ones the longer, of equally long ones all. What takes up another is a noun.
	 *
	 * @param earlier
	 *            what stood in the article's sentences before this one
	 */
	List<TargetMention> find(Scene scene, Earlier earlier, Optional<LocalDate> day) {
		List<TargetMention> all = new ArrayList<>();
		List<Unit> units = scene.line().units();
		for (TargetRow row : index.possible(scene.line()).toList()) {
			List<TargetMention> own = new ArrayList<>();
			for (int start = 0; start < units.size(); start++) {
				for (int end : row.pattern().ends(scene.line(), start)) {
					if (end > start) {
						TargetMention mention = mention(scene, row, start, end - 1);
						if ((!row.isAnaphor() || !scene.tree().isVerb(mention.head())) && !runsOverStance(scene, mention)) {
							own.add(mention);
						}
					}
				}
			}
			own.removeIf(mention -> overreaches(scene.tree(), mention, own) || straddles(scene, mention)
					|| runsIntoClause(scene, mention));
			if (!own.isEmpty() && row.when().holdsIn(scene.line(), word -> earlier.stood(word, scene.passage()), day)) {
				all.addAll(shortestPerHead(own));
			}
		}
		return longest(scene, all);
	}

	/** "Introduced a ban on X", "withdrew its support for X": what is introduced is the ban, over which a gap in the wording runs. */
	private boolean runsOverStance(Scene scene, TargetMention mention) {
		return scene.line().units().subList(mention.first(), mention.last()).stream()
				.anyMatch(unit -> stances.contains(unit.lemma()) && scene.tree().isNoun(unit.token())
						&& (scene.tree().hasChild(unit.token(), "acl")
								|| !scene.tree().prepositional(unit.token(), Set.of("on", "to", "for")).isEmpty())
						&& !mention.row().pattern().names(unit.lemma()));
	}

	/** "Sent a message saying X": the act's verb and its object are of two clauses. */
	private static boolean runsIntoClause(Scene scene, TargetMention mention) {
		Tree tree = scene.tree();
		int last = scene.line().units().get(mention.last()).token();
		return mention.row().act() && tree.isVerb(mention.head()) && IntStream.range(mention.head() + 1, last)
				.anyMatch(verb -> tree.isVerb(verb) && tree.isUnder(verb, mention.head()) && tree.isUnder(last, verb)
						&& tree.hasChild(verb, "ccomp") && !mention.row().pattern().names(tree.lemma(verb))
						&& !mention.row().pattern().names(tree.lower(verb)));
	}

	/** "Put pressure on Oslo to hold X": a gap let a wording of a noun, "Oslo's X", run from one phrase over a verb into another. */
	private static boolean straddles(Scene scene, TargetMention mention) {
		Tree tree = scene.tree();
		int last = scene.line().units().get(mention.last()).token();
		return !mention.row().act() && tree.isNoun(mention.head()) && IntStream.rangeClosed(mention.head(), last)
				.anyMatch(verb -> tree.isVerb(verb) && tree.hasChildWord(verb, Set.of("to"))
						&& !tree.isUnder(verb, mention.head()) && tree.isUnder(last, verb)
						&& !tree.isUnder(mention.head(), verb) && !mention.row().pattern().names(tree.lemma(verb))
						&& !mention.row().pattern().names(tree.lower(verb)));
	}

	/** A gap let a wording of a noun run on over the sentence's verb, and a shorter match has the noun alone. */
	private static boolean overreaches(Tree tree, TargetMention mention, List<TargetMention> all) {
		return !mention.row().act() && tree.isVerb(mention.head())
				&& all.stream().anyMatch(other -> other.first() == mention.first() && tree.isNoun(other.head()));
	}

	private TargetMention mention(Scene scene, TargetRow row, int first, int last) {
		int from = scene.line().units().get(first).token();
		int to = scene.line().units().get(last).token();
		int head = scene.tree().headOf(from, to);
		return new TargetMention(row, row.target(), wanted(scene.tree(), head, from, to), first, last, 1);
	}

	/** "Kyiv wants to join X": where a wording runs from who wants it over the wanting, what is wanted is its head. */
	private int wanted(Tree tree, int head, int from, int to) {
		boolean within = tree.isVerb(head) && wanting.contains(tree.lemma(head))
				&& tree.children(head, "nsubj").stream().anyMatch(subject -> subject >= from && subject < head);
		OptionalInt below = within
				? tree.children(head, "xcomp", "ccomp", "dobj").stream().mapToInt(Integer::intValue)
						.filter(child -> child > head && child <= to).findFirst()
				: OptionalInt.empty();
		return below.isPresent() ? below.getAsInt() : head;
	}

	/** Of one row's matches that overlap, the longest. */
	private static List<TargetMention> shortestPerHead(List<TargetMention> own) {
		List<TargetMention> kept = new ArrayList<>();
		own.stream().sorted(Comparator.comparingInt(TargetMention::length).reversed().thenComparingInt(TargetMention::first))
				.filter(mention -> kept.stream().noneMatch(mention::overlaps)).forEach(kept::add);
		return kept;
	}

	private static List<TargetMention> longest(Scene scene, List<TargetMention> all) {
		Tree tree = scene.tree();
		List<TargetMention> kept = new ArrayList<>();
		for (TargetMention mention : all) {
			boolean below = all.stream().anyMatch(other -> other.target().equals(mention.target()) && other.overlaps(mention)
					&& other.head() != mention.head() && tree.isUnder(mention.head(), other.head()));
			if (below) {
				continue;
			}
			boolean named = mention.row().origin().startsWith("name of");
			boolean shadowed = named && all.stream().anyMatch(other -> other.overlaps(mention) && other.head() == mention.head()
					&& other.length() >= mention.length() && !other.row().origin().startsWith("name of")
					&& !other.row().isAnaphor()
					&& !other.target().equals(mention.target()))
					|| all.stream().anyMatch(other -> other.overlaps(mention) && other.length() > mention.length()
							&& (other.head() == mention.head() || contains(other, mention)
									|| tree.isUnder(mention.head(), other.head()))
							&& !other.row().isAnaphor()
							&& sameConditions(other, mention));
			shadowed |= all.stream().anyMatch(other -> isPartOf(scene, mention, other));
			if (!shadowed && kept.stream()
					.noneMatch(other -> other.target().equals(mention.target()) && other.head() == mention.head())) {
				kept.add(mention);
			}
		}
		kept.sort(Comparator.comparingInt(TargetMention::first).thenComparing(TargetMention::target));
		return List.copyOf(kept);
	}

	/** "The lifting of sanctions imposed on Rill": the sanctions are a word of what is lifted, whatever follows them. */
	private static boolean isPartOf(Scene scene, TargetMention mention, TargetMention other) {
		return other.head() != mention.head() && mention.length() <= other.length()
				&& scene.tree().isUnder(mention.head(), other.head()) && !other.row().isAnaphor()
				&& !mention.row().isAnaphor() && sameConditions(other, mention)
				&& scene.line().units().subList(other.first(), other.last() + 1).stream()
						.anyMatch(unit -> unit.token() == mention.head());
	}

	private static boolean contains(TargetMention outer, TargetMention inner) {
		return outer.first() <= inner.first() && inner.last() <= outer.last();
	}

	/** Whether one can be meant of no doer of whom the other can. */
	private static boolean excludes(When one, When other) {
		return !other.agents().isEmpty() && (one.agentsNot().containsAll(other.agents())
				|| !one.agents().isEmpty() && one.agents().stream().noneMatch(other.agents()::contains));
	}

	/** A wording that only some holders can mean leaves a plainer one standing beside it. */
	private static boolean sameConditions(TargetMention longer, TargetMention shorter) {
		When when = longer.row().when();
		return when.holders().isEmpty() && when.agents().isEmpty() && when.agentsNot().isEmpty() && when.holdersNot().isEmpty()
				|| when.holders().equals(shorter.row().when().holders()) && !excludes(when, shorter.row().when())
						&& !excludes(shorter.row().when(), when);
	}
}
