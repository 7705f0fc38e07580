package org.w3id.parley.model;

/** Who asserts that the holder has the stance. Claimed is not held: only {@link Self} is the holder's own word. */
public sealed interface Claimant {
	/** The holder's own representatives said or did it. */
	record Self() implements Claimant {
	}

	/** Another party says it of the holder. */
	record OtherParty(String party) implements Claimant {
	}

	/** An expert, think tank or columnist says it. */
	record Commentator() implements Claimant {
	}

	/** The article says it in its own voice. */
	record Narrator() implements Claimant {
	}

	/** {@code self}, a party's local name, {@code commentator} or {@code narrator}. */
	default String word() {
		return switch (this) {
			case Self self -> "self";
			case OtherParty other -> other.party();
			case Commentator commentator -> "commentator";
			case Narrator narrator -> "narrator";
		};
	}

	static Claimant ofWord(String word) {
		return switch (word) {
			case "self" -> new Self();
			case "commentator" -> new Commentator();
			case "narrator" -> new Narrator();
			default -> new OtherParty(word);
		};
	}
}
