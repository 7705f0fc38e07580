package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/** Whom a pronoun means by the words of its own sentence. One for each article. */
final class Pronouns {
	private final Holders holders;
	private final Discourse discourse;
	private final Set<String> offices;
	private final Set<String> personalOffices;
	private final Set<String> objectControl;
	/** Where the pronouns stand that are being looked up: "His minister is for it, its president said" leads in a circle. */
	private final Set<Integer> underWay = new HashSet<>();

	Pronouns(Holders holders, Discourse discourse, Lexicon lexicon) {
		this.holders = holders;
		this.discourse = discourse;
		this.offices = lexicon.wordsOf("office-head");
		this.personalOffices = lexicon.wordsOf("personal-head");
		this.objectControl = lexicon.wordsOf("object-control");
	}

	/** The subject of a clause around a pronoun, where it can be meant: the nearest one that fits. */
	Optional<Referent> subjectAbove(Scene scene, int pronoun, String word) {
		int place = scene.tree().token(pronoun).start();
		if (!underWay.add(place)) {
			return Optional.empty();
		}
		try {
			return nearestAbove(scene, pronoun, word);
		} finally {
			underWay.remove(place);
		}
	}

	private Optional<Referent> nearestAbove(Scene scene, int pronoun, String word) {
		Tree tree = scene.tree();
		boolean person = Set.of("he", "she", "his", "her", "him", "himself").contains(word);
		boolean thing = Set.of("it", "its", "itself").contains(word);
		boolean many = Set.of("they", "them", "their").contains(word);
		if (!person && !thing && !many) {
			return Optional.empty();
		}
		if (thing && isListed(tree, pronoun)) {
			Optional<Referent> listed = nearestPossessor(scene, pronoun);
			if (listed.isPresent()) {
				return listed;
			}
		}
		int from = pronoun;
		for (int at = tree.head(pronoun); at >= 0; at = tree.head(at)) {
			for (int subject : doers(tree, at, from)) {
				boolean speaker = holders.isQuoted(tree.token(pronoun).start())
						&& !holders.isQuoted(tree.token(subject).start());
				if (subject == pronoun || tree.isUnder(pronoun, subject) && subject != from
						|| Holders.isPronoun(tree, subject) || person && speaker) {
					continue;
				}
				boolean fits = person && isPerson(scene, subject) && (scene.nameAt(subject).isEmpty()
						|| discourse.fits(scene.nameAt(subject).flatMap(PartyMention::speaker),
								Set.of("she", "her").contains(word)))
						|| thing && (isBody(scene, subject) || isUnknown(scene, subject)) || many && isMany(scene, subject);
				if (fits && subject != from) {
					return holders.of(scene, subject).map(found -> found.surely(0.95));
				}
			}
			from = at;
		}
		return Optional.empty();
	}

	/**
	 * Who does what a node says, and who said what it is about: its subjects, of "thanked Oslo for its …" and "told Oslo to change its …" first the object,
	 * "by Oslo" in the passive, "word from Oslo that it …", and in
	 * "Oslo is ready, it said" the subject of what was said before.
	 */
	private List<Integer> doers(Tree tree, int node, int from) {
		boolean told = "xcomp".equals(tree.relation(from)) && tree.isVerb(node) && objectControl.contains(tree.lemma(node));
		boolean judged = told || tree.isPreposition(from) && Agents.accuses(tree.lemma(node));
		List<Integer> found = new ArrayList<>(judged ? tree.children(node, "dobj") : List.of());
		found.addAll(tree.children(node, "nsubj", "nsubjpass"));
		tree.children(node, "agent").forEach(by -> tree.object(by).ifPresent(found::add));
		if (tree.isNoun(node) && "acl".equals(tree.relation(from))) {
			found.addAll(tree.prepositional(node, Set.of("from", "by")));
		}
		if ("nsubj".equals(tree.relation(from))) {
			tree.children(node, "ccomp").stream().filter(clause -> clause < from)
					.forEach(clause -> found.addAll(tree.children(clause, "nsubj")));
		}
		return found;
	}

	/** "Kyiv's alliances, including its ambition …": the pronoun goes on with the possessor of the list. */
	private static boolean isListed(Tree tree, int pronoun) {
		for (int at = tree.head(pronoun); at >= 0; at = tree.head(at)) {
			if (Set.of("including", "such").contains(tree.lower(at))) {
				return true;
			}
		}
		return false;
	}

	private Optional<Referent> nearestPossessor(Scene scene, int before) {
		Tree tree = scene.tree();
		for (int at = before - 1; at >= 0; at--) {
			if ("poss".equals(tree.relation(at)) && scene.nameAt(at).isPresent()) {
				return holders.single(scene, at).map(found -> found.surely(0.9));
			}
		}
		return Optional.empty();
	}

	/** "Pushed back against Washington's plan, rejecting its demand": the plan's owner makes the demand. */
	Optional<Referent> ownerOfProposal(Scene scene, int pronoun) {
		Tree tree = scene.tree();
		for (int at = pronoun - 1; at >= 0; at--) {
			if (Set.of("proposal", "plan", "draft", "offer", "initiative", "ultimatum", "blueprint").contains(tree.lemma(at))) {
				return holders.possessor(scene, at).map(found -> found.surely(0.85));
			}
		}
		return Optional.empty();
	}

	private boolean isPerson(Scene scene, int noun) {
		return scene.nameAt(noun).map(name -> name.kind() == PartyMention.Kind.PERSON)
				.orElseGet(() -> personalOffices.contains(scene.tree().lemma(noun)) && scene.tree().tag(noun).equals("NN"));
	}

	private boolean isBody(Scene scene, int noun) {
		if ("NNS".equals(scene.tree().tag(noun))) {
			return false;
		}
		Optional<PartyMention> name = scene.nameAt(noun);
		return name.isPresent()
				? name.get().kind() == PartyMention.Kind.PARTY
				: offices.contains(scene.tree().lemma(noun)) && !personalOffices.contains(scene.tree().lemma(noun));
	}

	/** "The Red Cross said it had agreed": a name that is no party's, so that "it" is none either. */
	private static boolean isUnknown(Scene scene, int noun) {
		return "NNP".equals(scene.tree().tag(noun)) && scene.nameAt(noun).isEmpty();
	}

	private boolean isMany(Scene scene, int noun) {
		return scene.tree().hasChild(noun, "conj") || scene.tree().tag(noun).endsWith("S");
	}
}
