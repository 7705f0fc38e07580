package org.w3id.parley.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The pattern language of {@code data/lexicon}, read and matched without a parser. */
class PatternReaderTest {
	@Test
	void aPatternThatCannotBeReadSaysWhy() {
		assertThatThrownBy(() -> PatternReader.read("(open", Map.of())).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("not closed");
		assertThatThrownBy(() -> PatternReader.read("@nowhere", Map.of()))
				.hasMessageContaining("no word class 'nowhere'");
		assertThatThrownBy(() -> Lexicon.of(Shelf.bundled()).wordsOf("nowhere")).isInstanceOf(Mistake.class);
	}

	@Test
	void bracketsInAWordAreSpellings() {
		TokenPattern pattern = PatternReader.read("not recogni[sz]ed", Map.of());
		assertThat(stands(pattern, "Rome has not recognised it.")).isTrue();
		assertThat(stands(pattern, "Rome has not recognized it.")).isTrue();
		assertThat(stands(pattern, "Rome has recognised it.")).isFalse();
	}

	@Test
	void aPatternSaysWhatItCannotDoWithout() {
		assertThat(needs("recogni[sz]ed")).containsExactly(Set.of("recognised", "recognized"));
		assertThat(needs("the old? treaty ..3 (of rome|with|by force)")).containsExactly(Set.of("the"), Set.of("treaty"),
				Set.of("of", "with", "by"));
		assertThat(needs("<rome> signed+ it*")).containsExactly(Set.of("signed"));
		assertThat(needs("(signed|<rome>)")).isEmpty();
	}

	private static List<Set<String>> needs(String pattern) {
		return PatternReader.read(pattern, Map.of()).needs();
	}

	@Test
	void aClassHoldsPatternsAndParties() {
		Map<String, Set<String>> classes = Map.of("far",
				Set.of("to ..1 mars", "the moon"),
				"lunar", Set.of("oslo", "rome"));
		TokenPattern pattern = PatternReader.read("fly @far", classes);
		assertThat(stands(pattern, "They fly to cold Mars.")).isTrue();
		assertThat(stands(pattern, "They fly the moon.")).isTrue();
		assertThat(stands(pattern, "They fly the kite.")).isFalse();
		assertThat(When.read("holder:@lunar,paris", classes).holders()).containsExactlyInAnyOrder("oslo", "rome", "paris");
		assertThatThrownBy(() -> When.read("agent:@nobody", classes)).hasMessageContaining("no word class 'nobody'");
	}

	private static boolean stands(TokenPattern pattern, String text) {
		return pattern.stands(new TokenPattern.Line(Unit.of(text, new Span(0, text.length())), Map.of()));
	}
}
