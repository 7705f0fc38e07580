package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** Finds who says what stands at a node: the subject of a reporting verb above it, inserted beside it, or "according to". */
final class Sources {
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> terms;
	private final Set<String> telling;
	private final Set<String> views;
	private final Set<String> saying;
	private final Set<String> hearsay;

	Sources(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.terms = lexicon.wordsOf("terms");
		this.telling = lexicon.wordsOf("telling");
		this.hearsay = lexicon.wordsOf("hearsay");
		this.saying = lexicon.wordsOf("saying");
		this.views = lexicon.wordsOf("view-noun");
	}

	/** The one who says it at a reporting verb or noun; where no one is named, nothing is added. */
	void add(Scene scene, Reading reading, int node) {
		boolean toReporter = scene.tree().children(node, "dobj", "dative", "pobj").stream()
				.anyMatch(hearer -> Set.of("me", "us").contains(scene.tree().token(hearer).form()));
		if (toReporter) {
			return;
		}
		holders.agent(scene, node).ifPresentOrElse(found -> reading.sources.add(new Reading.Source(found, node)),
				() -> unresolved(scene, reading, node));
	}

	/** A subject that could not be resolved stays so: a claim of it would have no claimant. */
	private void unresolved(Scene scene, Reading reading, int node) {
		OptionalInt subject = scene.tree().child(node, "nsubj");
		if (subject.isPresent() && holders.isOffice(scene.tree(), subject.getAsInt())) {
			return;
		}
		if (subject.isPresent() && isThing(scene.tree(), subject.getAsInt())) {
			reading.told = true;
		} else if (subject.isPresent() && scene.tree().tag(subject.getAsInt()).startsWith("PRP")) {
			reading.sources.add(new Reading.Source(Referent.outsider(scene.tree().lower(subject.getAsInt())).surely(0.4), node));
		} else if (subject.isPresent()) {
			reading.sources.add(new Reading.Source(Referent.outsider(scene.tree().lower(subject.getAsInt())).surely(0.7), node));
		}
	}

	/** "That suggests that …", "the figures show that …": nobody says it but the text. */
	private static boolean isThing(Tree tree, int subject) {
		return Set.of("that", "this", "it", "which", "these", "those", "what").contains(tree.lower(subject))
				|| tree.tag(subject).equals("NN") && tree.lower(subject).equals(tree.token(subject).form());
	}

	/** "…, Lavrov said, …" and "according to Kyiv" beside a node of the way. */
	void beside(Scene scene, int node, Reading reading) {
		Tree tree = scene.tree();
		reading.told |= tree.hasChildWord(node, hearsay);
		for (int child : tree.children(node)) {
			boolean inserted = Set.of("parataxis", "meta", "dep", "ccomp", "advcl").contains(tree.relation(child))
					&& !reading.nodes.contains(child) && child != reading.target.head();
			if (inserted && isBareReport(tree, child)) {
				add(scene, reading, child);
			}
			if (isLaidOut(tree, child, node)) {
				layer(scene, child).filter(found -> !found.outsider())
						.ifPresent(found -> reading.sources.add(new Reading.Source(found, child)));
			}
			if ("according".equals(tree.lower(child))) {
				accordingTo(scene, child, reading);
			}
			if (isAsToldOf(tree, child)) {
				add(scene, reading, child);
			}
			if (Set.of("in", "by", "on", "to", "from").contains(tree.lower(child))) {
				inTheViewOf(scene, child, reading);
			}
		}
	}

	/** "The plan, as Oslo described it, …". */
	private boolean isAsToldOf(Tree tree, int clause) {
		return telling.contains(tree.lemma(clause)) && "advcl".equals(tree.relation(clause)) && tree.hasChild(clause, "nsubj")
				&& tree.children(clause, "mark", "advmod").stream().anyMatch(mark -> "as".equals(tree.lower(mark)))
				&& tree.children(clause, "dobj").stream().allMatch(object -> Holders.isPronoun(tree, object));
	}

	/** "In the envoy's opinion", "in the view of Oslo", "by Oslo's account": said by whom the view is; "by some accounts" by nobody. */
	private void inTheViewOf(Scene scene, int preposition, Reading reading) {
		Tree tree = scene.tree();
		OptionalInt view = tree.object(preposition);
		boolean fact = reading.sealed && reading.top >= 0 && tree.isNoun(reading.top);
		if (view.isEmpty() || fact || !views.contains(tree.lemma(view.getAsInt()))) {
			return;
		}
		int noun = view.getAsInt();
		if (tree.hasChildWord(noun, Set.of("some", "most", "all", "many", "several"))) {
			reading.told = true;
		} else {
			Stream.concat(tree.children(noun, "poss").stream(), tree.prepositional(noun, Set.of("of")).stream())
					.forEach(whose -> holders.of(scene, whose)
							.ifPresent(who -> reading.sources.add(new Reading.Source(who, preposition))));
		}
	}

	/** "Oslo set out its terms: Rill must …": what stands after the colon is what the terms are. */
	private boolean isLaidOut(Tree tree, int clause, int after) {
		int end = tree.subtreeSpan(clause).end();
		boolean colon = IntStream.rangeClosed(clause + 1, after).filter(token -> tree.token(token).start() >= end).findFirst()
				.stream().anyMatch(token -> ":".equals(tree.lower(token)));
		return colon && tree.isVerb(clause)
				&& tree.children(clause, "dobj", "attr", "nsubj").stream().anyMatch(object -> terms.contains(tree.lemma(object)));
	}

	/** "Oslo set out its terms: …", "Oslo's conditions are unchanged: …": whose terms they are. */
	private Optional<Referent> layer(Scene scene, int clause) {
		return scene.tree().children(clause, "nsubj").stream().filter(noun -> terms.contains(scene.tree().lemma(noun)))
				.findFirst()
				.map(noun -> holders.possessor(scene, noun)).orElseGet(() -> holders.agent(scene, clause));
	}

	/** A reporting verb with a subject and nothing that it says of its own. */
	private boolean isBareReport(Tree tree, int verb) {
		boolean reports = saying.contains(tree.lemma(verb)) || cues.at(tree, verb).stream()
				.anyMatch(cue -> cue.kind() == CueClass.REPORT && cue.part() == Cue.Part.VERB);
		boolean inserted = Set.of("parataxis", "meta").contains(tree.relation(verb))
				|| tree.children(verb, "mark").stream().anyMatch(mark -> "as".equals(tree.lower(mark)));
		return reports && inserted && tree.hasChild(verb, "nsubj") && !tree.hasChild(verb, "ccomp");
	}

	private void accordingTo(Scene scene, int according, Reading reading) {
		Tree tree = scene.tree();
		List<Integer> objects = tree.prepositional(according, Set.of("to"));
		int object = objects.isEmpty() ? tree.object(according).orElse(-1) : objects.getFirst();
		if (object >= 0) {
			Referent who = holders.of(scene, object).orElseGet(() -> Referent.outsider(tree.lower(object)));
			reading.sources.add(new Reading.Source(who, according));
		}
	}
}
