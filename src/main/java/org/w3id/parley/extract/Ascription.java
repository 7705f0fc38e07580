package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;

/**
 * Says whose stance a reading tells where the words on its way did not: the speaker of the quotation, the author of the text, the one
 * who says that it must be. One for each article; not for use by several threads.
 */
final class Ascription {
	private final Discourse discourse;
	private final Holders holders;
	private final Conditions conditions;
	private final Plans plans;
	private final Set<String> aspects;
	private final Set<String> awaiting;
	private final Set<String> receiving;

	Ascription(Discourse discourse, Holders holders, Conditions conditions, Plans plans, Lexicon lexicon) {
		this.discourse = discourse;
		this.holders = holders;
		this.conditions = conditions;
		this.plans = plans;
		this.aspects = lexicon.wordsOf("aspect");
		this.awaiting = lexicon.wordsOf("awaiting");
		this.receiving = lexicon.wordsOf("receiving");
	}

	/** Fills in the holder and its stance, or drops the reading with a reason. */
	void finish(Scene scene, Reading reading) {
		plans.speak(scene, reading);
		quoteSource(scene, reading);
		authorSource(scene, reading);
		goingOn(scene, reading);
		Tree tree = scene.tree();
		Optional<Reading.Source> inner = reading.sources.stream().filter(source -> !holders.isMedia(source.who())).findFirst();
		if (reading.dropped.isPresent()) {
			return;
		}
		if (!reading.hasStance() || reading.holder.isEmpty()) {
			bySource(scene, reading, inner);
		} else if (reading.bare) {
			bareAct(tree, reading, inner);
		}
		if (reading.dropped.isEmpty() && reading.holder.map(found -> found.parties().isEmpty()).orElse(true)) {
			reading.drop("no holder");
		}
		if (reading.dropped.isEmpty() && !reading.bare && !Set.of("goal", "condition").contains(reading.pattern)
				&& isYetToBe(tree, reading)) {
			reading.drop("a stance of a time to come");
		}
		if (reading.dropped.isEmpty() && reading.weak && !saysItself(reading, inner)) {
			reading.drop("only possible");
		}
	}

	private static boolean saysItself(Reading reading, Optional<Reading.Source> inner) {
		return inner.isPresent() && reading.holder.isPresent()
				&& inner.get().who().parties().stream().anyMatch(reading.holder.get()::means);
	}

	/** What must be, or is judged, without a holder of its own is the stance of whoever says so. */
	private void bySource(Scene scene, Reading reading, Optional<Reading.Source> inner) {
		Optional<Reading.Source> party = inner.filter(source -> !source.who().parties().isEmpty() && !source.who().outsider());
		if (party.isEmpty()) {
			reading.drop("no one is said to hold it");
			return;
		}
		Optional<Span> only = reading.nodes.stream().map(node -> conditions.only(scene.tree(), node)).flatMap(Optional::stream)
				.findFirst();
		if (!reading.hasStance()) {
			if (reading.threat) {
				reading.value = new Value(Value.Strength.ACCEPTS, reading.value.out());
				reading.pattern = "consequence";
			} else if (reading.binding || only.isPresent()) {
				reading.value = new Value(Value.Strength.DEMANDS, reading.value.out());
				reading.pattern = only.isPresent() ? "only-with" : "binding";
				reading.conditional |= only.isPresent() && !reading.value.out();
				reading.condition = only;
			} else if (reading.ruledOut && reading.nodes.stream().anyMatch(node -> isWithout(scene.tree(), node))) {
				reading.drop("ruled out only without something else");
				return;
			} else if (reading.ruledOut || reading.promised && !reading.value.out()) {
				reading.value = new Value(Value.Strength.ACCEPTS, reading.value.out());
				reading.pattern = reading.ruledOut ? "ruled-out" : "promised";
			} else {
				reading.drop("mentioned without a stance");
				return;
			}
		}
		reading.holder = party.map(Reading.Source::who);
	}

	/** "Rome said that Oslo would not send X": that is up to Oslo. "Would not get X": that is up to Rome. */
	private void bareAct(Tree tree, Reading reading, Optional<Reading.Source> inner) {
		boolean own = inner.isEmpty() && !reading.reported || saysItself(reading, inner);
		int act = done(tree, reading.target.head());
		if (Polarity.isPassedOver(tree, act)) {
			return;
		}
		if (!Polarity.isFinite(tree, act)) {
			reading.drop("an act that is not said to be done");
		} else if (isBackground(tree, act)) {
			reading.drop("an act told of beside the matter");
		} else if (isOfATimeToCome(tree, reading)) {
			reading.drop("an act of a time to come");
		} else if (!own && reading.ruledOut && receiving.contains(tree.lemma(reading.target.head()))) {
			reading.holder = inner.map(Reading.Source::who).filter(who -> !who.outsider());
			reading.pattern = "ruled-out";
		} else if (!own && !reading.ruledOut && Polarity.isFuture(tree, act) && conditions.only(tree, act).isEmpty()) {
			reading.drop("a prediction");
		} else if (reading.value.out() && !Polarity.isFuture(tree, act) && !reading.target.row().out()) {
			reading.drop("not done, which is no refusal");
		}
	}

	/** "The principles on which the two delegations had agreed". */
	private static boolean isBackground(Tree tree, int act) {
		return "relcl".equals(tree.relation(act)) && Polarity.isPerfect(tree, act) && tree.hasChildWord(act, Set.of("had"));
	}

