package org.w3id.parley.language;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ParserTest {
	private static final Parser PARSER = ParserForTests.PARSER;

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
		Sentence sentence = PARSER.parse(text, new Span(10, text.length() - 10));
		assertThat(sentence.tokens()).extracting(token -> text.substring(token.start(), token.end())).containsSubsequence("„",
				"We",
				"—", "and", "–", "sign", ",", "”", "the", "Kremlin", "’s", "envoy", "said");
		assertThat(token(sentence, "said").lemma()).isEqualTo("say");
	}

	@Test
	void whatHangsOnNothingIsARootEvenWhereTheParserCallsItAnObject() {
		Sentence sentence = parse("Rill's membership he left for another week.");
		assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).isNotEmpty()
				.allSatisfy(token -> assertThat(token.relation()).isEqualTo("root"));
	}

	@Test
	void wordsAndTheirLemmasAreKnownBeforeTheParse() {
		String text = "The envoy hadn't sold out: he'd left, \"taken\" aback by laws kept worse than men's oldest 3rd e-mails.";
		Span span = new Span(0, text.length());
		Words words = PARSER.words(text, span);
		Sentence sentence = PARSER.parse(words);
		assertThat(sentence.tokens()).extracting(token -> new Words.Word(token.start(), token.end(), token.form()))
				.isEqualTo(words.words());
		assertThat(sentence.tokens())
				.allSatisfy(token -> assertThat(PARSER.lemmas(token.form())).contains(token.lemma()));
		assertThat(PARSER.lemmas("left")).containsExactlyInAnyOrder("left", "leave");
	}

	@Test
	void anyNumberOfThreadsGivesWhatOneThreadGives() {
		List<String> texts = IntStream.range(0, 60)
				.mapToObj(i -> "Envoy number " + i + " said that the " + (i % 7 == 0 ? "draft" : "offer")
						+ " was unacceptable unless " + (i % 2 == 0 ? "both sides" : "the guarantors") + " withdrew it by May "
						+ i + ".")
				.toList();
		List<Sentence> alone = texts.stream().map(ParserTest::parse).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<Sentence>> together = texts.stream().map(text -> threads.submit(() -> parse(text))).toList();
			assertThat(together.stream().map(ParserTest::result).toList()).isEqualTo(alone);
		}
	}

	@Test
	void everySentenceIsOneTree() {
		Sentence sentence = parse(
				"Asked whether (and when) it would sign, the ministry -- \"as ever\" -- declined to say: no comment; 85,000/250,000?");
		assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
		assertThat(sentence.subtree(sentence.root().orElseThrow())).isEqualTo(sentence.tokens());
		assertThat(parse("").tokens()).isEmpty();
	}

	private static Sentence result(Future<Sentence> future) {
		try {
			return future.get();
		} catch (InterruptedException | ExecutionException e) {
			throw new AssertionError(e);
		}
	}

	private static Sentence parse(String text) {
		return PARSER.parse(text, new Span(0, text.length()));
	}

	private static Token token(Sentence sentence, String form) {
		List<Token> found = sentence.tokens().stream().filter(token -> token.form().equals(form)).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}
}
