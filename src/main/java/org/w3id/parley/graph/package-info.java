@NullMarked
package org.w3id.parley.graph;

import org.jspecify.annotations.NullMarked;
