package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/** Says whom a noun phrase of a parsed sentence means, and who does what a verb says. One for each article. */
public final class Holders {
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
	private final Set<String> media;
	private final Set<String> stanceNouns;
	private final Set<String> privately;
	private final Set<String> pairNouns;
	private final Pronouns pronouns;
	private final Offices office;
	private final Agents agents;
	private final Set<String> plans;
	private final Set<String> authoring;
	private final PlanOwners planOwners;

	public Holders(Discourse discourse, Lexicon lexicon) {
		this.planOwners = PlanOwners.of(discourse.passages(), lexicon);
		this.plans = lexicon.wordsOf("speaking-plan");
		this.authoring = lexicon.wordsOf("authoring");
		this.discourse = discourse;
		this.offices = lexicon.wordsOf("office-head");
		this.personalOffices = lexicon.wordsOf("personal-head");
		this.outsiders = lexicon.wordsOf("commentator-head");
		this.media = lexicon.wordsOf("media");
		this.privately = lexicon.wordsOf("private-office");
		this.stanceNouns = lexicon.wordsOf("stance-noun");
		this.pairNouns = lexicon.wordsOf("pair-noun");
		this.pronouns = new Pronouns(this, discourse, lexicon);
		this.office = new Offices(this, discourse, lexicon);
		this.agents = new Agents(this, office, lexicon);
	}

	/** True for a pronoun; "US" is none. */
	public static boolean isPronoun(Tree tree, int token) {
		return PRONOUNS.contains(tree.lower(token)) && !tree.token(token).form().equals("US");
	}

	/** Whom the phrase under this noun or pronoun means; conjuncts included. */
	public Optional<Referent> of(Scene scene, int noun) {
		if (isDenied(scene.tree(), noun)) {
			return scene.tree().children(noun, "conj").stream().findFirst().flatMap(other -> of(scene, other));
		}
		List<Integer> members = members(scene, noun);
		Optional<Referent> first = single(scene, noun)
				.or(() -> members.isEmpty()
						? Optional.empty()
						: Optional.of(new Referent(List.of(), Optional.empty(), false, 0.9)));
		if (first.isEmpty() || first.get().outsider()) {
			return first;
		}
		Referent found = first.get();
		Set<String> parties = new LinkedHashSet<>(found.parties());
		double confidence = found.confidence();
		List<Integer> others = new ArrayList<>(conjuncts(scene.tree(), noun));
		members.forEach(member -> {
			others.add(member);
			others.addAll(conjuncts(scene.tree(), member));
		});
		for (int other : others) {
			Optional<Referent> more = single(scene, other).filter(referent -> !referent.outsider());
			if (more.isPresent()) {
				parties.addAll(more.get().parties());
				confidence = Math.min(confidence, more.get().confidence());
			}
		}
		return Optional.of(new Referent(List.copyOf(parties), found.speaker(), false, confidence));
	}

	/** "Leaders including Ola Berg", "countries such as Norway": those who are named of the many. */
	private static List<Integer> members(Scene scene, int noun) {
		Tree tree = scene.tree();
		List<Integer> found = new ArrayList<>(tree.prepositional(noun, Set.of("including")));
		if (tree.hasChildWord(noun, Set.of("such"))
				|| tree.children(noun, "prep").stream().anyMatch(as -> tree.hasChildWord(as, Set.of("such")))) {
			found.addAll(tree.prepositional(noun, Set.of("as")));
		}
		found.removeIf(member -> scene.nameAt(member).isEmpty());
		return tree.tag(noun).endsWith("S") || COLLECTIVE.contains(tree.lower(noun)) ? found : List.of();
	}

	/** "Not Oslo but Rome". */
	private static boolean isDenied(Tree tree, int noun) {
		boolean not = noun > 0 && "not".equals(tree.lower(noun - 1))
				|| tree.children(noun, "neg", "preconj", "advmod").stream().anyMatch(child -> "not".equals(tree.lower(child)));
		return not && tree.hasChild(noun, "conj") && tree.hasChildWord(noun, Set.of("but"));
	}

	static List<Integer> conjuncts(Tree tree, int noun) {
		List<Integer> all = new ArrayList<>();
		for (int child : tree.children(noun, "conj")) {
			if (!tree.hasChild(child, "neg")) {
				all.add(child);
				all.addAll(conjuncts(tree, child));
			}
		}
		for (int joined : Companions.of(tree, noun)) {
			all.add(joined);
			all.addAll(conjuncts(tree, joined));
		}
		return all;
	}

	/** The subject beside which a noun stands, "Rill" for the noun of "like Oslo, Rill …", or the noun itself. */
	public static int place(Tree tree, int noun) {
		return Companions.subject(tree, noun);
	}

