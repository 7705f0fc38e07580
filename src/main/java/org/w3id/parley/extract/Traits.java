package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Quotes;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.Unit;

/**
 * What the second reader looks at in a candidate, as words such as {@code near=REJECT-not}. None names a party, a target or a word
 * of the sentence: cues count by their class. One for each article; not for use by several threads.
 */
final class Traits {
	private static final Set<String> DETACHED = Set.of("advcl", "relcl", "acl", "parataxis", "dep", "meta");
	private static final Set<String> DOUBTS = Set.of("supposed", "unclear", "if-above", "adverbial-above", "relative-above",
			"no-target",
			"meeting-weak", "meeting-binding", "meeting-future", "meeting-negated", "on-way=ADJUNCT", "on-way=COORDINATION",
			"way-noun");
	private final CueFinder cues;
	private final Quotes quotes;
	private final Set<String> conditionalMarkers;
	private final Set<String> adjuncts;
	private final Set<String> transparent;
	private final Set<String> proposals;

	Traits(CueFinder cues, Quotes quotes, Lexicon lexicon, Set<String> proposals) {
		this.cues = cues;
		this.quotes = quotes;
		this.conditionalMarkers = lexicon.wordsOf("conditional-marker");
		this.adjuncts = lexicon.wordsOf("adjunct-preposition");
		this.transparent = lexicon.wordsOf("transparent-noun");
		this.proposals = proposals;
	}

	/** The traits in alphabetical order. */
	SortedSet<String> of(Scene scene, Candidate candidate, List<Candidate> all) {
		SortedSet<String> traits = new TreeSet<>();
		traits.add("any");
		holder(scene, candidate, all, traits);
		target(scene, candidate, traits);
		way(scene, candidate, traits);
		above(scene, candidate, traits);
		candidate.rules().forEach(reading -> reading.dropped.ifPresent(reason -> dropped(candidate, reading, reason, traits)));
		together(traits);
		line(scene, candidate, traits);
		return traits;
	}

	private void holder(Scene scene, Candidate candidate, List<Candidate> all, SortedSet<String> traits) {
		String role = word(candidate.role());
		traits.add("role=" + role);
		Tree tree = scene.tree();
		if (candidate.node() >= 0) {
			boolean name = scene.nameAt(candidate.node()).isPresent();
			boolean pronoun = tree.tag(candidate.node()).startsWith("PRP");
			traits.add("holder=" + (name
					? word(scene.nameAt(candidate.node()).get().kind())
					: pronoun ? "pronoun" : tree.tag(candidate.node()).startsWith("W") ? "relative" : "phrase"));
			traits.add("holder-arc=" + tree.relation(candidate.node()));
			traits.add(candidate.node() < candidate.target().head() ? "holder-first" : "target-first");
			traits.add("holder-quoted=" + quoted(tree, candidate.node()) + "/" + quoted(tree, candidate.target().head()));
		} else {
			traits.add("quoted=" + quoted(tree, candidate.target().head()));
		}
		List<Candidate> rivals = all.stream().filter(
				other -> other.target().equals(candidate.target()) && !other.party().equals(candidate.party())).toList();
		boolean nearer = rivals.stream().anyMatch(other -> other.role().compareTo(Candidate.Role.POSSESSOR) <= 0
				&& other.way().size() < Math.max(1, candidate.way().size()));
		boolean agents = rivals.stream().anyMatch(other -> other.role() == Candidate.Role.AGENT);
		traits.add("rivals=" + Math.min(3, rivals.size()));
		traits.add(role + (nearer ? "+nearer-rival" : agents ? "+rival" : "+alone"));
	}

	private boolean quoted(Tree tree, int token) {
		return quotes.covers(tree.token(token).start());
	}

	private void target(Scene scene, Candidate candidate, SortedSet<String> traits) {
		Tree tree = scene.tree();
		TargetMention target = candidate.target();
		traits.add("target=" + (target.row().act() ? "act" : "noun") + (target.row().out() ? "-out" : "")
				+ (tree.isVerb(target.head()) ? "/verb" : ""));
		traits.add("target-arc=" + Arc.of(tree, target.head()).kind());
		traits.add(proposals.contains(target.target()) ? "proposal" : "provision");
		if (target.row().isAnaphor()) {
			traits.add("taken-up");
		}
		if (Polarity.hasNo(tree, target.head())) {
			traits.add("no-target");
		}
	}

