package org.w3id.parley.language;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ParserTest {
	private static Parser parser;

	@BeforeAll
	static void load() {
		parser = ParserLoading.start().await();
	}

	@Test
	void subjectsObjectsAndNegationsAreFound() {
		Sentence sentence = parse("The foreign minister did not accept the offer.");
		Token accept = token(sentence, "accept");
		assertThat(sentence.root()).contains(accept);
		assertThat(sentence.children(accept)).extracting(Token::relation, Token::form).contains(
				org.assertj.core.groups.Tuple.tuple("nsubj", "minister"), org.assertj.core.groups.Tuple.tuple("neg", "not"),
				org.assertj.core.groups.Tuple.tuple("dobj", "offer"));
		assertThat(sentence.subtreeSpan(token(sentence, "minister"))).isEqualTo(new Span(0, 20));
	}

	@Test
	void offsetsPointIntoTheTextWhateverItsMarks() {
		String text = "Prologue. „We can’t — and won’t – sign,” the Kremlin’s envoy said… Epilogue.";
		Sentence sentence = parser.parse(text, new Span(10, text.length() - 10));
		assertThat(sentence.tokens()).extracting(token -> text.substring(token.start(), token.end())).containsSubsequence("„",
				"We",
				"—", "and", "–", "sign", ",", "”", "the", "Kremlin", "’s", "envoy", "said");
		assertThat(token(sentence, "said").lemma()).isEqualTo("say");
	}

	private static Sentence parse(String text) {
		return parser.parse(text, new Span(0, text.length()));
	}

	private static Token token(Sentence sentence, String form) {
		List<Token> found = sentence.tokens().stream().filter(token -> token.form().equals(form)).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}
}
