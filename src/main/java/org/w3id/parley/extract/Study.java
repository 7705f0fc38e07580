package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.model.Stance;

/**
 * What an article gives to learn from: the second reader's opinions on all candidates, and what each claim rests on. Mutable: the
 * reading of one article fills it.
 */
public final class Study {
	private final List<Opinion> opinions = new ArrayList<>();
	private final List<Grounds> grounds = new ArrayList<>();

	/**
	 * What a claim rests on.
	 *
	 * @param traits
	 *            of the reading that made it
	 * @param opinion
	 *            what the second reader thinks of its holder and target, where they are a candidate
	 */
	public record Grounds(String holder, String target, Stance stance, SortedSet<String> traits, Optional<Opinion> opinion) {
		static Grounds of(Reading reading, Attribution attribution, String holder, Stance stance, List<Opinion> opinions) {
			SortedSet<String> traits = new TreeSet<>();
			traits.add("any");
			traits.add("pattern=" + reading.pattern.split(" ")[0]);
			traits.add("stance=" + stance.word());
			reading.cue.ifPresent(cue -> traits.add("cue=" + cue.kind().name().toLowerCase(Locale.ROOT)));
			if (reading.holder.map(Referent::confidence).orElse(1.0) < 1) {
				traits.add("holder-inferred");
			}
			if (reading.target.row().isAnaphor()) {
				traits.add("target-taken-up");
			}
			if (attribution.confidence() < 1) {
				traits.add("source-inferred");
			}
			traits.add("sources=" + Math.min(2, reading.sources.size()));
			Optional<Opinion> own = opinions.stream().filter(opinion -> opinion.candidate().party().equals(holder)
					&& opinion.candidate().target().equals(reading.target)).findFirst();
			return new Grounds(holder, reading.target.target(), stance, traits, own);
		}

		public boolean isSecond() {
			return traits.contains("pattern=" + SecondReader.PATTERN);
		}
	}

	void add(Grounds claim) {
		grounds.add(claim);
	}

	void add(List<Opinion> sentence) {
		opinions.addAll(sentence);
	}

	public List<Opinion> opinions() {
		return List.copyOf(opinions);
	}

	public List<Grounds> grounds() {
		return List.copyOf(grounds);
	}
}
