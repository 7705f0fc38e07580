/** Dumps, tables, networks and annotations over HTTP. */
@NullMarked
package org.w3id.parley.serve.export;

import org.jspecify.annotations.NullMarked;
