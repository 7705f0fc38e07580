/**
 * The HTTP server: embedded Fuseki, its routes, limits, and who may write. Knows nothing of how texts are read; the command line
 * puts it together with the rooms that do.
 */
@NullMarked
package org.w3id.parley.serve;

import org.jspecify.annotations.NullMarked;
