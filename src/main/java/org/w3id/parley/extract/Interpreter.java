package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;

/** Turns the readings of one article's sentences into claims. One for each article; not for use by several threads. */
final class Interpreter {
	private final Article article;
	private final Discourse discourse;
	private final Holders holders;
	private final Climb climb;
	private final CueFinder cues;
	private final Modifiers modifiers;
	private final Conditions conditions;
	private final TargetFinder targets;
	private final Optional<LocalDate> day;
	private final SaidOn saidOn;
	private Optional<TargetMention> lastProposal = Optional.empty();
	private int lastProposalPassage = -10;
	private boolean lastIsPlan;
	private boolean lastIsDeal;
	private final PlanWords planWords;
	private final SecondReader second;
	private final Confidence confidence;
	private final List<Study.Grounds> grounds = new ArrayList<>();
	private final List<Opinion> weighed = new ArrayList<>();
	private List<String> lastDemands = List.of();
	private int lastDemandsPassage = -10;

	Interpreter(Article article, Dossier dossier, Discourse discourse, Holders holders, CueFinder cues, Climb climb,
			Modifiers modifiers,
			Conditions conditions, TargetFinder targets, PlanWords planWords, SecondReader second, Confidence confidence,
			Optional<LocalDate> day) {
		this.article = article;
		this.discourse = discourse;
		this.holders = holders;
		this.climb = climb;
		this.cues = cues;
		this.modifiers = modifiers;
		this.conditions = conditions;
		this.targets = targets;
		this.planWords = planWords;
		this.second = second;
		this.confidence = confidence;
		this.day = day;
		this.saidOn = new SaidOn(article, discourse, dossier, day);
	}

	Explained.Sentence read(Scene scene) {
		List<Explained.Draft> drafts = new ArrayList<>();
		boolean question = scene.span().of(article.text()).replaceAll("[\"”’')]+$", "").endsWith("?");
		List<TargetMention> mentions = resolved(scene, targets.find(scene, day));
		Map<TargetMention, List<Reading>> rules = new LinkedHashMap<>();
		for (TargetMention mention : mentions) {
			if (mention.target().equals("-")) {
				continue;
			}
			if (question) {
				drafts.add(new Explained.Draft(mention.target(), Optional.empty(), Optional.of("a question"), ""));
				continue;
			}
			List<Reading> readings = new ArrayList<>(climb.readings(scene, mention));
			readings.addAll(modifiers.readings(scene, mention));
			readings.addAll(new Descriptions(holders, cues).readings(scene, mention));
			readings.forEach(reading -> finish(scene, reading, mentions));
			rules.put(mention, readings);
		}
		List<Opinion> opinions = second.opinions(scene, rules);
		weighed.addAll(opinions);
		rules.values().forEach(readings -> readings.forEach(reading -> drafts.addAll(claims(scene, reading, mentions, opinions))));
		opinions.stream().filter(opinion -> drafts.stream().noneMatch(draft -> draft.isOf(opinion.candidate())))
				.filter(confidence::isWorthReading)
				.forEach(opinion -> {
					Reading reading = second.reading(scene, opinion);
					finish(scene, reading, mentions);
					drafts.addAll(claims(scene, reading, mentions, opinions));
				});
		remember(scene, drafts);
		List<String> names = scene.line().names().values().stream().distinct()
				.map(name -> scene.line().units().get(name.first()).form() + "=" + String.join("+", name.parties())).toList();
		return new Explained.Sentence(scene.span(), scene.tree().toString(), names, List.copyOf(drafts));
	}

