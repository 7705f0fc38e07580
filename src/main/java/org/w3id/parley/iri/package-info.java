/** Every IRI and every local name is minted here, from content alone: the same input gives the same name. */
@NullMarked
package org.w3id.parley.iri;

import org.jspecify.annotations.NullMarked;
