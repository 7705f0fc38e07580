/**
 * The SPARQL 1.1 protocol over ARQ. Fuseki's own query processor is not used: it commits the answer's status before it knows
 * whether the query ends well, and ends a cut answer as if it were whole.
 */
@NullMarked
package org.w3id.parley.serve.sparql;

import org.jspecify.annotations.NullMarked;
