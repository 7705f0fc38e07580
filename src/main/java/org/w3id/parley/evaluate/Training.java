package org.w3id.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

import org.w3id.parley.extract.Confidence;
import org.w3id.parley.extract.Opinion;
import org.w3id.parley.extract.Reader;
import org.w3id.parley.extract.Study;
import org.w3id.parley.lexicon.Weights;
import org.w3id.parley.model.Stance;

/**
 * Learns the weights of the second reader and of the confidence from a corpus of sentences. What is learnt of confidence, and every
 * figure that is told, rests on sentences that were held out. The same corpus and lexicon give the same text.
 */
public final class Training {
	/** Groups of which each is held out once. */
	private static final int FOLDS = 5;
	private static final double PENALTY = 20;
	private static final double CONFIDENCE_PENALTY = 1;
	/** Traits of fewer candidates are chance. */
	private static final int LEAST = 3;

	private record Block(int fold, OwnSentences sentences, Study study) {
		Optional<Stance> stance(String holder, String target) {
			return sentences.expected().stream().filter(expected -> expected.holder().equals(holder)
					&& expected.target().equals(target)).map(OwnSentences.Expected::stance).findFirst();
		}

		boolean expects(String holder, String target, Stance.Sign sign) {
			return sentences.expected().stream().anyMatch(expected -> expected.holder().equals(holder)
					&& expected.target().equals(target) && expected.stance().sign() == sign);
		}
	}

	/** A claim that a block gave while it was held out. */
	private record HeldOut(int fold, String position, SortedSet<String> traits, boolean right, boolean second, double share) {
		boolean isMade(double threshold) {
			return !second || share >= threshold;
		}

		Regression.Example example() {
			return new Regression.Example(traits, right ? 1 : 0);
		}
	}

	/** How many held-out claims of about one confidence were right. */
	public record Bin(double confidence, int claims, int right) {
	}

	/** What would be claimed, and rightly, with every claim of the second reader from a confidence on. */
	public record Step(double threshold, int claims, int right, int expected) {
	}

	private final List<Block> blocks;
	private final List<HeldOut> heldOut = new ArrayList<>();
	private final Weights secondReader;
	private final Weights confidence;

	private Training(List<Block> blocks) {
		this.blocks = blocks;
		for (int fold = 0; fold < FOLDS; fold++) {
			int out = fold;
			Weights weights = secondReader(blocks.stream().filter(block -> block.fold() != out).toList());
			blocks.stream().filter(block -> block.fold() == out).forEach(block -> claims(block, weights));
		}
		this.secondReader = secondReader(blocks);
		this.confidence = confidence(heldOut);
	}

	/** Reads the corpus and learns; takes about as long as reading it. */
	public static Training of(Reader reader, List<OwnSentences> corpus) {
		List<Study> studies = corpus.stream().map(sentences -> reader.study(sentences.article())).toList();
		return new Training(
				IntStream.range(0, corpus.size()).mapToObj(at -> new Block(at % FOLDS, corpus.get(at), studies.get(at)))
						.toList());
	}

	private static Weights secondReader(List<Block> blocks) {
		List<Regression.Example> examples = new ArrayList<>();
		for (Block block : blocks) {
			for (Opinion opinion : block.study().opinions()) {
				int outcome = block.stance(opinion.party(), opinion.target())
						.map(Opinion::outcome).orElse(0);
				examples.add(new Regression.Example(opinion.traits(), outcome));
			}
		}
		return Regression.fit(examples, Opinion.OUTCOMES, PENALTY, LEAST);
	}

	private static Weights confidence(List<HeldOut> claims) {
		return Regression.fit(claims.stream().map(HeldOut::example).toList(), 2, CONFIDENCE_PENALTY, LEAST);
	}

