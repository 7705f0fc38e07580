package org.w3id.parley.serve;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionsTest {
	private static final Reply PAGE = Reply.text("text/html", "<p>").with("ETag", "\"1\"")
			.with("Content-Security-Policy", "style-src 'self'")
			.with("Vary", "Accept");

	/** A browser puts a 304's headers in the place of those that it holds: a policy left out would be another's. */
	@Test
	void whatIsNotSentAgainKeepsItsPolicy() {
		Reply reply = new Conditions(List.of("\"1\""), Optional.empty()).apply(PAGE);
		assertThat(reply.status()).isEqualTo(304);
		assertThat(reply.body()).isInstanceOf(Reply.Body.None.class);
		assertThat(reply.headers()).extracting(Reply.Header::name).containsExactly("ETag", "Content-Security-Policy", "Vary");
	}

	@Test
	void whatHasChangedIsSent() {
		assertThat(new Conditions(List.of("\"2\""), Optional.empty()).apply(PAGE)).isEqualTo(PAGE);
	}
}
