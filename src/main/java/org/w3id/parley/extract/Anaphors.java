package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Stance;

/**
 * What phrases such as "the plan" or "those demands" take up. Remembers the sentences that it was shown, in their order. One for each
 * article; not for use by several threads.
 */
final class Anaphors {
	/** Pronouns for what was spoken of, and whether they stand for several. */
	private static final Map<String, Boolean> PRONOUNS = Map.of("it", false, "them", true);
	/** Rows that take up the only target spoken of: before, or in the same sentence. */
	private static final Set<String> PRONOUN_ROWS = Set.of("*last", "*here");
	private final Set<String> plans;
	private final Set<String> deals;
	private final Set<String> texts;
	private final CueFinder cues;
	private Optional<TargetMention> lastProposal = Optional.empty();
	private int lastProposalPassage = -10;
	private boolean lastIsPlan;
	private boolean lastIsDeal;
	private List<String> lastDemands = List.of();
	private int lastDemandsPassage = -10;
	private Set<String> lastTargets = Set.of();
	private Set<String> lastOnes = Set.of();
	private Set<String> lastSeveral = Set.of();
	private int lastTargetsPassage = -10;

	Anaphors(CueFinder cues, Lexicon lexicon) {
		this.cues = cues;
		this.plans = lexicon.wordsOf("plan-like");
		this.deals = lexicon.wordsOf("deal-like");
		this.texts = lexicon.wordsOf("text-like");
	}

	/** Phrases that take up an earlier target get it, where one was spoken of shortly before. */
	List<TargetMention> resolved(Scene scene, List<TargetMention> mentions) {
		List<TargetMention> found = new ArrayList<>();
		for (TargetMention mention : mentions) {
			if (!mention.row().isAnaphor()) {
				found.add(mention);
			} else if (mention.row().target().equals("*demand")) {
				demands(scene, mention).forEach(found::add);
			} else if (PRONOUN_ROWS.contains(mention.row().target())) {
				onlyOneBefore(scene, mention, mentions).ifPresent(found::add);
			} else if (offeredBefore(scene, mention, mentions).isPresent()) {
				found.add(new TargetMention(mention.row(), offeredBefore(scene, mention, mentions).orElseThrow().target(),
						mention.head(), mention.first(), mention.last(), 0.75));
			} else if (lastProposal.isPresent() && scene.passage().index() - lastProposalPassage <= 3 && takesUp(scene, mention)
					&& mentions.stream().noneMatch(other -> !other.row().isAnaphor() && other.head() == mention.head())) {
				found.add(new TargetMention(mention.row(), lastProposal.get().target(), mention.head(), mention.first(),
						mention.last(), 0.7));
			}
		}
		found.removeIf(mention -> PRONOUN_ROWS.contains(mention.row().target()) && found.stream()
				.anyMatch(other -> !PRONOUN_ROWS.contains(other.row().target()) && other.head() == mention.head()));
		for (TargetMention mention : mentions) {
			if (isPlanLike(scene, mention)) {
				lastProposal = Optional.of(mention);
				lastProposalPassage = scene.passage().index();
			}
		}
		Set<String> spokenOf = targets(scene, mentions.stream());
		if (!spokenOf.isEmpty()) {
			lastTargets = spokenOf;
			lastOnes = counted(scene, mentions.stream(), false);
			lastSeveral = counted(scene, mentions.stream(), true);
			lastTargetsPassage = scene.passage().index();
		}
		return found;
	}

	/** What is spoken of as one thing, or as several: the matter of "it", the matter of "them". */
	private static Set<String> counted(Scene scene, Stream<TargetMention> mentions, boolean several) {
		return mentions.filter(mention -> !mention.row().isAnaphor()
				&& scene.tree().tag(mention.head()).matches(several ? "NNP?S" : "NNP?|VBG"))
				.map(TargetMention::target).collect(Collectors.toCollection(TreeSet::new));
	}

