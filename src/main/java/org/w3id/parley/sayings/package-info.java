/** Who says what in an article, whatever it is about. Nothing here knows parties, targets or stances. */
@NullMarked
package org.w3id.parley.sayings;

import org.jspecify.annotations.NullMarked;
