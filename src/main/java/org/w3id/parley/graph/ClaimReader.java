package org.w3id.parley.graph;

import java.util.Comparator;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;

/** Triples → claims: the way back from {@link ClaimWriter}. */
final class ClaimReader {
	private ClaimReader() {
	}

	/** The claims of an article's graph, in the order of their evidence, then of their ids. */
	static java.util.List<Claim> all(Graph graph) {
		return Facts.ofType(graph, ParClass.CLAIM).stream().map(ClaimReader::claim)
				.sorted(Comparator.comparingInt((Claim claim) -> claim.evidence().start()).thenComparing(Claim::id)).toList();
	}

	static Claim claim(Facts facts) {
		String holder = Terms.localName(facts.only(Par.HOLDER));
		return new Claim(Terms.localName(facts.thing()), Terms.localName(facts.only(Par.ARTICLE)), holder,
				Terms.localName(facts.only(Par.ABOUT)), Terms.key(ClosedLists.STANCES, facts.only(Par.STANCE)),
				claimant(facts.only(Par.CLAIMANT), holder), facts.text(Par.SPEAKER_NAME), chain(facts), facts.date(Par.SAID),
				condition(facts), Terms.key(ClosedLists.GROUNDS, facts.only(Par.GROUND)),
				facts.one(Par.DENIED_BY).map(ClaimReader::word),
				Double.parseDouble(facts.only(Par.CONFIDENCE).getLiteralLexicalForm()),
				facts.text(Par.PATTERN).orElse(""), evidence(new Facts(facts.graph(), facts.only(Par.EVIDENCE))));
	}

	private static java.util.List<String> chain(Facts facts) {
		return facts.each(Par.HAS_SOURCE).sorted(Comparator.comparingInt(source -> number(source, Par.ORDER)))
				.map(source -> source.text(Par.NAME).orElse("")).toList();
	}

	private static Optional<Claim.Condition> condition(Facts facts) {
		return facts.text(Par.CONDITION_TEXT)
				.map(text -> new Claim.Condition(text, facts.one(Par.CONDITION_ON).map(Terms::localName)));
	}

	private static Claimant claimant(Node node, String holder) {
		String word = word(node);
		return word.equals(holder) ? new Claimant.Self() : Claimant.ofWord(word);
	}

	/** A party's local name, {@code commentator} or {@code narrator}. */
	private static String word(Node node) {
		if (node.equals(ParValue.COMMENTATOR_VOICE)) {
			return "commentator";
		}
		return node.equals(ParValue.NARRATOR_VOICE) ? "narrator" : Terms.localName(node);
	}

	private static Evidence evidence(Facts passage) {
		Optional<Integer> start = Optional.empty();
		Optional<Integer> end = Optional.empty();
		Optional<String> exact = Optional.empty();
		for (Facts selector : passage.each(OA.hasSelector.asNode()).toList()) {
			exact = exact.or(() -> selector.text(OA.exact.asNode()));
			start = start.or(() -> selector.text(OA.start.asNode()).map(Integer::valueOf));
			end = end.or(() -> selector.text(OA.end.asNode()).map(Integer::valueOf));
		}
		return new Evidence(start.orElseThrow(), end.orElseThrow(), exact.orElseThrow());
	}

	private static int number(Facts facts, Node property) {
		return facts.text(property).map(Integer::valueOf).orElse(0);
	}
}
