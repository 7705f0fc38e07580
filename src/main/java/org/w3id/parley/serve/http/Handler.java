package org.w3id.parley.serve.http;

import java.io.IOException;

/** Answers requests. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface Handler {
	/**
	 * @throws Problem
	 *             where the request cannot be answered as asked
	 */
	Reply handle(Ask ask) throws IOException;
}
