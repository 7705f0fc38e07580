/**
 * Whom a phrase means, across the sentences of an article: names, persons and their offices, pronouns, "both sides", owners of plans, and
 * who speaks a quotation. Everything of it belongs to one article. Nothing here knows what is held.
 */
@NullMarked
package org.w3id.parley.discourse;

import org.jspecify.annotations.NullMarked;