	/** What lies between the target and where it meets the holder. */
	private void way(Scene scene, Candidate candidate, SortedSet<String> traits) {
		Tree tree = scene.tree();
		String role = word(candidate.role());
		traits.add("steps=" + Math.min(6, candidate.way().size()));
		Lenient lenient = new Lenient(tree, candidate.target());
		List<String> shape = new ArrayList<>();
		int from = candidate.target().head();
		int number = 0;
		for (Step step : candidate.way()) {
			Optional<Cue> cue = cue(tree, step);
			lenient.step(step, cue);
			String at = cue.map(found -> found.kind() + (found.fits(step.arc()) ? "" : "?")).orElse(kindOf(tree, step.node()));
			shape.add(arc(step) + ">" + at);
			traits.add("on-way=" + arc(step));
			if (at.equals("noun")) {
				traits.add("way-noun");
			}
			cue.ifPresent(found -> traits.add("way-cue=" + at));
			if (number++ < 2) {
				traits.add("step" + number + "=" + arc(step) + ">" + at);
			}
			side(tree, step.node(), from).ifPresent(side -> traits.add("side=" + side));
			if (step.arc().kind() == Arc.Kind.ADVERBIAL && Polarity.isConditional(tree, from, conditionalMarkers)) {
				traits.add("supposed");
			}
			from = step.node();
		}
		traits.add("shape=" + role + ":" + String.join(" ", shape.subList(0, Math.min(3, shape.size()))));
		traits.add("reads=" + role + ":" + lenient.word());
		traits.add("reads=" + lenient.word());
		traits.add("cues=" + lenient.cues());
		traits.add("reads+cues=" + lenient.word() + ":" + lenient.cues());
		if (lenient.unclear()) {
			traits.add("unclear");
		}
		modality(tree, candidate.meeting(), "meeting", traits);
		below(scene, candidate, traits);
	}

	/** A clause below the target may say who wants it. */
	private void below(Scene scene, Candidate candidate, SortedSet<String> traits) {
		Tree tree = scene.tree();
		if (candidate.role() != Candidate.Role.BELOW) {
			return;
		}
		List<String> arcs = new ArrayList<>();
		for (int at = candidate.node(); at != candidate.target().head() && at >= 0; at = tree.head(at)) {
			arcs.add(tree.relation(at));
			cues.at(tree, at).stream().findFirst().ifPresent(cue -> traits.add("below-cue=" + cue.kind()));
		}
		traits.add("below=" + String.join("<", arcs.reversed().subList(0, Math.min(3, arcs.size()))));
	}

	private static void modality(Tree tree, int node, String where, SortedSet<String> traits) {
		if (Polarity.isNegated(tree, node)) {
			traits.add(where + "-negated");
		}
		if (Polarity.isWeak(tree, node)) {
			traits.add(where + "-weak");
		}
		if (Polarity.isBinding(tree, node)) {
			traits.add(where + "-binding");
		}
		if (Polarity.isFuture(tree, node)) {
			traits.add(where + "-future");
		}
		traits.add(where + "-tag=" + tree.tag(node));
	}

	/** What stands above both: reports, hypotheses, conditions. */
	private void above(Scene scene, Candidate candidate, SortedSet<String> traits) {
		Tree tree = scene.tree();
		int from = candidate.meeting();
		if (DETACHED.contains(tree.relation(from))) {
			traits.add("detached=" + tree.relation(from));
		}
		for (Step step : candidate.above()) {
			Optional<Cue> cue = cue(tree, step);
			if (step.arc().kind() == Arc.Kind.CLAUSE || step.arc().kind() == Arc.Kind.PARENTHESIS) {
				traits.add("above=" + cue.map(found -> found.kind().toString()).orElse("none"));
			}
			if (step.arc().kind() == Arc.Kind.ADVERBIAL) {
				traits.add(Polarity.isConditional(tree, from, conditionalMarkers) ? "if-above" : "adverbial-above");
			}
			if (step.arc().kind() == Arc.Kind.RELATIVE) {
				traits.add("relative-above");
			}
			from = step.node();
		}
	}

	/** Why the rules gave a reading up, and how far they had come: with this holder or source, and with which stance. */
	private static void dropped(Candidate candidate, Reading reading, String reason, SortedSet<String> traits) {
		String why = reason(reason);
		boolean holds = reading.holder.map(found -> found.means(candidate.party())).orElse(false);
		boolean says = reading.sources.stream().anyMatch(source -> source.who().means(candidate.party()));
		String stance = reading.hasStance() ? reading.value.stance().word() : reading.value.out() ? "out" : "in";
		traits.add("dropped=" + why);
		traits.add(
				"dropped=" + why + "/" + (holds ? "holder" : reading.holder.isPresent() ? "other" : says ? "source" : "nobody"));
		if (holds || says && reading.holder.isEmpty()) {
			traits.add("dropped-stance=" + stance + (reading.binding ? "-binding" : "") + (holds ? "/holder" : "/source"));
			traits.add("dropped-stance=" + stance + "/" + why);
		}
	}