	/** Whom the phrase means, without its conjuncts. */
	public Optional<Referent> single(Scene scene, int noun) {
		Tree tree = scene.tree();
		String word = tree.lower(noun);
		if (isPronoun(tree, noun)) {
			Optional<Referent> above = pronouns.subjectAbove(scene, noun, word);
			if (above.isPresent()) {
				return above;
			}
			Optional<Referent> owner = word.equals("its") ? pronouns.ownerOfProposal(scene, noun) : Optional.empty();
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

	private Optional<Referent> antecedent(Scene scene, int relative) {
		Tree tree = scene.tree();
		for (int at = tree.head(relative); at >= 0; at = tree.head(at)) {
			if ("relcl".equals(tree.relation(at)) && tree.head(at) >= 0) {
				int named = tree.head(at);
				return single(scene, named)
						.or(() -> offices.contains(tree.lemma(named)) ? agents.member(scene, named, 0) : Optional.empty());
			}
		}
		return Optional.empty();
	}

	private Optional<Referent> ofName(Scene scene, int noun, PartyMention name) {
		if (name.kind() == PartyMention.Kind.DEMONYM && !isPeopleSpokenFor(scene.tree(), noun)) {
			return Optional.empty();
		}
		boolean exile = scene.tree().children(noun, "nmod", "compound").stream()
				.anyMatch(child -> Set.of("former", "ex", "ousted").contains(scene.tree().lower(child))
						|| name.kind() == PartyMention.Kind.PERSON && privately.contains(scene.tree().lemma(child)));
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
			return office.allies(scene, noun);
		}
		if ((offices.contains(lemma) || pairNouns.contains(lemma)) && isTheMany(tree, noun)) {
			return discourse.groupBefore(scene.passage());
		}
		if (offices.contains(lemma) || offices.contains(tree.lower(noun))) {
			return office.ofOffice(scene, noun);
		}
		if (outsiders.contains(lemma) || media.contains(lemma)) {
			return Optional.of(Referent.outsider(tree.lower(noun)));
		}
		if (Set.of("alliance", "bloc", "organisation", "organization", "coalition", "grouping", "group").contains(lemma)
				&& tree.prepositional(noun, Set.of("of", "from")).isEmpty()
				&& tree.hasChildWord(noun, Set.of("the"))) {
			return discourse.lastNamed().organisation(scene.passage(), tree.token(noun).start());
		}
		if (COLLECTIVE.contains(tree.lower(noun))) {
			boolean whole = Set.of("all", "both", "leaders", "sides").contains(tree.lower(noun));
			for (int member : tree.prepositional(noun, Set.of("of"))) {
				return of(scene, member).filter(found -> whole || !discourse.isOneBody(found));
			}
		}
		if ("country".equals(lemma) || "nation".equals(lemma)) {
			for (int owner : tree.children(noun, "poss")) {
				return single(scene, owner);
			}
		}
		if (stanceNouns.contains(lemma)) {
			boolean taken = plans.contains(lemma) && tree.hasChildWord(noun, Set.of("the", "this", "that"));
			return possessor(scene, noun).or(() -> author(scene, noun))
					.or(() -> taken ? planOwners.unnamed() : Optional.empty()).filter(found -> !found.outsider());
		}
		return tree.tag(noun).startsWith("NNP") ? Optional.of(office.ofUnknownName(scene, noun)) : Optional.empty();
	}

	/** Whose the plan is that "it" or "the document" takes up. */
	public Optional<Referent> ofPlanBefore(Scene scene, int noun) {
		return planOwners.before(scene.passage(), scene.tree().token(noun).start());
	}

	/** "The plan drafted by Oslo", "a plan that Oslo had put forward". */
	private Optional<Referent> author(Scene scene, int plan) {
		Tree tree = scene.tree();
		return tree.children(plan, "acl", "relcl").stream()
				.filter(clause -> authoring.contains(tree.lower(clause))
						&& (tree.hasChild(clause, "agent") || tree.children(clause, "nsubj").stream()
								.anyMatch(who -> !RELATIVE.contains(tree.lower(who)))))
				.findFirst().flatMap(clause -> agent(scene, clause));
	}

	/** "Both sides", "the two leaders", "neither country", "the sides". */
	private boolean isPair(Tree tree, int noun) {
		if (!pairNouns.contains(tree.lemma(noun)) || tree.hasChild(noun, "poss")) {
			return false;
		}
		return tree.hasChildWord(noun, Set.of("both", "two", "neither", "warring"))
				|| tree.lower(noun).equals("sides") && tree.hasChildWord(noun, Set.of("the"));
	}

	/** "The leaders", "the three ministers", "the delegations", with nothing that says whose. */
	private static boolean isTheMany(Tree tree, int noun) {
		return tree.tag(noun).equals("NNS") && tree.hasChildWord(noun, Set.of("the", "these", "those"))
				&& tree.children(noun).stream()
						.allMatch(child -> Set.of("det", "num", "nummod", "punct").contains(tree.relation(child))
								|| tree.tag(child).equals("CD"));
	}

	/** Who does what a verb says, or has what an adjective or noun says; controlled subjects included. */
	public Optional<Referent> agent(Scene scene, int predicate) {
		return agents.agent(scene, predicate);
	}

	/** Whose demand, offer or refusal it is. */
	public Optional<Referent> possessor(Scene scene, int noun) {
		return agents.possessor(scene, noun);
	}

	/** For whom something is unacceptable. */
	public Optional<Referent> beneficiary(Scene scene, int predicate) {
		return agents.beneficiary(scene, predicate);
	}

	/** Whether a place of the text stands in a quotation. */
	public boolean isQuoted(int offset) {
		return discourse.quotes().covers(offset);
	}

	/** "Officials", "a spokesman": an office, whether or not it can be told whose. */
	public boolean isOffice(Tree tree, int noun) {
		return offices.contains(tree.lemma(noun));
	}

	public boolean isMedia(Referent referent) {
		return referent.outsider() && referent.speaker().map(name -> name.toLowerCase(Locale.ROOT))
				.filter(name -> media.contains(name)
						|| name.endsWith("s") && media.contains(name.substring(0, name.length() - 1)))
				.isPresent();
	}
}
