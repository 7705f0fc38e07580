package org.w3id.parley.extract;

import java.util.Optional;

import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.model.Stance;

/**
 * What the words read so far say of the target: whether it is to be in or out, and how strongly somebody holds that. Immutable.
 *
 * <p>
 * The table of {@link #under} is the heart of polarity: a cue over a value gives a value, or nothing can be said.
 */
record Value(Strength strength, boolean out) {
	enum Strength {
		/** No one's stance yet: the content of one. */
		CONTENT, ACCEPTS, DEMANDS, OPEN
	}

	static Value content(boolean out) {
		return new Value(Strength.CONTENT, out);
	}

	boolean isStance() {
		return strength != Strength.CONTENT;
	}

	Value asContent() {
		return content(out);
	}

	Value flipped() {
		return new Value(strength, !out);
	}

	private Value as(Strength next) {
		return new Value(next, out);
	}

	Stance stance() {
		return switch (strength) {
			case CONTENT -> throw new IllegalStateException("no stance yet");
			case ACCEPTS -> out ? Stance.REJECTS : Stance.ACCEPTS;
			case DEMANDS -> out ? Stance.REJECTS : Stance.DEMANDS;
			case OPEN -> out ? Stance.REJECTS : Stance.OPEN;
		};
	}

	/** The value under a cue, where the words so far spoke of the target's absence: to refuse a deal without it is to demand it. */
	Optional<Value> ofAbsence(CueClass cue, boolean negated) {
		boolean refuses = cue == CueClass.REJECT && !negated || cue == CueClass.BAD && !negated
				|| (cue == CueClass.ACCEPT || cue == CueClass.WILLING || cue == CueClass.GOOD) && negated;
		return refuses ? Optional.of(new Value(Strength.DEMANDS, out)) : Optional.empty();
	}

	/** The value under a cue of the same holder. Empty where nothing can be said: "did not push for a ceasefire". */
	Optional<Value> under(CueClass cue, Cue.Voice voice, boolean negated) {
		return switch (cue) {
			case ACCEPT, WILLING, CAPABILITY, THREAT -> voice == Cue.Voice.DONE && !negated && strength == Strength.DEMANDS
					? Optional.of(this)
					: accept(cue == CueClass.CAPABILITY ^ negated);
			case DEMAND -> negated ? Optional.empty() : Optional.of(as(Strength.DEMANDS));
			case WANT -> negated
					? Optional.of(new Value(Strength.ACCEPTS, !out)).filter(value -> value.out)
					: Optional.of(as(Strength.ACCEPTS));
			case OPEN -> open(negated);
			case REJECT -> reject(voice, negated);
			case BAD -> negated ? Optional.empty() : Optional.of(new Value(Strength.ACCEPTS, !out));
			case GOOD -> Optional.of(new Value(Strength.ACCEPTS, out ^ negated));
			case MUST -> negated ? Optional.empty() : Optional.of(as(Strength.DEMANDS));
			case MAY -> negated
					? Optional.of(new Value(Strength.ACCEPTS, !out))
					: Optional.of(as(Strength.OPEN)).filter(value -> !value.out);
			case REPORT, DENY, HYPOTHETICAL, OPAQUE, CONSEQUENCE, CONDITION -> Optional.empty();
		};
	}

	private Optional<Value> accept(boolean negated) {
		if (!negated) {
			return Optional.of(strength == Strength.OPEN ? this : as(Strength.ACCEPTS));
		}
		return out ? Optional.empty() : Optional.of(new Value(Strength.ACCEPTS, true));
	}

	private Optional<Value> open(boolean negated) {
		if (negated) {
			return Optional.of(new Value(Strength.ACCEPTS, !out)).filter(value -> value.out);
		}
		return out ? Optional.empty() : Optional.of(as(Strength.OPEN));
	}

	private Optional<Value> reject(Cue.Voice voice, boolean negated) {
		if (negated) {
			if (isStance() && out && voice != Cue.Voice.DONE) {
				return Optional.empty();
			}
			Value kept = isStance() ? this : as(Strength.ACCEPTS);
			return Optional.of(voice == Cue.Voice.DONE ? kept : as(Strength.OPEN)).filter(value -> isStance() || !value.out);
		}
		if (isStance() && out) {
			return Optional.of(new Value(Strength.OPEN, false));
		}
		return Optional.of(new Value(Strength.ACCEPTS, !out));
	}
}