	/** What is spoken of; {@code -} stands for a target that is given up or refused there, so that "that" may mean the refusal. */
	private Set<String> targets(Scene scene, Stream<TargetMention> mentions) {
		return mentions.filter(mention -> !mention.row().isAnaphor())
				.map(mention -> isTurned(scene.tree(), mention) ? "-" : mention.target())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean isTurned(Tree tree, TargetMention mention) {
		return mention.row().out() || Step.upFrom(tree, mention.head()).stream().anyMatch(step -> cues.at(tree, step.node())
				.stream().anyMatch(cue -> cue.kind() == CueClass.REJECT && cue.fits(step.arc())));
	}

	/** "Washington has ruled that out": the one target of the words before, else of the sentence before; of two, neither. */
	private Optional<TargetMention> onlyOneBefore(Scene scene, TargetMention anaphor, List<TargetMention> mentions) {
		boolean object = Set.of("dobj", "pobj", "nsubj", "nsubjpass").contains(scene.tree().relation(anaphor.head()))
				&& !isDescribed(scene.tree(), anaphor.head()) && !scene.tree().hasChild(anaphor.head(), "relcl");
		boolean near = scene.passage().index() - lastTargetsPassage == 1 && anaphor.row().target().equals("*last");
		Set<String> meant;
		if (PRONOUNS.containsKey(scene.tree().lower(anaphor.head()))) {
			boolean several = PRONOUNS.get(scene.tree().lower(anaphor.head()));
			Set<String> here = counted(scene, mentions.stream().filter(other -> other.last() < anaphor.first()), several);
			meant = here.isEmpty() && near && lastTargets.size() == 1 ? several ? lastSeveral : lastOnes : here;
		} else {
			Set<String> here = targets(scene, mentions.stream().filter(other -> other.first() < anaphor.first()));
			meant = here.isEmpty() && near ? lastTargets : here;
		}
		return object && meant.size() == 1 && !meant.contains("-")
				? Optional.of(new TargetMention(anaphor.row(), meant.iterator().next(), anaphor.head(), anaphor.first(),
						anaphor.last(), 0.6))
				: Optional.empty();
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

	/** "Kyiv agreed to a truce, Moscow refused the proposal": what was spoken of earlier in the same sentence; a text is no truce. */
	private Optional<TargetMention> offeredBefore(Scene scene, TargetMention anaphor, List<TargetMention> mentions) {
		boolean text = texts.contains(scene.tree().lemma(anaphor.head()));
		return mentions.stream()
				.filter(other -> !other.row().isAnaphor() && other.last() < anaphor.first()
						&& anaphor.row().target().equals("*proposal")
						&& (!text || hasWord(scene, other, plans) || hasWord(scene, other, deals)))
				.reduce((first, second) -> second);
	}

	/** Keeps what was demanded, for the sentences after. */
	void remember(Scene scene, List<Explained.Draft> drafts) {
		List<String> demanded = drafts.stream().map(Explained.Draft::claim).flatMap(Optional::stream)
				.filter(claim -> claim.stance() == Stance.DEMANDS).map(Claim::about).distinct().sorted().toList();
		if (!demanded.isEmpty()) {
			lastDemands = demanded;
			lastDemandsPassage = scene.passage().index();
		}
	}

	/** "The plan" takes up a plan, "the deal" a deal, "the text" either; a phrase that says what it is of takes up nothing. */
	private boolean takesUp(Scene scene, TargetMention mention) {
		Tree tree = scene.tree();
		String noun = tree.lemma(mention.head());
		boolean deal = deals.contains(noun) && !plans.contains(noun);
		boolean either = texts.contains(noun) || mention.row().target().equals("*any");
		return !isDescribed(tree, mention.head()) && (either || (deal ? lastIsDeal : lastIsPlan));
	}

	/** "The suggestion that …": a phrase that says of itself what it is. */
	private static boolean isDescribed(Tree tree, int head) {
		return !tree.prepositional(head, Set.of("of", "for", "on", "to", "about")).isEmpty()
				|| tree.hasChild(head, "acl", "ccomp");
	}

	private boolean isPlanLike(Scene scene, TargetMention mention) {
		if (mention.row().isAnaphor()) {
			return false;
		}
		boolean plan = hasWord(scene, mention, plans);
		boolean deal = hasWord(scene, mention, deals);
		if (plan || deal) {
			lastIsPlan = plan;
			lastIsDeal = deal;
		}
		return plan || deal;
	}

	private static boolean hasWord(Scene scene, TargetMention mention, Set<String> words) {
		return scene.line().units().subList(mention.first(), mention.last() + 1).stream()
				.anyMatch(word -> words.contains(word.lemma()) || words.contains(word.lower()));
	}
}