	/** "The war ends when Oslo withdraws". */
	private boolean isOfATimeToCome(Tree tree, Reading reading) {
		return reading.nodes.stream().anyMatch(node -> Set.of("VBZ", "VBP").contains(tree.tag(node))
				&& tree.hasChildWord(node, awaiting) && tree.hasChild(node, "nsubj"));
	}

	/** "Without Rome there can be no X". */
	private static boolean isWithout(Tree tree, int verb) {
		return tree.isVerb(verb) && tree.hasChildWord(verb, Set.of("without"));
	}

	/** "Before Oslo consents to X, …", "until Oslo has agreed": told of what is not yet. */
	private static boolean isYetToBe(Tree tree, Reading reading) {
		return reading.node >= 0 && reading.nodes.stream()
				.filter(node -> reading.top < 0 || tree.isUnder(reading.node, node) && tree.isUnder(node, reading.top))
				.anyMatch(node -> "advcl".equals(tree.relation(node)) && tree.hasChild(node, "nsubj", "nsubjpass")
						&& tree.children(node, "mark", "advmod").stream()
								.anyMatch(mark -> Set.of("before", "until", "once").contains(tree.lower(mark)))
						&& (Set.of("VBZ", "VBP").contains(tree.tag(node))
								|| tree.children(node, "aux").stream()
										.anyMatch(aux -> Set.of("has", "have").contains(tree.lower(aux)))));
	}

	/** "Goes on to send X": the verb that says whether the act is done. */
	private int done(Tree tree, int act) {
		int at = act;
		while ("xcomp".equals(tree.relation(at)) && aspects.contains(tree.lemma(tree.head(at)))) {
			at = tree.head(at);
		}
		return at;
	}

	/** Words of a quotation without a reporting verb above them are said by the quotation's speaker. */
	private void quoteSource(Scene scene, Reading reading) {
		int at = reading.top >= 0 ? reading.top : reading.target.head();
		int offset = scene.tree().token(at).start();
		boolean quoted = discourse.quotes().covers(offset);
		boolean told = reading.sources.stream()
				.anyMatch(source -> !discourse.quotes().covers(scene.tree().token(source.node()).start()));
		if (quoted && !told && !isBorrowed(scene, reading, at)) {
			Optional<Referent> speaker = discourse.speakerOfQuote(scene.passage());
			speaker.ifPresent(who -> reading.sources.add(new Reading.Source(who, -1)));
			if (speaker.isEmpty() && scene.passage().kind() != Article.Kind.QUOTE_BLOCK) {
				reading.drop("nobody is known to have said this quotation");
			}
		}
	}

	/** "Oslo's plan includes an "unconditional truce"": the article tells it, in somebody's words. */
	private boolean isBorrowed(Scene scene, Reading reading, int at) {
		int above = scene.tree().head(at);
		return reading.holder.isPresent() && reading.pattern.equals("plan") && scene.tree().isNoun(at) && above >= 0
				&& !discourse.quotes().covers(scene.tree().token(above).start());
	}

	/** "Oslo must pay, Rome said. It must also apologise.": what must be, right after somebody's words, is said by the same. */
	private void goingOn(Scene scene, Reading reading) {
		boolean due = reading.binding || reading.ruledOut && isJoined(scene, reading);
		boolean open = reading.sources.isEmpty() && !reading.reported && reading.holder.isEmpty() && !reading.told;
		boolean quoted = discourse.quotes().covers(scene.tree().token(reading.target.head()).start());
		Optional<Referent> tag = discourse.tag(scene.passage());
		if (!due || !open || quoted || tag.isPresent() && !isJoined(scene, reading)) {
			return;
		}
		Stream<Passage> near = tag.isPresent() ? Stream.of(scene.passage()) : discourse.before(scene.passage(), 1).stream();
		near.filter(before -> before.paragraph() == scene.passage().paragraph())
				.map(discourse::tag).flatMap(Optional::stream).filter(who -> !who.outsider() && !who.parties().isEmpty())
				.findFirst().ifPresent(who -> reading.sources.add(new Reading.Source(who.surely(0.8), -1)));
	}

	/** "No troops would come; let others send theirs, Oslo urged": two sentences in one. */
	private static boolean isJoined(Scene scene, Reading reading) {
		int target = scene.tree().token(reading.target.head()).start();
		return scene.passage().units().stream().filter(unit -> ";".equals(unit.form())).anyMatch(
				unit -> unit.start() > target
						|| scene.passage().names().stream().map(name -> scene.passage().units().get(name.first()))
								.noneMatch(name -> unit.start() < name.start() && name.start() < target));
	}

	/** In a text that is spoken by one party, what nobody else is said to say is said by it. */
	private void authorSource(Scene scene, Reading reading) {
		boolean quoted = discourse.quotes().covers(scene.tree().token(reading.target.head()).start());
		Optional<Referent> author = discourse.author(scene.passage());
		List<String> held = reading.holder.map(Referent::parties).orElse(List.of());
		boolean own = held.isEmpty() || author.map(Referent::parties).filter(held::equals).isPresent();
		if (quoted || !reading.sources.isEmpty() || reading.reported || !own) {
			return;
		}
		String first = scene.tree().lower(0);
		boolean goesOn = Set.of("and", "but", "or", "so").contains(first) && discourse.before(scene.passage(), 1).stream()
				.anyMatch(before -> discourse.tag(before).isPresent());
		boolean retold = discourse.tag(scene.passage()).isPresent() && reading.binding;
		if (!goesOn && !retold) {
			author.ifPresent(who -> reading.sources.add(new Reading.Source(who.surely(0.85), -1)));
		}
	}
}
