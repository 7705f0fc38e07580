/** Linked data: every thing answers at the path of its IRI, with 303 to a document about it in the format asked for. */
@NullMarked
package org.w3id.parley.serve.linked;

import org.jspecify.annotations.NullMarked;
