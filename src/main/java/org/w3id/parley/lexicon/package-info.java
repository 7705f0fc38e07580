/**
 * The files of {@code data/lexicon} as typed rows (word classes, cues, wordings of targets, learnt weights) and how they are found in a
 * sentence. Nothing here knows whom a phrase means or who holds what.
 */
@NullMarked
package org.w3id.parley.lexicon;

import org.jspecify.annotations.NullMarked;
