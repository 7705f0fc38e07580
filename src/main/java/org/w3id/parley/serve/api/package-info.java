/** JSON over HTTP: verdicts, positions, timelines, what-if, bridges; and articles from who may write. Described by OpenAPI. */
@NullMarked
package org.w3id.parley.serve.api;

import org.jspecify.annotations.NullMarked;