	/** Phrases that take up an earlier target get it, where one was spoken of shortly before. */
	private List<TargetMention> resolved(Scene scene, List<TargetMention> mentions) {
		List<TargetMention> found = new ArrayList<>();
		for (TargetMention mention : mentions) {
			if (!mention.row().isAnaphor()) {
				found.add(mention);
			} else if (mention.row().target().equals("*demand")) {
				demands(scene, mention).forEach(found::add);
			} else if (offeredBefore(mention, mentions).isPresent()) {
				found.add(
						new TargetMention(mention.row(), offeredBefore(mention, mentions).orElseThrow().target(), mention.head(),
								mention.first(), mention.last(), 0.75));
			} else if (lastProposal.isPresent() && scene.passage().index() - lastProposalPassage <= 3 && takesUp(scene, mention)
					&& mentions.stream().noneMatch(other -> !other.row().isAnaphor() && other.head() == mention.head())) {
				found.add(new TargetMention(mention.row(), lastProposal.get().target(), mention.head(), mention.first(),
						mention.last(), 0.7));
			}
		}
		for (TargetMention mention : mentions) {
			if (isPlanLike(scene, mention)) {
				lastProposal = Optional.of(mention);
				lastProposalPassage = scene.passage().index();
			}
		}
		return found;
	}

	/** "Those demands": what was demanded in the sentences just before. */
	private List<TargetMention> demands(Scene scene, TargetMention mention) {
		List<TargetMention> found = new ArrayList<>();
		if (scene.passage().index() - lastDemandsPassage <= 2) {
			for (String demanded : lastDemands) {
				found.add(new TargetMention(mention.row(), demanded, mention.head(), mention.first(), mention.last(), 0.7));
			}
		}
		return found;
	}

	/** "Kyiv agreed to a truce, Moscow refused the proposal": what was spoken of earlier in the same sentence. */
	private static Optional<TargetMention> offeredBefore(TargetMention anaphor, List<TargetMention> mentions) {
		return mentions.stream().filter(other -> !other.row().isAnaphor() && other.last() < anaphor.first()
				&& anaphor.row().target().equals("*proposal")).reduce((first, second) -> second);
	}

	private void remember(Scene scene, List<Explained.Draft> drafts) {
		List<String> demanded = drafts.stream().map(Explained.Draft::claim).flatMap(Optional::stream)
				.filter(claim -> claim.stance() == Stance.DEMANDS).map(Claim::about).distinct().sorted().toList();
		if (!demanded.isEmpty()) {
			lastDemands = demanded;
			lastDemandsPassage = scene.passage().index();
		}
	}

	/** "The plan" takes up a plan, "the deal" a deal; a phrase that says what it is of takes up nothing. */
	private boolean takesUp(Scene scene, TargetMention mention) {
		Tree tree = scene.tree();
		boolean described = !tree.prepositional(mention.head(), java.util.Set.of("of", "for", "on", "to", "about")).isEmpty()
				|| tree.hasChild(mention.head(), "acl", "ccomp");
		String noun = tree.lemma(mention.head());
		boolean deal = planWords.deal().contains(noun) && !planWords.plan().contains(noun);
		return !described && (deal ? lastIsDeal : lastIsPlan || mention.row().target().equals("*any"));
	}

	private boolean isPlanLike(Scene scene, TargetMention mention) {
		if (mention.row().isAnaphor()) {
			return false;
		}
		boolean plan = false;
		boolean deal = false;
		for (int unit = mention.first(); unit <= mention.last(); unit++) {
			Unit word = scene.line().units().get(unit);
			plan |= planWords.plan().contains(word.lemma()) || planWords.plan().contains(word.lower());
			deal |= planWords.deal().contains(word.lemma()) || planWords.deal().contains(word.lower());
		}
		if (plan || deal) {
			lastIsPlan = plan;
			lastIsDeal = deal;
		}
		return plan || deal;
	}

	/** Words for plans and for deals. */
	record PlanWords(java.util.Set<String> plan, java.util.Set<String> deal) {
	}

	/** What the article's sentences gave to learn from. */
	Study study() {
		return new Study(weighed, grounds);
	}

