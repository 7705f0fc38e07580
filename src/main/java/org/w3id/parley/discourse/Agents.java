package org.w3id.parley.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/** Who does what a verb says, or has what a noun or an adjective says. One for each article. */
final class Agents {
	private final Holders holders;
	private final Offices offices;
	private final Set<String> controlling;
	private final Set<String> bearing;
	private final Set<String> agreeing;
	private final Set<String> popular;
	private final Set<String> sharing;
	private final Set<String> texts;

	Agents(Holders holders, Offices offices, Lexicon lexicon) {
		this.holders = holders;
		this.offices = offices;
		this.sharing = lexicon.wordsOf("sharing");
		this.texts = lexicon.wordsOf("own-text");
		this.popular = lexicon.wordsOf("popular");
		this.agreeing = lexicon.wordsOf("agreeing");
		this.bearing = lexicon.wordsOf("bearing");
		this.controlling = lexicon.wordsOf("object-control");
	}

	/** Who does what a verb says, or has what an adjective or noun says; controlled subjects included. */
	Optional<Referent> agent(Scene scene, int predicate) {
		return agent(scene, predicate, 0);
	}

	private Optional<Referent> agent(Scene scene, int at, int depth) {
		Tree tree = scene.tree();
		if (depth > 12 || at < 0) {
			return Optional.empty();
		}
		boolean noun = tree.isNoun(at) && !tree.isVerb(at);
		if (noun && !Set.of("attr", "acomp", "oprd").contains(tree.relation(at))) {
			return possessor(scene, at).or(() -> supportSubject(scene, at, depth));
		}
		if (noun && tree.hasChild(at, "poss")) {
			return possessor(scene, at);
		}
		Optional<Referent> by = agentPhrase(scene, at);
		if (by.isPresent()) {
			return by;
		}
		OptionalInt subject = tree.children(at, "nsubj").stream().mapToInt(Integer::intValue)
				.filter(word -> !tree.hasChild(word, "neg") || !tree.hasChildWord(word, Set.of("but"))).findFirst();
		if (subject.isPresent() && !"there".equals(tree.lower(subject.getAsInt()))) {
			List<Integer> others = Stream.of(Companions.of(tree, at).stream(), partners(scene, at), cosigners(scene, at))
					.flatMap(Function.identity()).toList();
			return joined(scene, holders.of(scene, subject.getAsInt()), others);
		}
		boolean passive = tree.hasChild(at, "auxpass", "nsubjpass");
		if (passive) {
			return Optional.empty();
		}
		return inherited(scene, at, depth);
	}

	/** "Oslo agreed with Rill on it": those named with whom one agrees. */
	private Stream<Integer> partners(Scene scene, int verb) {
		Tree tree = scene.tree();
		return agreeing.contains(tree.lemma(verb)) && !Polarity.isNegated(tree, verb)
				? tree.prepositional(verb, Set.of("with")).stream().filter(partner -> scene.nameAt(partner).isPresent())
				: Stream.empty();
	}

	/** "In a joint statement with Rill, Oslo said …", "Oslo issued a declaration with Rill": with whom a text is given out. */
	private Stream<Integer> cosigners(Scene scene, int verb) {
		Tree tree = scene.tree();
		return Stream.concat(tree.children(verb, "dobj").stream(), tree.prepositional(verb, Set.of("in")).stream())
				.filter(noun -> texts.contains(tree.lemma(noun)))
				.flatMap(noun -> tree.prepositional(noun, Set.of("with")).stream())
				.filter(name -> scene.nameAt(name).isPresent());
	}

	/** "Russia, alongside the United States, promised": both did. */
	private Optional<Referent> joined(Scene scene, Optional<Referent> subject, List<Integer> others) {
		if (others.isEmpty() || subject.isEmpty() || subject.get().outsider()) {
			return subject;
		}
		Set<String> parties = new LinkedHashSet<>(subject.get().parties());
		others.forEach(other -> holders.of(scene, other).ifPresent(found -> parties.addAll(found.parties())));
		return Optional.of(new Referent(List.copyOf(parties), subject.get().speaker(), false, subject.get().confidence()));
	}

	private Optional<Referent> agentPhrase(Scene scene, int verb) {
		Tree tree = scene.tree();
		for (int by : tree.children(verb, "agent")) {
			OptionalInt object = tree.object(by);
			if (object.isPresent()) {
				return holders.of(scene, object.getAsInt());
			}
		}
		return Optional.empty();
	}