	/** The rules' claims, and the second reader's by weights that never saw the block. */
	private void claims(Block block, Weights weights) {
		Set<String> byRules = new HashSet<>();
		for (Study.Grounds grounds : block.study().grounds()) {
			if (!grounds.isSecond()) {
				double share = grounds.opinion()
						.map(opinion -> Opinion.share(weights.shares(opinion.traits()), grounds.stance().sign())).orElse(-1.0);
				byRules.add(grounds.holder() + " " + grounds.target());
				add(block, grounds.holder(), grounds.target(), grounds.stance().sign(), Confidence.traits(grounds, share), false,
						share);
			}
		}
		for (Opinion opinion : block.study().opinions()) {
			double[] shares = weights.shares(opinion.traits());
			Stance.Sign sign = Confidence.sign(shares);
			String holder = opinion.party();
			String target = opinion.target();
			if (!byRules.contains(holder + " " + target)) {
				add(block, holder, target, sign, Confidence.second(opinion.traits(), sign, Opinion.share(shares, sign)),
						true, Opinion.share(shares, sign));
			}
		}
	}

	private void add(Block block, String holder, String target, Stance.Sign sign, SortedSet<String> traits, boolean second,
			double share) {
		String position = String.join(" ", Integer.toString(block.sentences().line()), block.sentences().file(), holder, target,
				sign.name());
		heldOut.add(new HeldOut(block.fold(), position, traits, block.expects(holder, target, sign), second, share));
	}

	/** The text of {@code data/lexicon/second-reader.tsv}. */
	public String secondReaderRows() {
		return "# Written by `parley train`; do not edit. What speaks for each stance and against none: see README.md\n"
				+ "# trait\tdemands\taccepts\tconditional\topen\trejects\n" + secondReader.rows();
	}

	/** The text of {@code data/lexicon/confidence.tsv}. */
	public String confidenceRows() {
		return "# Written by `parley train`; do not edit. What speaks for a claim being right: see README.md\n# trait\tright\n"
				+ confidence.rows();
	}

	private record Judged(HeldOut claim, double confidence) {
	}

	/** Held-out claims with confidences that were learnt without them. */
	private List<Judged> judged() {
		List<Judged> judged = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int out = fold;
			Weights weights = confidence(heldOut.stream().filter(claim -> claim.fold() != out).toList());
			heldOut.stream().filter(claim -> claim.fold() == out)
					.forEach(claim -> judged.add(new Judged(claim, weights.shares(claim.traits())[1])));
		}
		return judged;
	}

	/** Confidence against truth in tenths, the lowest first; only claims that would be made. */
	public List<Bin> calibration() {
		List<Judged> made = judged().stream().filter(judged -> judged.claim().isMade(Confidence.WORTH)).toList();
		return IntStream.range(0, 10).mapToObj(tenth -> {
			List<Judged> in = made.stream().filter(judged -> Math.min(9, (int) (judged.confidence() * 10)) == tenth).toList();
			return new Bin(in.stream().mapToDouble(Judged::confidence).average().orElse((tenth + 0.5) / 10), in.size(),
					(int) in.stream().filter(judged -> judged.claim().right()).count());
		}).toList();
	}

	/** What the second reader would add to the rules at several shares of its own, the highest first; the first step is the rules alone. */
	public List<Step> steps() {
		int expected = (int) blocks.stream().flatMap(block -> block.sentences().expected().stream()
				.map(one -> block.sentences().file() + block.sentences().line() + one.holder() + one.target()
						+ one.stance().sign()))
				.distinct().count();
		List<Judged> all = judged();
		all.sort(Comparator.comparing(judged -> judged.claim().position()));
		List<Step> steps = new ArrayList<>();
		for (double threshold : new double[]{1.01, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4}) {
			List<HeldOut> made = all.stream().map(Judged::claim).filter(claim -> claim.isMade(threshold)).toList();
			steps.add(new Step(threshold, (int) made.stream().map(HeldOut::position).distinct().count(),
					(int) made.stream().filter(HeldOut::right).map(HeldOut::position).distinct().count(), expected));
		}
		return steps;
	}

	/** Blocks, candidates, and candidates that hold a stance. */
	public List<Integer> counts() {
		int candidates = blocks.stream().mapToInt(block -> block.study().opinions().size()).sum();
		int holding = (int) blocks.stream().flatMap(block -> block.study().opinions().stream().filter(opinion -> block
				.stance(opinion.party(), opinion.target()).isPresent())).count();
		return List.of(blocks.size(), candidates, holding);
	}
}
