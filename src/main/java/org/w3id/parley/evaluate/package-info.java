/**
 * How right the claims are: annotations of people, the corpus of the project's own sentences with its marks, and what is learnt from it
 * for the second reader. The reader knows nothing of this room.
 */
@NullMarked
package org.w3id.parley.evaluate;

import org.jspecify.annotations.NullMarked;
