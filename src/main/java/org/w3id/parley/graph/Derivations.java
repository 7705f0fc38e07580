package org.w3id.parley.graph;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

/**
 * What follows from the claims and is kept in the graph {@code …/graph/verdicts} beside them. The store calls it inside its write
 * transactions, one at a time, so that no reader ever sees claims without what follows from them.
 *
 * <p>
 * Each {@link #begin} and {@link #change} is followed by exactly one of {@link #committed} and {@link #aborted}, on the same
 * thread. An exception thrown from the first two aborts the transaction. {@link #aborted} may also come where nothing was derived.
 */
public interface Derivations {
	/** Takes up the store as it is; writes to the graph only what it does not hold already. */
	void begin(Dossier dossier, List<PublishedClaim> claims, List<Review> reviews, Graph verdicts);

	/** Something changed; the graph is that of the running transaction. */
	void change(Change change, Graph verdicts);

	/** The transaction is durable: what was derived may be shown. */
	void committed();

	/** The transaction never happened: what was derived since the last {@link #committed} is forgotten. */
	void aborted();
}
