/** Constants of the ontology, checked against {@code ontology/parley.ttl} by a test. */
@NullMarked
package org.w3id.parley.vocab;

import org.jspecify.annotations.NullMarked;
