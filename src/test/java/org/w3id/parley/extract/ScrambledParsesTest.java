package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.language.Token;
import org.w3id.parley.language.Words;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parser may make anything of a sentence: whatever hangs where, reading comes to an end, and every claim has its quote in the
 * text.
 */
class ScrambledParsesTest {
	private static final int EVERY = 3;
	private static final int CHANGES = 4;
	private static final List<String> TAGS = List.of("NN", "NNP", "NNS", "VB", "VBD", "VBG", "VBN", "VBZ", "IN", "TO", "DT", "JJ",
			"RB", "PRP", "WDT", "MD", "CC", ",", "''");
	private static final List<String> RELATIONS = List.of("nsubj", "nsubjpass", "csubj", "csubjpass", "dobj", "iobj", "attr",
			"acomp", "oprd", "xcomp", "ccomp", "advcl", "acl", "relcl", "prep", "pobj", "pcomp", "agent", "dative", "prt", "aux",
			"auxpass", "neg", "mark", "cc", "conj", "appos", "poss", "case", "amod", "nmod", "compound", "det", "advmod",
			"parataxis",
			"punct", "dep", "meta", "expl", "npadvmod");
	private static final Map<Words, Sentence> PARSED = new ConcurrentHashMap<>();

	/** What the parser says, with a few arcs and tags changed; heads never go round in a circle. */
	record Scrambling(Parser parser, Random random) implements Parser {
		@Override
		public Words words(String text, Span sentence) {
			return parser.words(text, sentence);
		}

		@Override
		public Set<String> lemmas(String form) {
			return parser.lemmas(form);
		}

		@Override
		public Sentence parse(Words words) {
			Sentence sentence = PARSED.computeIfAbsent(words, parser::parse);
			List<Token> tokens = new ArrayList<>(sentence.tokens());
			for (int change = 0; change < CHANGES && !tokens.isEmpty(); change++) {
				Token old = tokens.get(random.nextInt(tokens.size()));
				int head = random.nextInt(3) == 0 ? old.head() : random.nextInt(tokens.size() + 1) - 1;
				String relation = random.nextInt(3) == 0 ? old.relation() : RELATIONS.get(random.nextInt(RELATIONS.size()));
				String tag = random.nextInt(3) == 0 ? TAGS.get(random.nextInt(TAGS.size())) : old.tag();
				if (head < 0 || !new Sentence(sentence.span(), tokens).isUnder(tokens.get(head), old)) {
					tokens.set(old.index(), new Token(old.index(), old.start(), old.end(), old.form(), old.lemma(), tag, head,
							relation));
				}
			}
			return new Sentence(sentence.span(), tokens);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void anyParseIsReadToTheEnd(long seed) {
		Reader reader = new Reader(ReaderForTests.DOSSIER, ReaderForTests.LEXICON, Sentences.english(),
				new Scrambling(ReaderForTests.PARSER, new Random(seed)));
		for (int at = 0; at < ReaderForTests.SENTENCES.size(); at += EVERY) {
			OwnSentences sentences = ReaderForTests.SENTENCES.get(at);
			Article article = sentences.article();
			List<Claim> claims = read(reader, article, sentences.name() + " with seed " + seed);
			assertThat(claims).as(sentences.name())
					.allSatisfy(claim -> assertThat(claim.evidence().holdsIn(article.text())).isTrue());
		}
	}

	private static List<Claim> read(Reader reader, Article article, String where) {
		try {
			return reader.claims(article);
		} catch (RuntimeException e) {
			throw new AssertionError(where, e);
		}
	}
}
