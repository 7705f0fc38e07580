/** The files that people edit who write no Java: ontology/, data/, queries/, from the jar and from folders of the operator's. */
@NullMarked
package org.w3id.parley.shelf;

import org.jspecify.annotations.NullMarked;
