package org.w3id.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.w3id.parley.evaluate.GoldScore.Annotation;
import org.w3id.parley.evaluate.GoldScore.Figures;
import org.w3id.parley.evaluate.GoldScore.Key;
import org.w3id.parley.evaluate.GoldScore.Level;
import org.w3id.parley.model.Claim;

/** Compares claims with a corpus of sentences: all of it, and what bears each label. */
public final class CorpusScore {
	private final GoldScore all;
	private final SortedMap<String, GoldScore> byLabel = new TreeMap<>();
	private final List<OwnSentences> corpus;

	public CorpusScore(List<OwnSentences> corpus) {
		this.corpus = List.copyOf(corpus);
		this.all = new GoldScore(annotations(corpus));
		corpus.stream().flatMap(block -> block.labels().stream()).distinct()
				.forEach(label -> byLabel.put(label, new GoldScore(annotations(labelled(label)))));
	}

	private List<OwnSentences> labelled(String label) {
		return corpus.stream().filter(block -> block.labels().contains(label)).toList();
	}

	/** Every expected claim as an annotation, wanted ones too; two of one holder, target and sign are one. */
	private static List<Annotation> annotations(List<OwnSentences> corpus) {
		List<Annotation> annotations = new ArrayList<>();
		for (OwnSentences block : corpus) {
			Map<Key, List<OwnSentences.Expected>> byKey = block.expected().stream()
					.collect(Collectors.groupingBy(expected -> new Key(block.name(), expected.holder(), expected.target(),
							expected.stance().sign()), TreeMap::new, Collectors.toList()));
			byKey.forEach((key, expected) -> annotations.add(new Annotation(key, words(expected, one -> one.stance().word()),
					words(expected, OwnSentences.Expected::claimant), words(expected, one -> one.said().orElse("")),
					words(expected, one -> one.speaker().orElse("")), false, block.text())));
		}
		return annotations;
	}

	private static Set<String> words(List<OwnSentences.Expected> expected,
			java.util.function.Function<OwnSentences.Expected, String> word) {
		return expected.stream().map(word).filter(found -> !found.isEmpty()).collect(Collectors.toSet());
	}

	/** Takes in what was read out of a block. */
	public void add(OwnSentences block, List<Claim> claims) {
		for (Claim claim : claims) {
			all.add(block.name(), claim);
			block.labels().forEach(label -> byLabel.get(label).add(block.name(), claim));
		}
	}

	public GoldScore all() {
		return all;
	}

	/** A score for each label, in alphabetical order. */
	public SortedMap<String, GoldScore> byLabel() {
		return byLabel;
	}

	/**
	 * The score as rows of counts, for the tracked file: a figure that falls is seen where the file is reviewed. The same claims give
	 * the same text.
	 */
	public String rows() {
		StringBuilder rows = new StringBuilder(
				"# Written by `parley evaluate --rows`; a test compares it with what is read today\n");
		rows.append("# what\tname\tright\twrong\tmissed\n");
		for (Level level : Level.values()) {
			row(rows, "level", level.name(), all.figures(level));
		}
		for (GoldScore.Field field : GoldScore.Field.values()) {
			row(rows, "field", field.name(), all.field(field));
		}
		all.byPattern().forEach((pattern, figures) -> row(rows, "pattern", pattern, figures));
		byLabel.forEach((label, score) -> row(rows, "label", label, score.figures(Level.POSITION)));
		all.confusion().forEach((annotated, claimed) -> claimed.forEach(
				(stance, count) -> rows.append("stance\t").append(annotated).append(" read as ").append(stance).append('\t')
						.append(annotated.equals(stance) ? count + "\t0" : "0\t" + count).append("\t0\n")));
		return rows.toString();
	}

	private static void row(StringBuilder rows, String what, String name, Figures figures) {
		rows.append(what).append('\t').append(name.toLowerCase(Locale.ROOT)).append('\t').append(figures.hits()).append('\t')
				.append(figures.wrong()).append('\t').append(figures.missed()).append('\n');
	}
}
