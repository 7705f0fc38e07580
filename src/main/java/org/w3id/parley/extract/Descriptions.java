package org.w3id.parley.extract;

import java.util.ArrayList;
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

/** "The draft, which Lavrov described as approved by Kyiv": someone says what another holds by describing the target. */
final class Descriptions implements Family {
	private final Holders holders;
	private final CueFinder cues;

	private final Set<String> denying;

	Descriptions(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.denying = lexicon.wordsOf("denying");
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		List<Integer> verbs = new ArrayList<>(tree.children(target.head(), "relcl"));
		if ("dobj".equals(tree.relation(target.head()))) {
			verbs.add(tree.head(target.head()));
		}
		List<Reading> found = new ArrayList<>();
		for (int verb : verbs) {
			boolean describes = cues.at(tree, verb).stream()
					.anyMatch(cue -> cue.kind() == CueClass.REPORT && cue.frames().contains("as"));
			if (describes) {
				described(scene, target, verb).ifPresent(found::add);
			}
		}
		return found;
	}

	private Optional<Reading> described(Scene scene, TargetMention target, int verb) {
		Tree tree = scene.tree();
		List<Integer> complements = new ArrayList<>(tree.children(verb, "advcl"));
		complements.addAll(tree.prepositional(verb, Set.of("as")));
		for (int complement : complements) {
			Optional<Cue> cue = cues.at(tree, complement).stream().filter(found -> found.kind().takesStance()).findFirst();
			Optional<Referent> holder = tree.hasChild(complement, "agent") ? holders.agent(scene, complement) : Optional.empty();
			Optional<Value> value = cue
					.flatMap(found -> Value.content(target.row().out()).under(found.kind(), found.voice(),
							Polarity.isNegated(tree, complement)));
			if (value.isPresent() && holder.isPresent() && !holder.get().parties().isEmpty()) {
				Reading reading = Reading.sealed(target, "description", value.get(), complement);
				reading.holder = holder;
				reading.cue = cue;
				holders.agent(scene, verb).ifPresent(who -> reading.sources.add(new Reading.Source(who, verb)));
				if (tree.hasChildWord(verb, denying)) {
					reading.denied = Optional.of("narrator");
				}
				return Optional.of(reading);
			}
		}
		return Optional.empty();
	}
}
