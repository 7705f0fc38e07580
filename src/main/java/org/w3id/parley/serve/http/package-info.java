/**
 * What every route shares: requests as values, replies, problem documents, content negotiation, and a connection that can tell
 * whether its client is still there.
 */
@NullMarked
package org.w3id.parley.serve.http;

import org.jspecify.annotations.NullMarked;
