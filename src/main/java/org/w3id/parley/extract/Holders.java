package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Says whom a noun phrase of a parsed sentence means, and who does what a verb says. One for each article. */
final class Holders {
	private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "him", "her", "them", "us", "me",
			"his",
			"its", "their", "our", "my", "himself", "itself");
	private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
	private static final Set<String> COLLECTIVE = Set.of("group", "number", "coalition", "majority", "handful", "couple", "some",
			"many", "several", "members", "member", "one", "all", "both", "most", "leaders", "sides", "pair");
	private final Discourse discourse;
	private final Set<String> offices;
	private final Set<String> personalOffices;
	private final Set<String> outsiders;
	private final Set<String> controlling;
	private final Set<String> media;
	private final Set<String> stanceNouns;
	private final Set<String> pairNouns;

	Holders(Discourse discourse, Lexicon lexicon) {
		this.discourse = discourse;
		this.offices = lexicon.wordsOf("office-head");
		this.personalOffices = lexicon.wordsOf("personal-head");
		this.outsiders = lexicon.wordsOf("commentator-head");
		this.controlling = lexicon.wordsOf("object-control");
		this.media = lexicon.wordsOf("media");
		this.stanceNouns = lexicon.wordsOf("stance-noun");
		this.pairNouns = lexicon.wordsOf("pair-noun");
	}

	/** Whom the phrase under this noun or pronoun means; conjuncts included. */
	Optional<Referent> of(Scene scene, int noun) {
		Optional<Referent> first = single(scene, noun);
		if (first.isEmpty() || first.get().outsider()) {
			return first;
		}
		Referent found = first.get();
		Set<String> parties = new LinkedHashSet<>(found.parties());
		double confidence = found.confidence();
		for (int other : conjuncts(scene.tree(), noun)) {
			Optional<Referent> more = single(scene, other).filter(referent -> !referent.outsider());
			if (more.isPresent()) {
				parties.addAll(more.get().parties());
				confidence = Math.min(confidence, more.get().confidence());
			}
		}
		return Optional.of(new Referent(List.copyOf(parties), found.speaker(), false, confidence));
	}

	private static List<Integer> conjuncts(Tree tree, int noun) {
		List<Integer> all = new ArrayList<>();
		for (int child : tree.children(noun, "conj")) {
			all.add(child);
			all.addAll(conjuncts(tree, child));
		}
		for (int joined : tree.prepositional(noun, Set.of("alongside"))) {
			all.add(joined);
			all.addAll(conjuncts(tree, joined));
		}
		return all;
	}

	private Optional<Referent> single(Scene scene, int noun) {
		Tree tree = scene.tree();
		String word = tree.lower(noun);
		if (PRONOUNS.contains(word)) {
			Optional<Referent> above = subjectAbove(scene, noun, word);
			if (above.isPresent()) {
				return above;
			}
			Optional<Referent> owner = word.equals("its") ? ownerOfProposal(scene, noun) : Optional.empty();
			return owner.isPresent() ? owner : discourse.pronoun(scene.passage(), word, tree.token(noun).start());
		}
		if (RELATIVE.contains(word) && tree.head(noun) >= 0) {
			return antecedent(scene, noun);
		}
		Optional<PartyMention> name = scene.nameAt(noun);
		if (name.isPresent()) {
			return ofName(scene, noun, name.get());
		}
		return ofPhrase(scene, noun);
	}

	/** The subject of a clause around a pronoun, where it can be meant: the nearest one that fits. */
	private Optional<Referent> subjectAbove(Scene scene, int pronoun, String word) {
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
			for (int subject : tree.children(at, "nsubj", "nsubjpass")) {
				if (subject == pronoun || tree.isUnder(pronoun, subject) && subject != from
						|| PRONOUNS.contains(tree.lower(subject))) {
					continue;
				}
				boolean fits = person && isPerson(scene, subject) && (scene.nameAt(subject).isEmpty()
						|| discourse.fits(scene.nameAt(subject).flatMap(PartyMention::speaker),
								Set.of("she", "her").contains(word)))
						|| thing && isBody(scene, subject) || many && isMany(scene, subject);
				if (fits && subject != from) {
					return of(scene, subject).map(found -> found.surely(0.95));
				}
			}
			from = at;
		}
		return Optional.empty();
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
				return single(scene, at).map(found -> found.surely(0.9));
			}
		}
		return Optional.empty();
	}

	/** "Pushed back against Washington's plan, rejecting its demand": the plan's owner makes the demand. */
	private Optional<Referent> ownerOfProposal(Scene scene, int pronoun) {
		Tree tree = scene.tree();
		for (int at = pronoun - 1; at >= 0; at--) {
			if (Set.of("proposal", "plan", "draft", "offer", "initiative", "ultimatum", "blueprint").contains(tree.lemma(at))) {
				return possessor(scene, at).map(found -> found.surely(0.85));
			}
		}
		return Optional.empty();
	}

	private boolean isPerson(Scene scene, int noun) {
		return scene.nameAt(noun).map(name -> name.kind() == PartyMention.Kind.PERSON)
				.orElseGet(() -> personalOffices.contains(scene.tree().lemma(noun)) && scene.tree().tag(noun).equals("NN"));
	}

	private boolean isBody(Scene scene, int noun) {
		Optional<PartyMention> name = scene.nameAt(noun);
		return name.isPresent()
				? name.get().kind() == PartyMention.Kind.PARTY
				: offices.contains(scene.tree().lemma(noun)) && !personalOffices.contains(scene.tree().lemma(noun));
	}

	private boolean isMany(Scene scene, int noun) {
		return scene.tree().hasChild(noun, "conj") || scene.tree().tag(noun).endsWith("S");
	}

	private Optional<Referent> antecedent(Scene scene, int relative) {
		Tree tree = scene.tree();
		for (int at = tree.head(relative); at >= 0; at = tree.head(at)) {
			if ("relcl".equals(tree.relation(at)) && tree.head(at) >= 0) {
				return single(scene, tree.head(at));
			}
		}
		return Optional.empty();
	}

	private Optional<Referent> ofName(Scene scene, int noun, PartyMention name) {
		if (name.kind() == PartyMention.Kind.DEMONYM && !isPeopleSpokenFor(scene.tree(), noun)) {
			return Optional.empty();
		}
		boolean exile = scene.tree().children(noun, "nmod", "compound").stream()
				.anyMatch(child -> Set.of("former", "ex", "ousted").contains(scene.tree().lower(child)));
		return exile ? Optional.of(Referent.outsider(scene.tree().token(noun).form())) : Optional.of(Referent.of(name));
	}

	/** "The Russians" stand for their state, "many Russians" and "58% of Russians" do not. */
	private static boolean isPeopleSpokenFor(Tree tree, int noun) {
		boolean definite = tree.children(noun, "det").stream().anyMatch(det -> "the".equals(tree.lower(det)));
		boolean plural = tree.tag(noun).endsWith("S") || tree.lower(noun).endsWith("s");
		boolean counted = tree.children(noun, "nmod", "num", "nummod").stream().anyMatch(child -> "CD".equals(tree.tag(child)));
		return definite && plural && !counted;
	}

	private Optional<Referent> ofPhrase(Scene scene, int noun) {
		Tree tree = scene.tree();
		String lemma = tree.lemma(noun);
		if (isPair(tree, noun)) {
			return discourse.bothSides(scene.passage(), personalOffices.contains(lemma));
		}
		if (Set.of("ally", "backer", "partner", "supporter").contains(lemma)) {
			return allies(scene, noun);
		}
		if (offices.contains(lemma) || offices.contains(tree.lower(noun))) {
			return ofOffice(scene, noun);
		}
		if (outsiders.contains(lemma) || media.contains(lemma)) {
			return Optional.of(Referent.outsider(tree.lower(noun)));
		}
		if (Set.of("alliance", "bloc", "organisation", "organization").contains(lemma)
				&& tree.hasChildWord(noun, Set.of("the"))) {
			return discourse.organisation(scene.passage(), tree.token(noun).start());
		}
		if (COLLECTIVE.contains(tree.lower(noun))) {
			for (int member : tree.prepositional(noun, Set.of("of"))) {
				return of(scene, member);
			}
		}
		if ("country".equals(lemma) || "nation".equals(lemma)) {
			for (int owner : tree.children(noun, "poss")) {
				return single(scene, owner);
			}
		}
		if (stanceNouns.contains(lemma)) {
			return possessor(scene, noun).filter(found -> !found.outsider());
		}
		return tree.tag(noun).startsWith("NNP") ? Optional.of(ofUnknownName(scene, noun)) : Optional.empty();
	}

	/** "Both sides", "the two leaders", "neither country", "the sides". */
	private boolean isPair(Tree tree, int noun) {
		if (!pairNouns.contains(tree.lemma(noun)) || tree.hasChild(noun, "poss")) {
			return false;
		}
		return tree.hasChildWord(noun, Set.of("both", "two", "neither", "warring"))
				|| tree.lower(noun).equals("sides") && tree.hasChildWord(noun, Set.of("the"));
	}

	/** "Its allies", "Kyiv's backers": the group that the dossier knows by such a name. */
	private Optional<Referent> allies(Scene scene, int noun) {
		Tree tree = scene.tree();
		for (int owner : tree.children(noun, "poss")) {
			Optional<Referent> whose = single(scene, owner);
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
	private Optional<Referent> ofOffice(Scene scene, int noun) {
		Tree tree = scene.tree();
		Set<String> parties = new LinkedHashSet<>();
		Optional<String> speaker = Optional.empty();
		if (tree.children(noun, "nmod", "compound").stream()
				.anyMatch(child -> Set.of("former", "ex", "retired").contains(tree.lower(child)))) {
			return Optional.of(Referent.outsider(phrase(scene, noun)));
		}
		for (int child : tree.children(noun, "nmod", "compound", "poss", "amod", "npadvmod", "det")) {
			Optional<Referent> owner = modifier(scene, child);
			owner.ifPresent(found -> parties.addAll(found.parties()));
		}
		for (int child : tree.prepositional(noun, Set.of("of", "from", "in"))) {
			if (parties.isEmpty()) {
				of(scene, child).ifPresent(found -> parties.addAll(found.parties()));
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
			return discourse.role(scene.passage(), tree.token(noun).start(), tree.lemma(noun));
		}
		return Optional.empty();
	}

	private Optional<Referent> modifier(Scene scene, int child) {
		Tree tree = scene.tree();
		Optional<PartyMention> name = scene.nameAt(child);
		Set<String> parties = new LinkedHashSet<>();
		double confidence = 1;
		if (name.isPresent()) {
			parties.addAll(name.get().parties());
		} else if (PRONOUNS.contains(tree.lower(child))) {
			Optional<Referent> owner = discourse.pronoun(scene.passage(), tree.lower(child), tree.token(child).start());
			owner.ifPresent(found -> parties.addAll(found.parties()));
			confidence = owner.map(Referent::confidence).orElse(1.0);
		} else if (offices.contains(tree.lemma(child))) {
			return ofOffice(scene, child);
		}
		for (int other : conjuncts(tree, child)) {
			scene.nameAt(other).ifPresent(more -> parties.addAll(more.parties()));
		}
		return parties.isEmpty()
				? Optional.empty()
				: Optional.of(new Referent(List.copyOf(parties), Optional.empty(), false, confidence));
	}

	/** A proper name that nothing says more of: an outsider, unless an office stands before it. */
	private Referent ofUnknownName(Scene scene, int noun) {
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

	/** Who does what a verb says, or has what an adjective or noun says; controlled subjects included. */
	Optional<Referent> agent(Scene scene, int predicate) {
		return agent(scene, predicate, 0);
	}

	private Optional<Referent> agent(Scene scene, int at, int depth) {
		Tree tree = scene.tree();
		if (depth > 12 || at < 0) {
			return Optional.empty();
		}
		if (tree.isNoun(at) && !tree.isVerb(at) && !Set.of("attr", "acomp", "oprd").contains(tree.relation(at))) {
			return possessor(scene, at).or(() -> supportSubject(scene, at, depth));
		}
		Optional<Referent> by = agentPhrase(scene, at);
		if (by.isPresent()) {
			return by;
		}
		OptionalInt subject = tree.child(at, "nsubj");
		if (subject.isPresent() && !"there".equals(tree.lower(subject.getAsInt()))) {
			return joined(scene, at, of(scene, subject.getAsInt()));
		}
		boolean passive = tree.hasChild(at, "auxpass", "nsubjpass");
		if (passive) {
			return Optional.empty();
		}
		return inherited(scene, at, depth);
	}

	/** "Russia, alongside the United States, promised": both did. */
	private Optional<Referent> joined(Scene scene, int verb, Optional<Referent> subject) {
		List<Integer> others = scene.tree().prepositional(verb, Set.of("alongside"));
		if (others.isEmpty() || subject.isEmpty() || subject.get().outsider()) {
			return subject;
		}
		Set<String> parties = new LinkedHashSet<>(subject.get().parties());
		others.forEach(other -> of(scene, other).ifPresent(found -> parties.addAll(found.parties())));
		return Optional.of(new Referent(List.copyOf(parties), subject.get().speaker(), false, subject.get().confidence()));
	}

	private Optional<Referent> agentPhrase(Scene scene, int verb) {
		Tree tree = scene.tree();
		for (int by : tree.children(verb, "agent")) {
			OptionalInt object = tree.object(by);
			if (object.isPresent()) {
				return of(scene, object.getAsInt());
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
				agent(scene, head, depth + 1).or(() -> tree.tag(at).equals("VBG") ? passiveSubject(scene, head) : Optional.empty());
			case "attr", "acomp", "oprd" -> agent(scene, head, depth + 1).or(() -> passiveSubject(scene, head));
			case "xcomp", "ccomp" -> controlled(scene, head, depth);
			case "advcl" -> agent(scene, head, depth + 1).or(() -> passiveSubject(scene, head));
			case "relcl" -> tree.hasChild(at, "nsubjpass") ? Optional.empty() : of(scene, head);
			case "acl" ->
				Set.of("demand", "call", "request", "ultimatum", "appeal", "pressure", "push").contains(tree.lemma(head))
						? Optional.empty()
						: tree.tag(at).equals("VBG")
								? of(scene, head).or(() -> agent(scene, head, depth + 1))
								: tree.tag(at).equals("VBN") ? Optional.empty() : agent(scene, head, depth + 1);
			case "pcomp", "pobj" -> ofGerund(scene, head, depth);
			case "dobj", "dep", "nsubj", "parataxis" ->
				tree.tag(at).equals("VBG") ? agent(scene, head, depth + 1) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private Optional<Referent> passiveSubject(Scene scene, int verb) {
		OptionalInt subject = scene.tree().child(verb, "nsubjpass");
		return subject.isPresent() ? of(scene, subject.getAsInt()) : Optional.empty();
	}

	private Optional<Referent> controlled(Scene scene, int governor, int depth) {
		Tree tree = scene.tree();
		if (controlling.contains(tree.lemma(governor)) && tree.isVerb(governor)) {
			OptionalInt object = tree.child(governor, "dobj", "dative", "nsubjpass");
			if (object.isPresent()) {
				return of(scene, object.getAsInt());
			}
			for (int called : tree.prepositional(governor, Set.of("on", "upon", "to"))) {
				return of(scene, called);
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
				return of(scene, governor);
			}
			boolean object = Set.of("dobj", "attr").contains(tree.relation(governor));
			return possessor(scene, governor).or(() -> object ? agent(scene, governor, depth + 1) : Optional.empty());
		}
		OptionalInt object = tree.child(governor, "dobj");
		if (accuses(tree.lemma(governor)) && object.isPresent()) {
			return of(scene, object.getAsInt());
		}
		return agent(scene, governor, depth + 1).or(() -> passiveSubject(scene, governor));
	}

	static boolean accuses(String verb) {
		return Set.of("accuse", "blame", "criticise", "criticize", "praise", "thank", "suspect", "condemn", "prevent", "stop",
				"keep",
				"discourage", "dissuade", "deter", "fault", "lambast", "rebuke", "persuade", "talk").contains(verb);
	}

	/** Whose demand, offer or refusal it is: "Russia's demand", "Russian insistence", "a demand by Russia". */
	Optional<Referent> possessor(Scene scene, int noun) {
		Tree tree = scene.tree();
		for (int child : tree.children(noun, "poss")) {
			return of(scene, child);
		}
		for (int child : tree.children(noun, "nmod", "compound")) {
			Optional<PartyMention> name = scene.nameAt(child);
			if (name.isPresent()) {
				return modifier(scene, child).map(found -> found.called(name.get().speaker()));
			}
		}
		for (int child : tree.prepositional(noun, Set.of("by", "from"))) {
			return of(scene, child);
		}
		return Optional.empty();
	}

	/** "Russia repeated a demand": the noun has no owner of its own, its verb's subject has it. */
	private Optional<Referent> supportSubject(Scene scene, int noun, int depth) {
		Tree tree = scene.tree();
		int head = tree.head(noun);
		String relation = tree.relation(noun);
		if (head < 0) {
			return Optional.empty();
		}
		if (Set.of("dobj", "attr", "xcomp", "ccomp", "conj").contains(relation)) {
			return agent(scene, head, depth + 1);
		}
		if ("pobj".equals(relation) && tree.head(head) >= 0) {
			return agent(scene, tree.head(head), depth + 1);
		}
		return Optional.empty();
	}

	/** For whom something is unacceptable: "for Kyiv", "to the Russians". */
	Optional<Referent> beneficiary(Scene scene, int predicate) {
		for (int child : scene.tree().prepositional(predicate, Set.of("for", "to"))) {
			Optional<Referent> found = of(scene, child).filter(referent -> !referent.outsider());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** Whether a place of the text stands in a quotation. */
	boolean isQuoted(int offset) {
		return discourse.quotes().covers(offset);
	}

	/** "Officials", "a spokesman": an office, whether or not it can be told whose. */
	boolean isOffice(Tree tree, int noun) {
		return offices.contains(tree.lemma(noun));
	}

	boolean isMedia(Referent referent) {
		return referent.outsider() && referent.speaker().map(name -> media.contains(name.toLowerCase(Locale.ROOT))).orElse(false);
	}
}
