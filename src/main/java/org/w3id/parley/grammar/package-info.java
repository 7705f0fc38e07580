/**
 * A parsed sentence as rules want to read it: a parse is mended where the parser is known to err, then asked for its arcs, the way
 * up from a word, negation and modality. Nothing here knows what the sentence is about.
 */
@NullMarked
package org.w3id.parley.grammar;

import org.jspecify.annotations.NullMarked;
