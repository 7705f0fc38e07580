/**
 * Sentences, tokens and dependencies behind one small interface, and where quotations stand. The parser library is used here and nowhere else.
 */
@NullMarked
package org.w3id.parley.language;

import org.jspecify.annotations.NullMarked;
