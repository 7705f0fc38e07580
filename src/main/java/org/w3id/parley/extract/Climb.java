package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks from a target up to the root of its sentence and reads, at each node, what is done with it: cues change the
 * {@link Value}, reporting verbs add a source, everything else lets the target through or ends the reading.
 *
 * <p>
 * One for each article; not for use by several threads.
 */
final class Climb implements Family {
	private final Holders holders;
	private final CueFinder cues;
	private final Passing passing;
	private final Evaluations evaluations;
	private final Sources sources;
	private final Set<String> conditionalMarkers;
	private final Set<String> breaches;
	private final Set<String> proposals;
	private final Set<String> lightVerbs;
	private final Set<String> asserting;
	private final Set<String> denying;
	private final Answers answers;

	Climb(Holders holders, CueFinder cues, Lexicon lexicon, Set<String> proposals) {
		this.proposals = proposals;
		this.holders = holders;
		this.cues = cues;
		this.passing = new Passing(lexicon);
		this.evaluations = new Evaluations(holders, cues, lexicon);
		this.sources = new Sources(holders, cues);
		this.conditionalMarkers = lexicon.wordsOf("conditional-marker");
		this.breaches = lexicon.wordsOf("breach");
		this.lightVerbs = lexicon.wordsOf("light-verb");
		this.asserting = lexicon.wordsOf("asserting");
		this.denying = lexicon.wordsOf("denying");
		this.answers = new Answers(holders, cues, lexicon);
	}

