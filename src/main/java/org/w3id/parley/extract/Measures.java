package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/** Measures told by whose they are and what they do: "the new Norwegian sanctions target ships". */
final class Measures implements Family {
	private final Climb climb;
	private final Set<String> describing;

	Measures(Climb climb, Lexicon lexicon) {
		this.climb = climb;
		this.describing = lexicon.wordsOf("describing");
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		int head = target.head();
		Optional<PartyMention> whose = whose(scene, head);
		if (target.row().out() || target.row().act() || whose.isEmpty() || !tree.isNoun(head)) {
			return List.of();
		}
		Optional<Integer> verb = verb(tree, head);
		if (verb.isEmpty()) {
			return List.of();
		}
		Reading reading = Reading.sealed(target, "measure", new Value(Value.Strength.ACCEPTS, false), verb.get());
		reading.holder = whose.map(Referent::of);
		return List.of(climb.continueFrom(scene, reading));
	}

	/** The party that stands before the noun: "European Union sanctions", "Oslo's new package". */
	private static Optional<PartyMention> whose(Scene scene, int noun) {
		return scene.tree().children(noun, "nmod", "compound", "poss", "amod").stream().map(scene::nameAt)
				.flatMap(Optional::stream).filter(name -> !name.parties().isEmpty() && name.kind() != PartyMention.Kind.PERSON)
				.findFirst();
	}

	/** The verb that says what the measures do; the parser may take it for a participle that goes with its object. */
	private Optional<Integer> verb(Tree tree, int noun) {
		int above = tree.head(noun);
		if ("nsubj".equals(tree.relation(noun)) && above >= 0 && describes(tree, above) && Polarity.isFinite(tree, above)
				&& !tree.hasChild(above, "aux", "neg", "mark")) {
			return Optional.of(above);
		}
		return tree.children(noun, "acl").stream()
				.filter(clause -> describes(tree, clause) && tree.hasChild(clause, "dobj") && !tree.tag(clause).equals("VBG"))
				.findFirst();
	}

	private boolean describes(Tree tree, int verb) {
		return tree.isVerb(verb) && describing.contains(tree.lemma(verb));
	}
}