	private List<Explained.Draft> claims(Scene scene, Reading reading, List<TargetMention> mentions, List<Opinion> opinions) {
		String trail = trail(reading);
		if (reading.dropped.isPresent()) {
			return List.of(new Explained.Draft(reading.target.target(), Optional.empty(), reading.dropped, trail));
		}
		List<Explained.Draft> drafts = new ArrayList<>();
		for (String holder : reading.holder.orElseThrow().parties()) {
			When when = reading.target.row().when();
			if (!when.allowsHolder(holder, reading.value.out()) || reading.bare && !when.allowsAgents(List.of(holder))
					|| !reading.value.out() && onlyRejectedBy(reading.target.target(), holder)
					|| isMeantOtherwise(reading, holder, mentions)) {
				drafts.add(new Explained.Draft(reading.target.target(), Optional.empty(), Optional.of("not meant of " + holder),
						trail));
			} else {
				Claim claim = claim(scene, reading, holder, opinions);
				Optional<String> unsure = Optional.of("too unsure: " + claim.confidence()).filter(why -> !confidence.isEnough(claim));
				drafts.add(new Explained.Draft(reading.target.target(), Optional.of(claim).filter(found -> unsure.isEmpty()), unsure,
						trail));
			}
		}
		return drafts;
	}

	/** What the rows of the target say of it holds for its names too. */
	private boolean onlyRejectedBy(String target, String holder) {
		return targets.rows().stream()
				.anyMatch(row -> row.target().equals(target) && row.when().onlyRejectedBy().contains(holder));
	}

	/** A wording that means something special of this holder goes before the plain one. */
	private static boolean isMeantOtherwise(Reading reading, String holder, List<TargetMention> mentions) {
		boolean plain = reading.target.row().when().holders().isEmpty();
		return plain
				&& mentions.stream().anyMatch(other -> other.overlaps(reading.target) && other.head() == reading.target.head()
						&& other.row().when().holders().contains(holder));
	}

	/** "Guarantees that involve foreign troops are unacceptable": the troops are, the guarantees as such are not. */
	private static boolean isNarrowed(Scene scene, Reading reading, List<TargetMention> mentions) {
		Tree tree = scene.tree();
		int head = reading.target.head();
		return tree.children(head, "relcl", "acl").stream().anyMatch(clause -> !",".equals(before(tree, clause))
				&& mentions.stream().anyMatch(other -> other.head() != head && tree.isUnder(other.head(), clause)));
	}

	private static String before(Tree tree, int clause) {
		int first = tree.at(tree.subtreeSpan(clause).start()).orElse(0);
		return first > 0 ? tree.lower(first - 1) : "";
	}

	private static String trail(Reading reading) {
		return reading.pattern + " " + reading.value + " holder " + reading.holder.map(Referent::parties) + " sources "
				+ reading.sources.stream().map(source -> source.who().speaker().orElse("") + source.who().parties()).toList()
				+ (reading.binding ? " binding" : "") + (reading.bare ? " bare" : "") + (reading.weak ? " weak" : "")
				+ (reading.why.isEmpty() ? "" : " because " + String.join(", ", reading.why));
	}

	private void finish(Scene scene, Reading reading, List<TargetMention> mentions) {
		finish(scene, reading);
		if (reading.dropped.isEmpty() && reading.value.stance() == Stance.REJECTS && isNarrowed(scene, reading, mentions)) {
			reading.drop("what is rejected is only a kind of it");
		}
	}

