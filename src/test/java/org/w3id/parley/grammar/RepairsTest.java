package org.w3id.parley.grammar;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.language.ParserForTests;
import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Token;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** What the parser gets wrong and what is made of it: each row a sentence, a word, and how it hangs on which other when mended. */
class RepairsTest {
	private static final Mending WORDS = Lexicon.of(Shelf.bundled()).mending();
	private static final Set<String> NAMES = Set.of("Oslo", "Rome", "Ada");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Oslo has this week assured Rome of its support.                          | Oslo         | nsubj | assured
			Oslo assured Rome of its support.                                        | of           | prep  | assured
			Oslo walked away from the deal.                                          | from         | prep  | walked
			Oslo deems the offer unacceptable.                                       | offer        | dobj  | deems
			Oslo deems the offer unacceptable.                                       | unacceptable | oprd  | deems
			Oslo was ready, the envoy said on Monday, to shelve the plan.            | shelve       | xcomp | ready
			Rome decided to send arms no more.                                       | no           | neg   | send
			On Friday Rome announced a truce.                                        | Rome         | nsubj | announced
			On Friday Rome announced a truce.                                        | Friday       | pobj  | On
			By Friday Rome, Oslo and Paris had rejected the limits.                  | Rome         | nsubj | rejected
			On December 8th Ada Rill pushed back.                                    | Rill         | nsubj | pushed
			On Thursday Ada Rill, a spokesman for Oslo, dismissed the plan.          | Rill         | nsubj | dismissed
			At talks in Oslo Rome rejected the plan.                                 | Rome         | nsubj | rejected
			Rome is against Oslo joining the pact.                                   | Oslo         | nsubj | joining
			Hours after the powers, gathered in Rome, had demanded a truce, Oslo agreed. | powers   | nsubj | demanded
			Rome is ready to talk provided that Oslo leaves the islands.             | leaves       | advcl | talk
			Rome is ready for talks on condition that Oslo leaves.                   | leaves       | acl   | condition
			Oslo threatened Rome with sanctions should it attack.                    | attack       | advcl | threatened
			Rome put pressure on Oslo to accept the deal.                            | accept       | acl   | pressure
			Rome announced plans in April to supply arms to Oslo.                    | supply       | acl   | plans
			Paris has not ruled out deploying troops in Ukraine.                     | deploying    | xcomp | ruled
			The Americans told the Ukrainians that NATO membership was off the table. | was         | ccomp | told
			Oslo said that Rome was ready, according to an envoy.                    | according    | prep  | said
			Ada is upset with Rome closing a port – and refusing to talk.            | refusing     | conj  | closing
			Oslo opposes the plan, a person briefed on it said.                      | opposes      | ccomp | said
			Oslo opposes the plan, a person briefed on it said.                      | person       | nsubj | said
			Oslo, the newspaper reported, has blocked the plan.                      | Oslo         | nsubj | blocked
			Rome, who arrived late on Monday, called for talks.                      | Rome         | nsubj | called
			Rome – under growing pressure at home – called for talks.                | Rome         | nsubj | called
			Rome—under growing pressure at home—called for talks.                    | Rome         | nsubj | called
			In a statement issued on Sunday, Rome and Oslo agreed to swap prisoners. | Rome         | nsubj | agreed
			Oslo tied a ceasefire to security guarantees.                            | to           | prep  | tied
			""")
	void aWordHangsWhereItBelongs(String text, String word, String relation, String head) {
		Sentence parsed = ParserForTests.PARSER.parse(text, new Span(0, text.length()));
		Set<Integer> names = parsed.tokens().stream().filter(token -> NAMES.contains(token.form())).map(Token::index)
				.collect(Collectors.toSet());
		Sentence mended = Repairs.mended(parsed, WORDS, names);
		Token found = mended.tokens().stream().filter(token -> token.form().equals(word)).findFirst().orElseThrow();
		assertThat(found.relation()).as(text).isEqualTo(relation);
		assertThat(mended.tokens().get(found.head()).form()).as(text).isEqualTo(head);
	}
}
