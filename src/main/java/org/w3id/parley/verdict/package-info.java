/**
 * Claims become positions, positions become verdicts, and every verdict carries the derivation that replays. Knows neither HTTP
 * nor language processing.
 */
@NullMarked
package org.w3id.parley.verdict;

import org.jspecify.annotations.NullMarked;
