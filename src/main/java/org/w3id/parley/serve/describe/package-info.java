/** What the server says of itself: its data, its service, its vocabulary, its health. */
@NullMarked
package org.w3id.parley.serve.describe;

import org.jspecify.annotations.NullMarked;