	private Optional<Referent> inherited(Scene scene, int at, int depth) {
		Tree tree = scene.tree();
		int head = tree.head(at);
		if (head < 0) {
			return Optional.empty();
		}
		return switch (tree.relation(at)) {
			case "conj" ->
				agent(scene, head, depth + 1)
						.or(() -> tree.tag(at).equals("VBG") ? passiveSubject(scene, head) : Optional.empty());
			case "attr", "acomp", "oprd" -> agent(scene, head, depth + 1).or(() -> passiveSubject(scene, head));
			case "xcomp", "ccomp" -> controlled(scene, head, depth);
			case "advcl" -> agent(scene, head, depth + 1).or(() -> passiveSubject(scene, head));
			case "relcl" -> tree.hasChild(at, "nsubjpass")
					? Optional.empty()
					: holders.of(scene, head).or(() -> member(scene, head, depth));
			case "acl" ->
				Set.of("demand", "call", "request", "ultimatum", "appeal", "pressure", "push").contains(tree.lemma(head))
						? Optional.empty()
						: tree.tag(at).equals("VBG")
								? holders.of(scene, head).or(() -> agent(scene, head, depth + 1))
								: tree.tag(at).equals("VBN")
										? Set.of("opposed", "committed").contains(tree.lower(at))
												? member(scene, head, depth)
												: Optional.empty()
										: agent(scene, head, depth + 1);
			case "pcomp", "pobj" -> ofGerund(scene, head, depth);
			case "dobj", "dep", "nsubj", "parataxis" ->
				tree.tag(at).equals("VBG") ? agent(scene, head, depth + 1) : Optional.empty();
			default -> Optional.empty();
		};
	}

	/** "Rill is the only country to do it", "Rill was among those opposed": the one of whom the noun is said. */
	Optional<Referent> member(Scene scene, int noun, int depth) {
		Tree tree = scene.tree();
		int among = "pobj".equals(tree.relation(noun)) ? tree.head(noun) : -1;
		int copula = among < 0 ? tree.head(noun) : tree.head(among);
		boolean said = "attr".equals(tree.relation(noun))
				|| among >= 0 && Set.of("among", "of").contains(tree.lower(among));
		int verb = copula >= 0 && !tree.isVerb(copula) && "attr".equals(tree.relation(copula)) ? tree.head(copula) : copula;
		return said && verb >= 0 && Set.of("be", "become", "remain").contains(tree.lemma(verb))
				? agent(scene, verb, depth + 1)
				: Optional.empty();
	}

	private Optional<Referent> passiveSubject(Scene scene, int verb) {
		OptionalInt subject = scene.tree().child(verb, "nsubjpass");
		return subject.isPresent() ? holders.of(scene, subject.getAsInt()) : Optional.empty();
	}

	private Optional<Referent> controlled(Scene scene, int governor, int depth) {
		Tree tree = scene.tree();
		if (controlling.contains(tree.lemma(governor)) && tree.isVerb(governor)) {
			OptionalInt object = tree.child(governor, "dobj", "dative", "nsubjpass");
			if (object.isPresent()) {
				return holders.of(scene, object.getAsInt());
			}
			for (int called : tree.prepositional(governor, Set.of("on", "upon", "to"))) {
				return holders.of(scene, called);
			}
		}
		return agent(scene, governor, depth + 1).or(() -> passiveSubject(scene, governor));
	}

	/** The doer of a gerund after a preposition: whom one accuses of it, else who does the verb above. */
	private Optional<Referent> ofGerund(Scene scene, int preposition, int depth) {
		Tree tree = scene.tree();
		int governor = tree.head(preposition);
		if (governor < 0) {
			return Optional.empty();
		}
		if (tree.isPreposition(governor)) {
			return ofGerund(scene, governor, depth);
		}
		if (tree.isNoun(governor)) {
			// "accused the United States of preventing": the parser may hang "of" on the object
			int above = tree.head(governor);
			if ("dobj".equals(tree.relation(governor)) && above >= 0 && accuses(tree.lemma(above))) {
				return holders.of(scene, governor);
			}
			boolean object = Set.of("dobj", "attr").contains(tree.relation(governor));
			return possessor(scene, governor).or(() -> object ? agent(scene, governor, depth + 1) : Optional.empty());
		}
		OptionalInt object = tree.child(governor, "dobj");
		if ("join".equals(tree.lemma(governor)) && "in".equals(tree.lower(preposition)) && object.isPresent()) {
			return joined(scene, agent(scene, governor, depth + 1), List.of(object.getAsInt()));
		}
		OptionalInt accused = object.isPresent() ? object : tree.child(governor, "nsubjpass");
		if (accuses(tree.lemma(governor)) && accused.isPresent()) {
			return holders.of(scene, accused.getAsInt());
		}
		return agent(scene, governor, depth + 1).or(() -> passiveSubject(scene, governor));
	}