	private void finish(Scene scene, Reading reading) {
		quoteSource(scene, reading);
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
				reading.conditionText = only.map(span -> span.of(article.text()));
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

	private static void bareAct(Tree tree, Reading reading, Optional<Reading.Source> inner) {
		boolean own = inner.isEmpty() && !reading.reported || saysItself(reading, inner);
		if (!Polarity.isFinite(tree, reading.target.head())) {
			reading.drop("an act that is not said to be done");
		} else if (!own && reading.ruledOut) {
			reading.holder = inner.map(Reading.Source::who).filter(who -> !who.outsider());
			reading.pattern = "ruled-out";
		} else if (!own && Polarity.isFuture(tree, reading.target.head())) {
			reading.drop("a prediction");
		} else if (reading.value.out() && !Polarity.isFuture(tree, reading.target.head()) && !reading.target.row().out()) {
			reading.drop("not done, which is no refusal");
		}
	}

	/** Words of a quotation without a reporting verb above them are said by the quotation's speaker. */
	private void quoteSource(Scene scene, Reading reading) {
		int at = reading.top >= 0 ? reading.top : reading.target.head();
		int offset = scene.tree().token(at).start();
		boolean quoted = discourse.quotes().covers(offset);
		boolean told = reading.sources.stream()
				.anyMatch(source -> !discourse.quotes().covers(scene.tree().token(source.node()).start()));
		if (quoted && !told) {
			Optional<Referent> speaker = discourse.speakerOfQuote(scene.passage());
			speaker.ifPresent(who -> reading.sources.add(new Reading.Source(who, -1)));
			if (speaker.isEmpty() && scene.passage().kind() != Article.Kind.QUOTE_BLOCK) {
				reading.drop("nobody is known to have said this quotation");
			}
		}
	}

	private Claim claim(Scene scene, Reading reading, String holder, List<Opinion> opinions) {
		Tree tree = scene.tree();
		Optional<Span> condition = reading.conditionText.isPresent() || reading.node < 0
				? Optional.empty()
				: condition(tree, reading).or(() -> toldAfter(scene, reading));
		boolean conditional = reading.conditional || condition.isPresent() && reading.value.strength() != Value.Strength.DEMANDS;
		Stance stance = reading.value.stance();
		if (conditional && stance != Stance.REJECTS) {
			stance = Stance.CONDITIONAL;
		} else if (reading.weak && stance != Stance.REJECTS) {
			stance = Stance.OPEN;
		}
		Optional<String> text = reading.conditionText.or(() -> condition.map(span -> span.of(article.text())))
				.filter(found -> conditional && !found.isBlank());
		Attribution attribution = Attribution.of(reading, holder, holders);
		Evidence evidence = Evidence.of(article.text(), EvidenceSpan.of(article.text(), scene, reading));
		Optional<Opinion> opinion = opinions.stream().filter(
				found -> found.candidate().party().equals(holder) && found.candidate().target().equals(reading.target)).findFirst();
		Study.Grounds ground = Study.Grounds.of(reading, attribution, holder, stance, opinion);
		grounds.add(ground);
		return new Claim(
				Iris.claimId(article.id(), holder, reading.target.target(), stance.word(), attribution.claimant().word(),
						evidence.start(),
						evidence.end()),
				article.id(), holder, reading.target.target(), stance, attribution.claimant(), attribution.speaker(),
				attribution.chain(),
				saidOn.of(scene, reading, attribution), text.map(words -> new Claim.Condition(words, Optional.empty())),
				reading.capability ? Claim.Ground.CAPABILITY : Claim.Ground.WILL, reading.denied, confidence.of(ground), reading.pattern,
				evidence);
	}

	private Optional<Span> toldAfter(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		boolean pledges = reading.cue
				.map(cue -> cue.kind() == CueClass.WILLING || cue.kind() == CueClass.ACCEPT || cue.kind() == CueClass.OPEN)
				.orElse(false) && reading.sources.size() < 2;
		int from = Math.max(tree.token(reading.target.head()).end(), tree.token(reading.node).end());
		return pledges ? conditions.after(article.text(), from, scene.span().end()) : Optional.empty();
	}

	/** The nearest condition on the way from the target to the stance. */
	private Optional<Span> condition(Tree tree, Reading reading) {
		for (int node : reading.nodes) {
			Optional<Span> found = conditions.at(tree, node, reading.target.head());
			if (found.isPresent()) {
				return found;
			}
			if (node == reading.top) {
				break;
			}
		}
		return conditions.at(tree, reading.top, reading.target.head());
	}
}
