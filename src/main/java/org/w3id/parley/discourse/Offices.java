package org.w3id.parley.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/** Whom an office means: "Polish officials", "the president of Chile", "its allies". One for each article. */
final class Offices {
	private final Holders holders;
	private final Discourse discourse;
	private final Set<String> offices;
	private final Set<String> personalOffices;
	private final Set<String> privately;

	Offices(Holders holders, Discourse discourse, Lexicon lexicon) {
		this.holders = holders;
		this.discourse = discourse;
		this.offices = lexicon.wordsOf("office-head");
		this.personalOffices = lexicon.wordsOf("personal-head");
		this.privately = lexicon.wordsOf("private-office");
	}

	/** "Its allies", "Kyiv's backers": the group that the dossier knows by such a name. */
	Optional<Referent> allies(Scene scene, int noun) {
		Tree tree = scene.tree();
		for (int owner : tree.children(noun, "poss")) {
			Optional<Referent> whose = holders.single(scene, owner);
			if (whose.isPresent() && !whose.get().parties().isEmpty()) {
				return discourse.alliesOf(whose.get().parties().getFirst());
			}
		}
		for (int child : tree.children(noun, "nmod", "compound", "amod")) {
			Optional<Referent> named = discourse.namedGroup(tree.token(child).form() + " " + tree.token(noun).form());
			if (named.isPresent()) {
				return named;
			}
		}
		return Optional.empty();
	}

	/** "Russian officials", "the president of Ukraine", "officials from the United States". */
	Optional<Referent> ofOffice(Scene scene, int noun) {
		Tree tree = scene.tree();
		Set<String> parties = new LinkedHashSet<>();
		Optional<String> speaker = Optional.empty();
		if (privately.contains(tree.lemma(noun)) || tree.children(noun, "nmod", "compound", "amod").stream()
				.anyMatch(child -> Set.of("former", "ex", "retired", "opposition").contains(tree.lower(child))
						|| privately.contains(tree.lemma(child)))) {
			return Optional.of(Referent.outsider(phrase(scene, noun)));
		}
		Optional<PartyMention> named = tree.children(noun, "appos").stream().map(scene::nameAt).flatMap(Optional::stream)
				.filter(found -> found.kind() == PartyMention.Kind.PERSON).findFirst();
		for (int child : tree.children(noun, "nmod", "compound", "poss", "amod", "npadvmod", "det")) {
			if (named.isEmpty() || !Holders.isPronoun(tree, child)) {
				modifier(scene, child).ifPresent(found -> parties.addAll(found.parties()));
			}
		}
		boolean speaks = tree.lemma(noun).startsWith("spokes");
		for (int child : tree.prepositional(noun, speaks ? Set.of("of", "from", "in", "for") : Set.of("of", "from", "in"))) {
			if (parties.isEmpty()) {
				holders.of(scene, child).filter(found -> !tree.lemma(noun).equals("member") || !discourse.isOneBody(found))
						.ifPresent(found -> parties.addAll(found.parties()));
			}
		}
		for (int child : tree.children(noun, "appos")) {
			Optional<PartyMention> name = scene.nameAt(child).filter(found -> found.kind() == PartyMention.Kind.PERSON);
			if (name.isPresent()) {
				parties.addAll(parties.isEmpty() ? name.get().parties() : List.of());
				speaker = name.get().speaker();
			}
		}
		if (!parties.isEmpty()) {
			return Optional
					.of(new Referent(List.copyOf(parties), speaker.or(() -> Optional.of(phrase(scene, noun))), false, 0.95));
		}
		boolean definite = tree.children(noun, "det").stream().anyMatch(det -> "the".equals(tree.lower(det)));
		if (definite && personalOffices.contains(tree.lemma(noun)) && tree.tag(noun).equals("NN")) {
			return discourse.lastNamed().role(scene.passage(), tree.token(noun).start(), tree.lemma(noun));
		}
		return Optional.empty();
	}

	Optional<Referent> modifier(Scene scene, int child) {
		Tree tree = scene.tree();
		Optional<PartyMention> name = scene.nameAt(child);
		Set<String> parties = new LinkedHashSet<>();
		double confidence = 1;
		if (name.isPresent()) {
			parties.addAll(name.get().parties());
		} else if (Holders.isPronoun(tree, child)) {
			Optional<Referent> owner = holders.single(scene, child);
			owner.ifPresent(found -> parties.addAll(found.parties()));
			confidence = owner.map(Referent::confidence).orElse(1.0);
		} else if (offices.contains(tree.lemma(child))) {
			return ofOffice(scene, child);
		}
		for (int other : Holders.conjuncts(tree, child)) {
			scene.nameAt(other).ifPresent(more -> parties.addAll(more.parties()));
		}
		return parties.isEmpty()
				? Optional.empty()
				: Optional.of(new Referent(List.copyOf(parties), Optional.empty(), false, confidence));
	}

	/** A proper name that nothing says more of: an outsider, unless an office stands before it. */
	Referent ofUnknownName(Scene scene, int noun) {
		Tree tree = scene.tree();
		for (int child : tree.children(noun, "compound", "nmod", "appos")) {
			if (offices.contains(tree.lower(child)) && !tree.lower(child).equals("head")
					&& !tree.lower(child).equals("director")) {
				Optional<Referent> office = ofOffice(scene, child).filter(found -> !found.parties().isEmpty());
				if (office.isEmpty()) {
					office = ofOffice(scene, noun).filter(found -> !found.parties().isEmpty());
				}
				if (office.isPresent()) {
					return new Referent(office.get().parties(), Optional.of(tree.token(noun).form()), office.get().outsider(),
							0.9);
				}
			}
		}
		return Referent.outsider(tree.token(noun).form());
	}

	private static String phrase(Scene scene, int noun) {
		Tree tree = scene.tree();
		StringBuilder out = new StringBuilder();
		for (int at = 0; at <= noun; at++) {
			if (at == noun || tree.head(at) == noun && Set.of("nmod", "compound").contains(tree.relation(at))) {
				out.append(out.isEmpty() ? "" : " ").append(tree.token(at).form());
			}
		}
		return out.toString();
	}
}