	static boolean accuses(String verb) {
		return Set.of("accuse", "blame", "criticise", "criticize", "praise", "thank", "suspect", "condemn", "prevent", "stop",
				"keep",
				"discourage", "dissuade", "deter", "fault", "lambast", "rebuke", "persuade", "talk", "punish").contains(verb);
	}

	/** Whose demand, offer or refusal it is: "Russia's demand", "Russian insistence", "a demand by Russia". */
	Optional<Referent> possessor(Scene scene, int noun) {
		Tree tree = scene.tree();
		for (int child : tree.children(noun, "poss")) {
			return joined(scene, holders.of(scene, child), sharers(tree, noun));
		}
		if (tree.children(noun, "nmod", "amod", "compound").stream().anyMatch(child -> popular.contains(tree.lower(child)))) {
			return Optional.of(Referent.outsider("public"));
		}
		for (int child : tree.children(noun, "nmod", "compound")) {
			Optional<PartyMention> name = scene.nameAt(child);
			if (name.isPresent()) {
				return offices.modifier(scene, child).map(found -> found.called(name.get().speaker()));
			}
		}
		for (int child : tree.prepositional(noun, Set.of("by", "from"))) {
			return holders.of(scene, child);
		}
		if (tree.hasChild(noun, "acl")) {
			for (int child : tree.prepositional(noun, Set.of("of"))) {
				return holders.of(scene, child).or(() -> Optional.of(Referent.outsider(tree.lower(child))));
			}
		}
		return Optional.empty();
	}

	/** "Oslo shares Rill's opposition": who has the same as the owner. */
	private List<Integer> sharers(Tree tree, int noun) {
		int verb = "dobj".equals(tree.relation(noun)) ? tree.head(noun) : -1;
		return verb >= 0 && sharing.contains(tree.lemma(verb)) && !Polarity.isNegated(tree, verb)
				? tree.children(verb, "nsubj")
				: List.of();
	}

	/** "Russia repeated a demand": the noun has no owner of its own, its verb's subject has it; who faces one has it not. */
	private Optional<Referent> supportSubject(Scene scene, int noun, int depth) {
		Tree tree = scene.tree();
		int head = tree.head(noun);
		String relation = tree.relation(noun);
		boolean borne = head >= 0 && ("under".equals(tree.lower(head)) || bearing.contains(tree.lemma(head))
				|| "pobj".equals(relation) && "to".equals(tree.lower(head)) && tree.head(head) >= 0
						&& bearing.contains(tree.lemma(tree.head(head))));
		if (head < 0 || borne) {
			return Optional.empty();
		}
		if (Set.of("dobj", "attr", "xcomp", "ccomp", "conj").contains(relation)) {
			return agent(scene, head, depth + 1);
		}
		if ("appos".equals(relation)) {
			return holders.single(scene, head);
		}
		if ("pobj".equals(relation) && tree.head(head) >= 0) {
			OptionalInt accused = accuses(tree.lemma(tree.head(head)))
					? tree.child(tree.head(head), "dobj", "nsubjpass")
					: OptionalInt.empty();
			if (accused.isPresent()) {
				return holders.of(scene, accused.getAsInt());
			}
			return agent(scene, tree.head(head), depth + 1);
		}
		return Optional.empty();
	}

	/** For whom something is unacceptable: "for Kyiv", "to the Russians". */
	Optional<Referent> beneficiary(Scene scene, int predicate) {
		for (int child : scene.tree().prepositional(predicate, Set.of("for", "to"))) {
			Optional<Referent> found = holders.of(scene, child).filter(referent -> !referent.outsider());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
