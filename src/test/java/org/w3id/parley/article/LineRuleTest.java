package org.w3id.parley.article;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule's example and counter-example, as they stand in data/lexicon/article-lines.tsv. */
class LineRuleTest {
	@TestFactory
	Stream<DynamicTest> everyRuleAppliesToItsExampleAndNotToItsCounterExample() {
		List<LineRule> rules = LineRule.on(Shelf.bundled());
		assertThat(rules).extracting(LineRule::name).doesNotHaveDuplicates();
		return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
			assertThat(rule.on(rule.example())).isPresent();
			assertThat(rule.on(rule.counterExample())).isEmpty();
		}));
	}

	/** A rule that matches a plain sentence would take it out of an article. */
	@TestFactory
	Stream<DynamicTest> noRuleDropsAPlainSentence() {
		List<LineRule> rules = LineRule.on(Shelf.bundled()).stream().filter(rule -> rule.does() != LineRule.Does.LEAD).toList();
		return Stream.of("Russia rejected the offer on Thursday.", "By Friday both sides had signed the accord.",
				"“We will share the costs,” the minister said.", "The photo showed both presidents.",
				"Follow the money, the senator told Fox News.", "More troops are on their way.",
				"He said: “Print it.”", "The copyright dispute was left out of the deal.", "Why now?",
				"The ministry told Reuters that it would comply.", "Both leaders spoke to the press (in Russian).")
				.map(sentence -> DynamicTest.dynamicTest(sentence, () -> assertThat(
						rules.stream().filter(rule -> rule.on(sentence).isPresent()).map(LineRule::name)).isEmpty()));
	}
}
