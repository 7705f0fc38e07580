package org.w3id.parley.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.w3id.parley.model.Mistake;

/** The operator's secret: who sends it may write. Its text is never shown. */
public final class Token {
	private static final int LEAST = 16;
	private final byte[] secret;

	/**
	 * @throws Mistake
	 *             where it is too short to be a secret
	 */
	public Token(String secret) {
		if (secret.length() < LEAST) {
			throw new Mistake("write token", "has " + secret.length() + " characters",
					"choose a random one of at least " + LEAST + ", for example with: openssl rand -hex 24");
		}
		this.secret = secret.getBytes(StandardCharsets.UTF_8);
	}

	/** The handler behind the token: answers 401 to every request that does not carry it as {@code Authorization: Bearer}. */
	public Handler before(Handler handler) {
		return ask -> {
			String given = ask.header("Authorization").filter(header -> header.startsWith("Bearer ")).map(
					header -> header.substring("Bearer ".length())).orElse("");
			if (!MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8))) {
				throw new Problem(Trouble.UNAUTHORIZED, "send the operator's token as 'Authorization: Bearer …'")
						.with("WWW-Authenticate", "Bearer realm=\"parley\"");
			}
			return handler.handle(ask);
		};
	}

	@Override
	public String toString() {
		return "a token";
	}
}