	/** The readings of a target, the outermost stance last; dropped ones say why. */
	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		List<Reading> done = new ArrayList<>();
		Reading reading = start(scene, target);
		int from = target.head();
		sources.beside(scene, from, reading);
		for (Step step : Step.upFrom(scene.tree(), from)) {
			if (reading.dropped.isEmpty()) {
				advance(scene, reading, step, from, done);
			}
			from = step.node();
			reading.nodes.add(from);
			sources.beside(scene, from, reading);
		}
		done.add(reading);
		return done;
	}

	/** A reading that starts at a cue below the target: "concessions demanded by Putin". */
	Reading continueFrom(Scene scene, Reading reading) {
		int from = reading.target.head();
		sources.beside(scene, from, reading);
		for (Step step : Step.upFrom(scene.tree(), from)) {
			if (reading.dropped.isEmpty()) {
				sealedStep(scene, reading, step, from);
			}
			from = step.node();
			reading.nodes.add(from);
			sources.beside(scene, from, reading);
		}
		return reading;
	}

	private Reading start(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		boolean out = target.row().out();
		boolean noun = tree.isNoun(target.head());
		Reading reading = new Reading(target, Value.content(out ^ (noun && Polarity.hasNo(tree, target.head()))));
		reading.nodes.add(target.head());
		if (tree.isVerb(target.head())) {
			boolean negated = Polarity.isNegated(tree, target.head());
			reading.value = negated ? reading.value.flipped() : reading.value;
			reading.binding = Polarity.isBinding(tree, target.head()) || isOrder(scene, target.head());
			reading.ruledOut = negated && Polarity.isFuture(tree, target.head());
		}
		if (!noun && target.row().act()) {
			Optional<Referent> agent = holders.agent(scene, target.head()).filter(found -> !found.outsider());
			List<String> doers = agent.map(Referent::parties).orElse(List.of());
			if (!target.row().when().allowsAgents(doers)) {
				reading.drop("not meant of " + doers);
			}
			if (!doers.isEmpty() && !reading.binding) {
				reading.holder = agent;
				reading.value = new Value(Value.Strength.ACCEPTS, reading.value.out());
				reading.bare = true;
				reading.pattern = "act";
				reading.node = target.head();
				reading.top = target.head();
				reading.weak = Polarity.isWeak(tree, target.head());
				reading.sealed = false;
			}
		}
		return reading;
	}

	private void advance(Scene scene, Reading reading, Step step, int from, List<Reading> done) {
		if (step.arc().kind() == Arc.Kind.COORDINATION) {
			return;
		}
		reading.colon |= step.arc().kind() != Arc.Kind.CLAUSE && isAfterColon(scene.tree(), from);
		if (reading.sealed) {
			sealedStep(scene, reading, step, from);
			return;
		}
		if (step.arc().kind() == Arc.Kind.ADVERBIAL && Polarity.isConditional(scene.tree(), from, conditionalMarkers)) {
			underCondition(scene, reading, step, from);
			return;
		}
		if (step.arc().kind() == Arc.Kind.CLAUSE
				&& (isIndirectQuestion(scene.tree(), from) || hasFrontedQuestion(scene.tree(), from))) {
			if (!answers.answered(scene, reading, from)) {
				reading.drop("an indirect question");
			}
			return;
		}
		if (inAgreement(scene, reading, step)) {
			return;
		}
		if (evaluations.apply(scene, reading, step) || withoutIt(scene, reading, step, done) || byCue(scene, reading, step, done)
				|| byBreach(scene, reading, step)) {
			return;
		}
		pass(scene, reading, step, from);
	}

	private static boolean isIndirectQuestion(Tree tree, int clause) {
		boolean factive = tree.head(clause) >= 0 && "be".equals(tree.lemma(tree.head(clause)));
		return tree.children(clause, "advmod", "mark").stream()
				.anyMatch(child -> Set.of("why", "whether", "how", "when", "if").contains(tree.lower(child)) && child < clause
						&& !(factive && "why".equals(tree.lower(child))));
	}

	/** "Declined to say what support it would give": the question word is part of what the clause's verb takes. */
	private static boolean hasFrontedQuestion(Tree tree, int clause) {
		return tree.children(clause, "dobj", "attr", "nsubj").stream().filter(child -> child < clause)
				.anyMatch(child -> "what".equals(tree.lower(child)) || tree.hasChildWord(child, Set.of("what", "which", "whose")));
	}

	/** A target in the condition of somebody's stance is what that party demands; anything else there is only supposed. */
	private void underCondition(Scene scene, Reading reading, Step step, int from) {
		Optional<Cue> stance = cues.at(scene.tree(), step.node()).stream()
				.filter(cue -> cue.kind() == CueClass.WILLING || cue.kind() == CueClass.ACCEPT && cue.voice() == Cue.Voice.SAID
						|| cue.kind() == CueClass.OPEN)
				.findFirst();
		Optional<Referent> agent = holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty());
		boolean own = reading.holder.isPresent() && agent.isPresent()
				&& reading.holder.get().parties().stream().anyMatch(agent.get()::means);
		boolean goal = own && reading.bare && !reading.value.out()
				&& scene.tree().hasChildWord(from, Set.of("until"));
		if (goal) {
			reading.value = new Value(Value.Strength.DEMANDS, false);
			reading.pattern = "goal";
			reading.bare = false;
			reading.sealed = true;
			return;
		}
		if (stance.isEmpty() || agent.isEmpty() || own || reading.value.out()) {
			reading.drop("only supposed");
			return;
		}
		reading.value = new Value(Value.Strength.DEMANDS, false);
		settle(reading, agent, "condition", stance.get(), step.node());
		reading.bare = false;
		reading.sealed = true;
	}

	/** "Will not sign a deal without X": the phrase hangs on the verb that is refused. */
	private boolean withoutIt(Scene scene, Reading reading, Step step, List<Reading> done) {
		if (step.arc().kind() != Arc.Kind.PREPOSITION || !"without".equals(step.arc().word()) || reading.hasStance()) {
			return false;
		}
		Optional<Cue> cue = cues.at(scene.tree(), step.node()).stream()
				.filter(found -> found.kind() == CueClass.ACCEPT || found.kind() == CueClass.REJECT
						|| found.kind() == CueClass.WILLING)
				.findFirst();
		boolean negated = Polarity.isNegated(scene.tree(), step.node());
		if (cue.isEmpty() || reading.value.ofAbsence(cue.get().kind(), negated).isEmpty()) {
			return false;
		}
		reading.absent = true;
		stance(scene, reading, step, cue.get(), done);
		return true;
	}

	private boolean byCue(Scene scene, Reading reading, Step step, List<Reading> done) {
		for (Cue cue : cues.at(scene.tree(), step.node())) {
			if (cue.kind().evaluates() || !cue.fits(step.arc()) || isLightVerb(scene, reading, step, cue)) {
				continue;
			}
			switch (cue.kind()) {
				case REPORT -> report(scene, reading, step, cue);
				case DENY -> denied(scene, reading, step);
				case HYPOTHETICAL -> reading.drop("not said to be so: " + cue.name());
				case OPAQUE -> reading.drop("opaque: " + cue.name());
				case CONSEQUENCE -> consequence(scene, reading, step);
				case CONDITION -> {
					reading.conditional = true;
					reading.binding = true;
				}
				case ACCEPT, WILLING, DEMAND, WANT, OPEN, REJECT, THREAT, CAPABILITY -> stance(scene, reading, step, cue, done);
				case BAD, GOOD, MUST, MAY -> throw new IllegalStateException("read by the evaluations");
			}
			return true;
		}
		return byObjectNoun(scene, reading, step, done);
	}

	/** "Gave its backing to X", "signalled its openness to X": the phrase hangs on the verb, the cue is its object. */
	private boolean byObjectNoun(Scene scene, Reading reading, Step step, List<Reading> done) {
		Tree tree = scene.tree();
		if (step.arc().kind() != Arc.Kind.PREPOSITION || !tree.isVerb(step.node())) {
			return false;
		}
		for (int object : tree.children(step.node(), "dobj")) {
			for (Cue cue : cues.at(tree, object)) {
				if (cue.part() == Cue.Part.NOUN && cue.kind().takesStance() && cue.voice() != Cue.Voice.DONE
						&& cue.frames().contains(step.arc().word())) {
					stance(scene, reading, new Step(step.arc(), object), cue, done);
					return true;
				}
			}
		}
		return false;
	}

	/** "An attack would lead to sanctions": whoever says so threatens them. */
	private static void consequence(Scene scene, Reading reading, Step step) {
		boolean due = Polarity.isBinding(scene.tree(), step.node());
		if (reading.hasStance() || reading.value.out() || !due && !Polarity.isFuture(scene.tree(), step.node())) {
			reading.drop("only a consequence");
			return;
		}
		reading.binding = due;
		reading.conditional = !due;
		reading.threat = !due;
		reading.sealed = true;
		reading.top = step.node();
	}

	/** "Denied that it had agreed": somebody says so, and the one who denies it is known. */
	private void denied(Scene scene, Reading reading, Step step) {
		Optional<Referent> denier = holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty());
		if (!reading.hasStance() || denier.isEmpty() || Polarity.isNegated(scene.tree(), step.node())) {
			reading.drop("denied");
			return;
		}
		reading.denied = reading.denied.or(() -> Optional.of(denier.get().parties().getFirst()));
		reading.sealed = true;
		reading.top = step.node();
	}

	/** "Reiterated its support for", "dropped its demand": a verb that only carries the noun that took the stance. */
	private boolean isLightVerb(Scene scene, Reading reading, Step step, Cue cue) {
		return reading.cue.isPresent() && reading.cue.get().part() == Cue.Part.NOUN && reading.hasStance()
				&& step.arc().kind() == Arc.Kind.OBJECT && cue.part() == Cue.Part.VERB
				&& lightVerbs.contains(scene.tree().lemma(step.node())) && cue.kind() != CueClass.REJECT;
	}

	private void report(Scene scene, Reading reading, Step step, Cue cue) {
		Tree tree = scene.tree();
		reading.reported = true;
		if (reading.hasStance()) {
			reading.sealed = true;
		}
		if (step.arc().kind() == Arc.Kind.OBJECT && !reading.hasStance()) {
			reading.drop("mentioned only: " + cue.name());
			return;
		}
		sources.add(scene, reading, step.node());
		if (tree.hasChildWord(step.node(), denying)) {
			reading.denied = Optional.of("narrator");
		}
		if (Polarity.isNegated(tree, step.node())) {
			reading.drop("not said");
		}
	}

	private void stance(Scene scene, Reading reading, Step step, Cue cue, List<Reading> done) {
		Tree tree = scene.tree();
		boolean negated = Polarity.isNegated(tree, step.node());
		boolean passiveWill = cue.kind() == CueClass.WILLING || cue.kind() == CueClass.CAPABILITY
				|| cue.part() == Cue.Part.ADJECTIVE;
		Optional<Referent> agent = holders.agent(scene, step.node())
				.or(() -> passiveWill ? passiveSubject(scene, step.node()) : Optional.empty());
		boolean content = cue.part() == Cue.Part.NOUN && cue.voice() == Cue.Voice.DONE;
		boolean known = agent.isPresent() && !agent.get().parties().isEmpty() && !content;
		if (agent.isPresent() && agent.get().outsider() && cue.part() == Cue.Part.NOUN && !reading.hasStance()) {
			impersonal(scene, reading, step, cue, negated);
			return;
		}
		if (!content && agent.isPresent() && agent.get().outsider()) {
			reading.drop("held by none of the parties");
			return;
		}
		boolean gerund = cue.voice() == Cue.Voice.DONE && cue.kind() == CueClass.ACCEPT && cue.part() == Cue.Part.VERB
				&& Set.of("pcomp", "pobj", "nsubj", "csubj").contains(tree.relation(step.node()));
		if (!known || gerund || Polarity.isBinding(tree, step.node()) && cue.part() == Cue.Part.VERB) {
			impersonal(scene, reading, step, cue, negated);
			return;
		}
		boolean same = reading.holder.isEmpty() || reading.holder.get().parties().equals(agent.get().parties());
		if (!same && reading.hasStance()) {
			reading.weak = false;
			if (reading.cue.map(inner -> inner.part() == Cue.Part.NOUN).orElse(false)) {
				Reading factive = reading.copy();
				factive.sealed = true;
				done.add(factive);
			}
			reading.value = reading.value.asContent();
			reading.cue = Optional.empty();
		}
		if (reading.bare) {
			reading.value = reading.value.asContent();
		}
		CueClass kind = cue.kind() == CueClass.WANT && !negated && wantsOfAnother(scene, step, reading, same)
				? CueClass.DEMAND
				: cue.kind();
		if (negated && cue.voice() == Cue.Voice.DONE && !Polarity.isFuture(tree, step.node()) && kind == CueClass.ACCEPT) {
			reading.drop("not done, which is no refusal");
			return;
		}
		Optional<Value> next = reading.absent
				? reading.value.ofAbsence(kind, negated)
				: reading.value.under(kind, cue.voice(), negated);
		boolean narrow = next.isPresent() && reading.narrowed && next.get().isStance() && next.get().out()
				|| reading.contained && kind == CueClass.OPEN;
		if (next.isEmpty() || narrow || dropsNoun(reading, cue, same)) {
			reading.drop("no stance follows from " + (negated ? "not " : "") + cue.name());
			return;
		}
		reading.value = next.get();
		reading.absent = false;
		reading.bare = false;
		reading.capability |= cue.kind() == CueClass.CAPABILITY;
		reading.conditional |= cue.kind() == CueClass.THREAT;
		reading.weak |= Polarity.isWeak(tree, step.node());
		settle(reading, agent,
				cue.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + cue.part().name().toLowerCase(java.util.Locale.ROOT),
				cue, step.node());
	}

	/** To give up a demand is no rejection of what was demanded. */
	private static boolean dropsNoun(Reading reading, Cue cue, boolean same) {
		return same && cue.kind() == CueClass.REJECT && cue.voice() == Cue.Voice.DONE
				&& reading.cue.map(inner -> inner.part() == Cue.Part.NOUN).orElse(false) && reading.hasStance();
	}

	private static boolean wantsOfAnother(Scene scene, Step step, Reading reading, boolean same) {
		return step.arc().kind() == Arc.Kind.OBJECT && scene.tree().isVerb(step.node())
				|| step.arc().kind() == Arc.Kind.CLAUSE && reading.bare && !same;
	}

	private Optional<Referent> passiveSubject(Scene scene, int verb) {
		Tree tree = scene.tree();
		var subject = tree.child(verb, "nsubjpass");
		return subject.isPresent() ? holders.of(scene, subject.getAsInt()) : Optional.empty();
	}

	private static void settle(Reading reading, Optional<Referent> holder, String pattern, Cue cue, int node) {
		reading.holder = holder;
		if (reading.cue.isEmpty()) {
			reading.cue = Optional.of(cue);
			reading.pattern = pattern;
			reading.node = node;
		}
		reading.top = node;
	}

	/** A cue that no party is said to have: its content is what somebody else may hold. */
	private void impersonal(Scene scene, Reading reading, Step step, Cue cue, boolean negated) {
		boolean out = reading.value.out();
		if (reading.hasStance() && !reading.bare) {
			reading.drop("embedded under " + cue.name());
			return;
		}
		reading.bare = false;
		reading.holder = Optional.empty();
		switch (cue.kind()) {
			case ACCEPT, WILLING -> {
				reading.value = Value.content(out ^ negated);
				reading.promised |= cue.voice() == Cue.Voice.DONE && (Polarity.isFuture(scene.tree(), step.node())
						|| scene.tree().hasChildWord(step.node(), Set.of("being")));
			}
			case REJECT -> reading.value = Value.content(out ^ !negated);
			case DEMAND -> {
				reading.value = Value.content(out);
				reading.binding = !negated;
			}
			case WANT, OPEN, THREAT, CAPABILITY, BAD, GOOD, MUST, MAY, REPORT, DENY, HYPOTHETICAL, OPAQUE, CONSEQUENCE,
					CONDITION ->
				reading.drop("nobody is said to " + cue.name());
		}
		reading.binding |= Polarity.isBinding(scene.tree(), step.node()) || isOrder(scene, step.node());
		reading.ruledOut |= negated && Polarity.isFuture(scene.tree(), step.node());
	}

	/** "Send them tanks": in a quotation, what is ordered is demanded. */
	private boolean isOrder(Scene scene, int verb) {
		return Polarity.isImperative(scene.tree(), verb) && holders.isQuoted(scene.tree().token(verb).start());
	}

	/** Who violated an agreement had accepted it. */
	private boolean byBreach(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean breach = tree.isVerb(step.node()) && breaches.contains(tree.lemma(step.node()))
				&& step.arc().kind() == Arc.Kind.OBJECT;
		if (!breach || reading.hasStance()) {
			return false;
		}
		Optional<Referent> agent = holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty());
		if (agent.isEmpty() || !reading.target.row().target().matches(".*\\d{4}|.*agreements?")) {
			reading.drop("violated");
			return true;
		}
		reading.value = new Value(Value.Strength.ACCEPTS, false);
		reading.holder = agent;
		reading.pattern = "past-commitment";
		reading.node = step.node();
		reading.top = step.node();
		reading.sealed = true;
		return true;
	}

	/** "Gave assurances in the memorandum": who committed itself in an agreement accepted it. */
	private boolean inAgreement(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean within = step.arc().kind() == Arc.Kind.PREPOSITION && Set.of("in", "under").contains(step.arc().word())
				&& proposals.contains(reading.target.target()) && !reading.hasStance();
		for (int node = step.node(); within && node >= 0
				&& !Set.of("nsubj", "relcl", "advcl").contains(tree.relation(node)); node = tree
						.head(node)) {
			boolean commits = tree.isVerb(node) && cues.at(tree, node).stream()
					.anyMatch(cue -> cue.kind() == CueClass.ACCEPT
							&& (cue.voice() == Cue.Voice.SAID || cue.words().contains("provide")
									|| cue.words().contains("give")));
			Optional<Referent> agent = commits
					? holders.agent(scene, node).filter(found -> !found.parties().isEmpty())
					: Optional.empty();
			if (agent.isPresent() && !Polarity.isNegated(tree, node)) {
				reading.value = new Value(Value.Strength.ACCEPTS, false);
				reading.holder = agent;
				reading.pattern = "past-commitment";
				reading.node = node;
				reading.top = node;
				reading.sealed = true;
				return true;
			}
		}
		return false;
	}

	private void pass(Scene scene, Reading reading, Step step, int from) {
		Tree tree = scene.tree();
		boolean absence = !reading.hasStance() && passing.isAbsence(tree, step);
		reading.absent |= absence;
		boolean asCondition = reading.conditional && !reading.hasStance() && "as".equals(step.arc().word());
		boolean through = passing.lets(tree, step) || absence || asCondition;
		if (reading.hasStance() && step.arc().kind() == Arc.Kind.CLAUSE && !asserting.contains(tree.lemma(step.node()))) {
			reading.drop("embedded under " + tree.lower(step.node()));
			return;
		}
		if (reading.hasStance() && !(reading.bare && through)) {
			boolean shading = through && (step.arc().kind() == Arc.Kind.CLAUSE || step.arc().kind() == Arc.Kind.OBJECT);
			if (shading && !Set.of("acomp", "attr", "oprd").contains(step.arc().word()) && Polarity.isNegated(tree, step.node())
					&& isNegativeShade(tree, step.node())) {
				reading.drop("not so: " + tree.lemma(step.node()));
			}
			reading.sealed = !shading;
			if (step.arc().kind() == Arc.Kind.ADVERBIAL && isPurpose(tree, from)
					&& reading.cue.map(cue -> cue.voice() == Cue.Voice.DONE || cue.kind() == CueClass.ACCEPT).orElse(true)) {
				reading.drop("a purpose");
			}
			return;
		}
		if (!through) {
			reading.drop("out of reach below " + tree.lower(step.node()));
			return;
		}
		reading.narrowed |= isNarrowing(tree, step.node(), reading.target.head());
		reading.contained |= step.arc().kind() == Arc.Kind.RELATIVE;
		boolean negated = tree.isVerb(step.node()) || tree.isAdjective(step.node())
				? Polarity.isNegated(tree, step.node())
				: Polarity.hasNo(tree, step.node());
		reading.value = negated ? reading.value.flipped() : reading.value;
		reading.binding |= Polarity.isBinding(tree, step.node());
		reading.ruledOut |= negated && Polarity.isFuture(tree, step.node());
	}

	/** "To negotiate guarantees without Moscow": what is said of that is not said of guarantees as such. */
	private static boolean isNarrowing(Tree tree, int node, int target) {
		return tree.children(node, "prep").stream()
				.anyMatch(child -> Set.of("without", "behind").contains(tree.lower(child)) && !tree.isUnder(target, child));
	}

	private static boolean isPurpose(Tree tree, int clause) {
		return tree.children(clause, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
	}

	/** A negated verb between stance and root that takes the stance back: "is not about to accept". */
	private static boolean isNegativeShade(Tree tree, int node) {
		return !Set.of("waver", "hesitate", "tire", "cease", "stop", "waiver", "deviate").contains(tree.lemma(node));
	}

	private void sealedStep(Scene scene, Reading reading, Step step, int from) {
		Tree tree = scene.tree();
		if (step.arc().kind() == Arc.Kind.ADVERBIAL && Polarity.isConditional(tree, from, conditionalMarkers)) {
			reading.drop("only supposed");
			return;
		}
		if (step.arc().kind() == Arc.Kind.RELATIVE && Polarity.isComplementOfCopula(tree, step.node())
				&& Polarity.isNegated(tree, step.node())) {
			reading.drop("of something that is not");
			return;
		}
		boolean afterColon = step.arc().kind() != Arc.Kind.CLAUSE && isAfterColon(tree, from);
		reading.colon |= afterColon;
		if (step.arc().kind() != Arc.Kind.CLAUSE && step.arc().kind() != Arc.Kind.PREPOSITION && !reading.colon) {
			return;
		}
		for (Cue cue : cues.at(tree, step.node())) {
			boolean told = reading.colon && tree.isVerb(step.node()) && cue.kind() == CueClass.REPORT;
			if (reading.colon && !told && step.arc().kind() == Arc.Kind.OBJECT) {
				continue;
			}
			if (!cue.fits(step.arc()) && !told) {
				continue;
			}
			switch (cue.kind()) {
				case REPORT -> report(scene, reading, step, cue);
				case DENY -> denied(scene, reading, step);
				case HYPOTHETICAL -> reading.drop("not said to be so: " + cue.name());
				case ACCEPT, WILLING, DEMAND, WANT, OPEN, REJECT, THREAT, CAPABILITY, BAD, GOOD, MUST, MAY, OPAQUE, CONSEQUENCE,
						CONDITION ->
					{
					}
			}
			return;
		}
	}

	/** What stands after a colon is what was said before it. */
	private static boolean isAfterColon(Tree tree, int clause) {
		int start = tree.subtreeSpan(clause).start();
		int token = tree.at(start).orElse(0);
		return token > 0 && (":".equals(tree.lower(token - 1)) || token > 1 && ":".equals(tree.lower(token - 2)));
	}
}
