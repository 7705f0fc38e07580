package org.w3id.parley.extract;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** Answers to a question told before them: "Asked whether Oslo wants X, Rill replied: 'Everything.'" */
final class Answers {
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> affirming;
	private final Set<String> declining;

	Answers(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.affirming = lexicon.wordsOf("affirming");
		this.declining = lexicon.wordsOf("declining");
	}

	/**
	 * Takes back that a reading was dropped for standing in a question, where the sentence gives the answer of the one whose stance was
	 * asked for.
	 *
	 * @param clause
	 *            the verb of the question
	 * @return whether it was answered; then the reading bears the answer
	 */
	boolean answered(Scene scene, Reading reading, int clause) {
		Tree tree = scene.tree();
		int asked = tree.head(clause);
		int answering = asked < 0 ? -1 : tree.head(asked);
		boolean answers = answering >= 0 && Set.of("ask", "press", "question").contains(tree.lemma(asked))
				&& Set.of("advcl", "ccomp", "prep").contains(tree.relation(asked))
				&& cues.at(tree, answering).stream().anyMatch(cue -> cue.kind() == CueClass.REPORT);
		if (!answers || !reading.hasStance()) {
			return false;
		}
		Optional<Referent> who = holders.agent(scene, answering).filter(found -> !found.parties().isEmpty());
		boolean own = who.isPresent() && reading.holder.map(Referent::parties).filter(who.get().parties()::equals).isPresent();
		Optional<Boolean> yes = own ? answer(tree, answering) : Optional.empty();
		Optional<Value> value = yes.flatMap(agrees -> agrees
				? Optional.of(reading.value)
				: reading.value.asContent().under(CueClass.ACCEPT, Cue.Voice.SAID, true));
		if (value.isEmpty()) {
			return false;
		}
		reading.value = value.get();
		reading.pattern = "answer";
		reading.top = answering;
		reading.sealed = true;
		reading.sources.add(new Reading.Source(who.orElseThrow(), answering));
		return true;
	}

	/** True for yes, false for no: the first word that is said. */
	private Optional<Boolean> answer(Tree tree, int answering) {
		for (int at = answering + 1; at < tree.size(); at++) {
			String word = tree.lower(at).replaceAll("(?<=\\p{L})\\.$", "");
			if (affirming.contains(word)) {
				return Optional.of(true);
			}
			if (declining.contains(word)) {
				return Optional.of(false);
			}
			if (Character.isLetterOrDigit(word.charAt(0)) && !word.equals("that")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}
}
