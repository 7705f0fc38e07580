package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** What one is ready to help by: "Rome is prepared to back them with air power", "offered to play a part through X". */
final class Means implements Family {
	private static final Set<String> BY = Set.of("with", "through", "via", "by");
	private final Holders holders;
	private final CueFinder cues;
	private final Climb climb;
	private final Set<String> helping;

	Means(Holders holders, CueFinder cues, Climb climb, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.climb = climb;
		this.helping = lexicon.wordsOf("helping");
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		int first = firstConjunct(tree, target.head());
		int preposition = tree.head(first);
		if (target.row().out() || preposition < 0 || !BY.contains(tree.lower(preposition)) || tree.head(preposition) < 0) {
			return List.of();
		}
		for (int predicate = tree.head(preposition); predicate >= 0; predicate = tree.head(predicate)) {
			if (!tree.isVerb(predicate) && !tree.isAdjective(predicate)) {
				return List.of();
			}
			Optional<Reading> reading = offered(scene, target, predicate);
			if (reading.isPresent()) {
				return List.of(reading.get());
			}
			if (!Set.of("xcomp", "ccomp", "acomp").contains(tree.relation(predicate))) {
				return List.of();
			}
		}
		return List.of();
	}

	private static int firstConjunct(Tree tree, int noun) {
		int at = noun;
		while ("conj".equals(tree.relation(at))) {
			at = tree.head(at);
		}
		return at;
	}

	private Optional<Reading> offered(Scene scene, TargetMention target, int predicate) {
		Tree tree = scene.tree();
		int ready = tree.child(predicate, "acomp").orElse(predicate);
		Optional<Cue> cue = cues.at(tree, ready).stream().filter(found -> found.frames().contains("clause"))
				.filter(found -> found.kind() == CueClass.WILLING
						|| found.kind() == CueClass.ACCEPT && found.voice() == Cue.Voice.SAID)
				.findFirst();
		Optional<Referent> agent = holders.agent(scene, predicate).or(() -> passive(scene, predicate))
				.filter(found -> !found.parties().isEmpty());
		boolean negated = Polarity.isNegated(tree, ready) || Polarity.isNegated(tree, predicate);
		if (cue.isEmpty() || agent.isEmpty() || negated || !helps(tree, ready)) {
			return Optional.empty();
		}
		Reading reading = Reading.sealed(target, "means", new Value(Value.Strength.ACCEPTS, false), ready);
		reading.holder = agent;
		reading.cue = cue;
		reading.top = predicate;
		return Optional.of(climb.continueFrom(scene, reading));
	}

	private Optional<Referent> passive(Scene scene, int predicate) {
		var subject = scene.tree().child(predicate, "nsubjpass");
		return subject.isPresent() ? holders.of(scene, subject.getAsInt()) : Optional.empty();
	}

	/** "To help", "to play a role": the readiness is one to help. */
	private boolean helps(Tree tree, int ready) {
		return tree.children(ready, "xcomp", "ccomp").stream().anyMatch(verb -> helping.contains(tree.lemma(verb))
				|| tree.children(verb, "dobj").stream().anyMatch(object -> helping.contains(tree.lemma(object))));
	}
}
