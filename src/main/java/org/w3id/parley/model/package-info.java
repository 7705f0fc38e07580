/**
 * The nouns that every room shares: article, claim, and the dossier of parties, speakers, proposals and provisions. Records
 * only: no RDF, no HTTP, no language processing, no state.
 *
 * <p>
 * Offsets: {@link org.w3id.parley.model.Span} counts UTF-16 code units and is used inside the program;
 * {@link org.w3id.parley.model.Evidence} counts Unicode code points, as Web Annotation asks, and is what leaves it. Both
 * point into {@link org.w3id.parley.model.Article#text()}.
 */
@NullMarked
package org.w3id.parley.model;

import org.jspecify.annotations.NullMarked;
