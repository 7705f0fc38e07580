package org.w3id.parley.language;

/** The parser, loaded once for all tests of this JVM: it takes seconds. */
public final class ParserForTests {
	public static final Parser PARSER = ParserLoading.start().await();

	private ParserForTests() {
	}
}
