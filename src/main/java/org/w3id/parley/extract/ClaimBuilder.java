package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;

/** Writes the claims that readings make: stance, condition, claimant, date, evidence. One for each article. */
final class ClaimBuilder {
	private final Article article;
	private final Dossier dossier;
	private final Holders holders;
	private final Conditions conditions;
	private final SaidOn saidOn;
	private final Confidence confidence;
	private final Study study;

	ClaimBuilder(Article article, Dossier dossier, Holders holders, Conditions conditions, SaidOn saidOn, Confidence confidence,
			Study study) {
		this.article = article;
		this.dossier = dossier;
		this.holders = holders;
		this.conditions = conditions;
		this.saidOn = saidOn;
		this.confidence = confidence;
		this.study = study;
	}

	/** The claim that a finished reading makes of one of its holders. */
	Claim claim(Scene scene, Reading reading, String holder, List<TargetMention> mentions, List<Opinion> opinions) {
		Tree tree = scene.tree();
		Optional<Span> exception = reading.value.stance() == Stance.REJECTS
				? conditions.exception(tree, reading)
				: Optional.empty();
		Optional<Span> told = exception.isPresent() || reading.condition.isPresent() || reading.node < 0
				? exception
				: condition(tree, reading).or(() -> toldAfter(scene, reading));
		boolean conditional = reading.conditional || exception.isPresent()
				|| told.isPresent() && reading.value.strength() != Value.Strength.DEMANDS;
		Stance stance = exception.isPresent() ? Stance.CONDITIONAL : stance(reading, conditional);
		Optional<Claim.Condition> condition = reading.condition.or(() -> told)
				.filter(span -> conditional && !span.of(article.text()).isBlank())
				.map(span -> new Claim.Condition(span.of(article.text()), named(scene, reading, span, mentions)));
		Attribution attribution = Attribution.of(reading, holder, holders);
		Evidence evidence = Evidence.of(article.text(), EvidenceSpan.of(article.text(), scene, reading));
		Study.Grounds grounds = Study.Grounds.of(reading, attribution, holder, stance, opinions);
		study.add(grounds);
		return new Claim(
				Iris.claimId(article.id(), holder, reading.target.target(), stance.word(), attribution.claimant().word(),
						evidence.start(),
						evidence.end()),
				article.id(), holder, reading.target.target(), stance, attribution.claimant(), attribution.speaker(),
				attribution.chain(),
				saidOn.of(scene, reading, attribution), condition,
				reading.capability ? Claim.Ground.CAPABILITY : Claim.Ground.WILL, reading.denied, confidence.of(grounds),
				reading.pattern,
				evidence);
	}

	private static Stance stance(Reading reading, boolean conditional) {
		Stance stance = reading.value.stance();
		if (stance == Stance.REJECTS) {
			return stance;
		}
		return conditional ? Stance.CONDITIONAL : reading.weak ? Stance.OPEN : stance;
	}

	/** The provision that a condition names: the first one worded in it. */
	private Optional<String> named(Scene scene, Reading reading, Span condition, List<TargetMention> mentions) {
		return mentions.stream().filter(mention -> condition.contains(scene.tree().tokenSpan(mention.head())))
				.map(TargetMention::target)
				.filter(target -> dossier.provisions().containsKey(target) && !target.equals(reading.target.target()))
				.findFirst();
	}

	private Optional<Span> toldAfter(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		boolean pledges = reading.cue
				.map(cue -> cue.kind() == CueClass.WILLING || cue.kind() == CueClass.ACCEPT || cue.kind() == CueClass.OPEN
						|| reading.value.strength() == Value.Strength.OPEN)
				.filter(pledged -> pledged && reading.cue.get().part() != Cue.Part.NOUN || reading.cue.isEmpty())
				.orElse(reading.pattern.equals("act")) && reading.sources.size() < 2;
		int from = Math.max(tree.token(reading.target.head()).end(), tree.token(reading.node).end());
		return pledges
				? conditions.after(article.text(), from, scene.span().end()).filter(span -> !isOfAnother(tree, reading, span))
				: Optional.empty();
	}

	/** "Promised X, and to consult if …": the condition of another verb after the target. */
	private static boolean isOfAnother(Tree tree, Reading reading, Span condition) {
		int marker = tree.at(condition.start()).orElse(0);
		for (int at = tree.head(marker); at >= 0; at = tree.head(at)) {
			int verb = at;
			boolean says = reading.sources.stream().anyMatch(source -> source.node() == verb);
			if (tree.isVerb(at) && at < marker && !says) {
				if (at > reading.target.head() && !reading.nodes.contains(at) && tree.hasChild(at, "nsubj")) {
					return true;
				}
				break;
			}
		}
		int clause = tree.head(marker);
		int host = clause < 0 || !"mark".equals(tree.relation(marker)) ? -1 : tree.head(clause);
		return host > reading.target.head() && tree.isVerb(host) && Set.of("xcomp", "conj").contains(tree.relation(host))
				&& !reading.nodes.contains(host);
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
