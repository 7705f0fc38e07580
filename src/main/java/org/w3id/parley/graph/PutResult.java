package org.w3id.parley.graph;

import java.util.List;

/** What became of an article that was put into the store. */
public sealed interface PutResult {
	String article();

	/** Its graph is new or was replaced. */
	record Stored(String article, int addedTriples, int removedTriples) implements PutResult {
	}

	/** The store holds exactly this already; nothing was written. */
	record Unchanged(String article) implements PutResult {
	}

	/** Nothing of it was written; what the store held of it before still stands. */
	record Refused(String article, List<String> reasons) implements PutResult {
		public Refused {
			reasons = List.copyOf(reasons);
		}
	}
}
