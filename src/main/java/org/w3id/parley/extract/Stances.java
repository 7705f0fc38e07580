package org.w3id.parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** What a cue of stance makes of the value below it, and whose stance it is. One for each article. */
final class Stances {
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> weighing;
	private final Set<String> keeping;
	private final Set<String> judgingFact;
	private final Set<String> noting;
	private final Set<String> prevailing;
	private final Set<String> withdrawing;
	private final Containers containers;

	Stances(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.noting = lexicon.wordsOf("noting");
		this.prevailing = lexicon.wordsOf("prevailing");
		this.judgingFact = lexicon.wordsOf("judging-fact");
		this.withdrawing = lexicon.wordsOf("withdrawing");
		this.keeping = lexicon.wordsOf("keeping");
		this.weighing = lexicon.wordsOf("weighing");
		this.containers = new Containers(lexicon);
	}

	/** "Will not sign a deal without X": the phrase hangs on the verb that is refused. */
	boolean withoutIt(Scene scene, Reading reading, Step step, List<Reading> done) {
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

	void stance(Scene scene, Reading reading, Step step, Cue cue, List<Reading> done) {
		Tree tree = scene.tree();
		boolean yet = Polarity.isPerfect(tree, step.node()) || tree.hasChildWord(step.node(), Set.of("did"));
		if (cue.kind() == CueClass.OPEN && yet && weighing.contains(tree.lemma(step.node()))
				&& Polarity.isNegated(tree, step.node())) {
			reading.drop("not talked over so far, which is no refusal");
			return;
		}
		if (cue.kind() == CueClass.OPEN && isEvent(tree, step.node())) {
			reading.drop("talked over once: " + cue.name());
			return;
		}
		if (Polarity.isBygone(tree, step.node())) {
			reading.drop("so once, and nothing of now: " + cue.name());
			return;
		}
		if (Polarity.isContrary(tree, step.node())) {
			reading.drop("contrary to fact: " + cue.name());
			return;
		}
		boolean negated = Polarity.isNegatedAbove(tree, step.node(), reading.nodes.getLast());
		if (negated && cue.kind() == CueClass.ACCEPT && Polarity.isPerfect(tree, step.node())) {
			reading.cue = Optional.of(cue);
			reading.node = step.node();
			reading.top = step.node();
			reading.drop("not done so far, which is no refusal");
			return;
		}
		boolean passiveWill = cue.kind() == CueClass.WILLING || cue.kind() == CueClass.CAPABILITY
				|| cue.part() == Cue.Part.ADJECTIVE;
		Optional<Referent> agent = holders.agent(scene, step.node())
				.or(() -> passiveWill ? passiveSubject(scene, step.node()) : Optional.empty());
		boolean content = cue.part() == Cue.Part.NOUN && cue.voice() == Cue.Voice.DONE
				|| containers.isContent(tree, step.node());
		giveUp(scene, reading, step, cue, agent, done);
		boolean known = agent.isPresent() && !agent.get().parties().isEmpty() && !content;
		if (agent.isPresent() && agent.get().outsider() && cue.part() == Cue.Part.NOUN && !reading.hasStance()) {
			impersonal(scene, reading, step, cue, negated);
			return;
		}
		if (!content && agent.isPresent() && agent.get().outsider() && isNamed(scene.tree(), reading)) {
			reading.sealed = true;
			return;
		}
		if (!content && agent.isPresent() && agent.get().outsider()) {
			reading.drop("held by none of the parties");
			return;
		}
		boolean gerund = cue.voice() == Cue.Voice.DONE && cue.kind() == CueClass.ACCEPT && cue.part() == Cue.Part.VERB
				&& Set.of("pcomp", "pobj", "nsubj", "csubj").contains(tree.relation(step.node()));
		boolean due = Polarity.isBinding(tree, step.node()) || isOrder(scene, step.node());
		if (!known || gerund || due && cue.part() == Cue.Part.VERB) {
			impersonal(scene, reading, step, cue, negated);
			return;
		}
		boolean same = reading.holder.isEmpty() || reading.holder.get().parties().equals(agent.get().parties());
		boolean noted = reading.hasStance() && !reading.bare && noting.contains(cue.words().getFirst());
		if (!same && (noted || isTold(tree, reading, step, cue) || isJudgedFact(reading, step, cue))) {
			reading.sealed = true;
			return;
		}
		if (!same && reading.hasStance()) {
			reading.weak = false;
			if (reading.cue.map(inner -> inner.part() == Cue.Part.NOUN).orElse(false) || !reading.bare
					&& (isOwned(tree, reading) || isBroughtAbout(tree, step, cue))) {
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
		CueClass kind = cue.kind() == CueClass.WANT && !negated && wantsOfAnother(scene, step, reading, same, agent.get())
				? CueClass.DEMAND
				: cue.kind();
		boolean deed = cue.voice() == Cue.Voice.DONE || keeping.contains(cue.words().getFirst());
		boolean toCome = Polarity.isFuture(tree, step.node())
				|| tree.children(step.node(), "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
		if (negated && deed && !toCome && kind == CueClass.ACCEPT) {
			reading.drop("not done, which is no refusal");
			return;
		}
		boolean noun = dropsNoun(reading, cue, same);
		boolean takenBack = noun && !negated && withdrawing.contains(cue.words().getFirst())
				&& reading.cue.filter(inner -> inner.kind() == CueClass.ACCEPT).isPresent();
		if (takenBack) {
			reading.value = reading.value.asContent();
		}
		Optional<Value> next = reading.absent
				? reading.value.ofAbsence(kind, negated)
				: reading.value.under(kind, cue.voice(), negated);
		boolean narrow = next.isPresent() && reading.narrowed && next.get().isStance() && next.get().out()
				|| reading.contained && kind == CueClass.OPEN && weighing.contains(cue.words().getFirst());
		if (next.isEmpty() || narrow || noun && !takenBack) {
			reading.drop("no stance follows from " + (negated ? "not " : "") + cue.name());
			return;
		}
		reading.value = next.get();
		reading.absent = false;
		reading.bare = false;
		reading.capability |= cue.kind() == CueClass.CAPABILITY;
		reading.conditional |= cue.kind() == CueClass.THREAT;
		reading.weak |= Polarity.isWeak(tree, step.node());
		reading.settle(agent,
				cue.kind().name().toLowerCase(Locale.ROOT) + "-" + cue.part().name().toLowerCase(Locale.ROOT),
				cue, step.node());
	}

	/** "They discussed X", "met to discuss X": what took place, unlike "is discussing X", says nothing of what anybody wants. */
	private boolean isEvent(Tree tree, int verb) {
		boolean purpose = tree.tag(verb).equals("VB") && tree.relation(verb).equals("advcl");
		return weighing.contains(tree.lemma(verb)) && (tree.tag(verb).equals("VBD") || purpose);
	}

	/**
	 * "Rill rejected X, Oslo welcomed Y": what one does in a clause of its own is not what another accepts, refuses or weighs, unless
	 * that is all the other does it to: "Rill demands X; Oslo refuses".
	 */
	private static boolean isTold(Tree tree, Reading reading, Step step, Cue cue) {
		boolean clause = step.arc().kind() == Arc.Kind.CLAUSE && reading.hasStance() && !reading.bare && reading.top >= 0
				&& Set.of("VBD", "VBZ").contains(tree.tag(reading.top)) && tree.hasChild(reading.top, "nsubj");
		return clause && tree.hasChild(step.node(), "dobj", "xcomp")
				&& Set.of(CueClass.ACCEPT, CueClass.WILLING, CueClass.OPEN, CueClass.REJECT).contains(cue.kind());
	}

	/** "Rill welcomed that Oslo backs X": whatever Rill thinks of it, Oslo does. */
	private boolean isJudgedFact(Reading reading, Step step, Cue cue) {
		return step.arc().kind() == Arc.Kind.CLAUSE && reading.hasStance() && !reading.bare
				&& judgingFact.contains(cue.words().getFirst());
	}

	/** "Hailed Oslo's decision to accept X": the noun tells that Oslo does. */
	private static boolean isOwned(Tree tree, Reading reading) {
		int top = reading.top;
		return isNamed(tree, reading) || top >= 0 && "acl".equals(tree.relation(top)) && tree.hasChild(tree.head(top), "poss");
	}

	/** "Persuaded Oslo to accept X": it was done, and Oslo accepts; not "tried to persuade". */
	private boolean isBroughtAbout(Tree tree, Step step, Cue cue) {
		int verb = step.node();
		return step.arc().kind() == Arc.Kind.CLAUSE && prevailing.contains(cue.words().getFirst())
				&& (tree.tag(verb).equals("VBD") || Polarity.isPerfect(tree, verb)) && !Polarity.isNegated(tree, verb);
	}

	/** "Critics condemned Oslo's refusal of X": whoever judges it, the noun tells that it is so. */
	private static boolean isNamed(Tree tree, Reading reading) {
		return reading.hasStance() && !reading.bare && reading.top >= 0 && tree.isNoun(reading.top);
	}

	/** "That Oslo abandon its bid for X": who gives up what it wants for itself does without X; till then it wants it. */
	private static void giveUp(Scene scene, Reading reading, Step step, Cue cue, Optional<Referent> agent, List<Reading> done) {
		boolean own = agent.isPresent() && reading.holder.isPresent()
				&& reading.holder.get().parties().equals(agent.get().parties());
		boolean wanted = isNamed(scene.tree(), reading) && reading.cue.map(inner -> inner.kind() == CueClass.WANT).orElse(false);
		if (!own || !wanted || cue.kind() != CueClass.REJECT || cue.voice() != Cue.Voice.DONE || cue.part() != Cue.Part.VERB) {
			return;
		}
		if (Polarity.isWeak(scene.tree(), step.node())) {
			reading.drop("may be given up");
		}
		if (!Polarity.isFinite(scene.tree(), step.node()) || Polarity.isBinding(scene.tree(), step.node())) {
			Reading before = reading.copy();
			before.sealed = true;
			before.told = true;
			done.add(before);
		}
		reading.value = reading.value.asContent();
		reading.cue = Optional.empty();
		reading.holder = Optional.empty();
	}

	/** To give up a demand is no rejection of what was demanded; to withdraw one's support is. */
	private static boolean dropsNoun(Reading reading, Cue cue, boolean same) {
		return same && cue.kind() == CueClass.REJECT && cue.voice() == Cue.Voice.DONE
				&& reading.cue.map(inner -> inner.part() == Cue.Part.NOUN).orElse(false) && reading.hasStance();
	}

	private static boolean wantsOfAnother(Scene scene, Step step, Reading reading, boolean same, Referent who) {
		Tree tree = scene.tree();
		int from = reading.nodes.getLast();
		boolean clause = step.arc().kind() == Arc.Kind.CLAUSE;
		boolean mild = "like".equals(tree.lemma(step.node()));
		return step.arc().kind() == Arc.Kind.OBJECT && tree.isVerb(step.node()) && !mild || clause && reading.bare && !same
				|| clause && from > step.node() && tree.isVerb(step.node())
						&& tree.children(from, "nsubj", "nsubjpass").stream().anyMatch(word -> !Holders.isPronoun(tree, word)
								&& scene.nameAt(word).filter(name -> name.parties().equals(who.parties())).isEmpty());
	}

	private Optional<Referent> passiveSubject(Scene scene, int verb) {
		Tree tree = scene.tree();
		var subject = tree.child(verb, "nsubjpass");
		return subject.isPresent() ? holders.of(scene, subject.getAsInt()) : Optional.empty();
	}

	/** A cue that no party is said to have: its content is what somebody else may hold. */
	private void impersonal(Scene scene, Reading reading, Step step, Cue cue, boolean negated) {
		boolean out = reading.value.out();
		Tree tree = scene.tree();
		boolean told = isNamed(tree, reading) && !Polarity.isFuture(tree, step.node()) && !Polarity.isWeak(tree, step.node())
				&& !Polarity.isBinding(tree, step.node());
		if (told && Set.of("nsubj", "nsubjpass").contains(step.arc().word())) {
			reading.sealed = true;
			return;
		}
		boolean asked = step.arc().kind() == Arc.Kind.CLAUSE && "xcomp".equals(tree.relation(step.node()))
				&& (cue.kind() == CueClass.DEMAND || cue.kind() == CueClass.WANT);
		if (asked && reading.hasStance() && !reading.bare && !negated) {
			reading.asContent();
			return;
		}
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
			case OPEN -> {
				if (negated || !Set.of("csubj", "nsubj").contains(scene.tree().relation(step.node()))) {
					reading.drop("nobody is said to " + cue.name());
				}
				reading.value = Value.content(out);
			}
			case WANT, THREAT, CAPABILITY, BAD, GOOD, MUST, MAY, REPORT, DENY, HYPOTHETICAL, OPAQUE, CONSEQUENCE,
					CONDITION ->
				reading.drop("nobody is said to " + cue.name());
		}
		reading.binding |= Polarity.isBinding(scene.tree(), step.node()) || isOrder(scene, step.node());
		reading.ruledOut |= (negated || Polarity.isNoSubject(scene.tree(), reading.nodes.getLast()))
				&& Polarity.isFuture(scene.tree(), step.node());
	}

	/** "Send them tanks": in a quotation, what is ordered is demanded. */
	boolean isOrder(Scene scene, int verb) {
		return Polarity.isImperative(scene.tree(), verb) && holders.isQuoted(scene.tree().token(verb).start());
	}
}
