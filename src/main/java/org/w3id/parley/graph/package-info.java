/**
 * Owns the dataset: named graphs, one transaction per article, the shapes gate, reviews, exports, backup. The only room with
 * transactions. {@link org.w3id.parley.graph.Store} is the way in.
 */
@NullMarked
package org.w3id.parley.graph;

import org.jspecify.annotations.NullMarked;