	/** The reason without the word of the sentence that it names. */
	private static String reason(String dropped) {
		for (String mark : List.of(":", " below ", " under ", " to ", " of [", " from ")) {
			int at = dropped.indexOf(mark);
			if (at > 0) {
				return dropped.substring(0, at).replace(' ', '-');
			}
		}
		return dropped.replace(' ', '-');
	}

	/** Traits that tell more side by side. */
	private static void together(SortedSet<String> traits) {
		List<String> rivals = starting(traits, "", "+rival", "+nearer-rival", "+alone");
		List<String> reads = starting(traits, "reads=");
		List<String> above = starting(traits, "above=");
		List<String> cues = starting(traits, "cues=");
		for (String one : rivals) {
			reads.forEach(two -> traits.add(one + "&" + two + "&" + String.join("&", above)));
			cues.forEach(two -> traits.add(one + "&" + two));
		}
		List<String> doubts = traits.stream().filter(DOUBTS::contains).toList();
		reads.forEach(two -> traits.add(two + "&" + String.join("&", doubts)));
		cues.forEach(two -> starting(traits, "before=").forEach(before -> traits.add(two + "&" + before)));
	}

	private static List<String> starting(SortedSet<String> traits, String start, String... ends) {
		return traits.stream().filter(trait -> trait.startsWith(start) && !trait.contains(":")
				&& (ends.length == 0 || java.util.Arrays.stream(ends).anyMatch(trait::endsWith))).toList();
	}

	/** The sentence as a line of marks, without the parse: what stands between holder and target, and around them. */
	private void line(Scene scene, Candidate candidate, SortedSet<String> traits) {
		List<Marks.Mark> marks = new Marks(scene, cues, quotes).all();
		List<Unit> units = scene.line().units();
		int first = units.get(candidate.target().first()).token();
		int last = units.get(candidate.target().last()).token();
		List<String> before = marks.stream().filter(mark -> mark.token() < first).map(Marks.Mark::word).toList();
		List<String> after = marks.stream().filter(mark -> mark.token() > last).map(Marks.Mark::word).toList();
		traits.add("before=" + (before.isEmpty() ? "start" : before.getLast()));
		traits.add("before2=" + String.join(" ", before.subList(Math.max(0, before.size() - 2), before.size())));
		traits.add("after=" + (after.isEmpty() ? "end" : after.getFirst()));
		int node = candidate.node();
		if (node < 0) {
			return;
		}
		boolean forward = node < first;
		int low = forward ? node : last;
		int high = forward ? first : node;
		List<Marks.Mark> within = marks.stream().filter(mark -> mark.token() > low && mark.token() < high).toList();
		String side = forward ? ">" : "<";
		List<String> words = within.stream().map(Marks.Mark::word).toList();
		if (words.size() <= 4) {
			traits.add("between" + side + String.join(" ", words));
		}
		words.forEach(word -> traits.add("has" + side + word));
		for (int at = 0; at + 1 < words.size(); at++) {
			traits.add("pair" + side + words.get(at) + " " + words.get(at + 1));
		}
		traits.add("gap" + side
				+ (high - low < 3 ? "2" : high - low < 6 ? "5" : high - low < 11 ? "10" : high - low < 21 ? "20" : "far"));
		within.stream().filter(mark -> mark.isCue())
				.max(forward ? Comparator.comparingInt(Marks.Mark::token) : Comparator.comparingInt(Marks.Mark::token).reversed())
				.ifPresent(mark -> traits.add("nearest" + side + mark.word()));
		marks.stream().filter(mark -> mark.token() > node).findFirst()
				.ifPresent(mark -> traits.add("after-holder=" + mark.word()));
	}

	/** The cue at a step's node: one that fits before one that does not. */
	private Optional<Cue> cue(Tree tree, Step step) {
		List<Cue> found = cues.at(tree, step.node());
		return found.stream().filter(cue -> cue.fits(step.arc())).findFirst().or(() -> found.stream().findFirst());
	}

	/** A cue that hangs beside the way: gave its backing to X, X is unacceptable. */
	private Optional<String> side(Tree tree, int node, int from) {
		return tree.children(node, "dobj", "attr", "acomp", "oprd", "xcomp").stream()
				.filter(child -> child != from && !tree.isUnder(from, child))
				.flatMap(child -> cues.at(tree, child).stream().limit(1)).map(cue -> cue.kind().toString()).findFirst();
	}

	private String arc(Step step) {
		return step.arc().kind() == Arc.Kind.PREPOSITION
				? adjuncts.contains(step.arc().word()) ? "ADJUNCT" : "PREPOSITION"
				: step.arc().kind().toString();
	}

	private String kindOf(Tree tree, int node) {
		return tree.isNoun(node)
				? transparent.contains(tree.lemma(node)) ? "transparent" : "noun"
				: tree.isVerb(node)
						? "be".equals(tree.lemma(node)) ? "be" : "verb"
						: tree.isAdjective(node) ? "adjective" : "other";
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
