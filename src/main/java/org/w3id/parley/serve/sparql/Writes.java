package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.function.Consumer;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Gives work one write transaction on a dataset. Safe for use by several threads. */
@FunctionalInterface
public interface Writes {
	/**
	 * Runs the work inside a write transaction of the calling thread, which ends with a commit, or with an abort where it throws or there
	 * are objections.
	 *
	 * @return why nothing was written; empty where all was
	 */
	List<String> write(Consumer<DatasetGraph> work);

	/** Writes to a dataset that supports transactions; without objections. */
	static Writes of(DatasetGraph dataset) {
		return work -> {
			Txn.executeWrite(dataset, () -> work.accept(dataset));
			return List.of();
		};
	}
}
