package org.w3id.parley.serve.sparql;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Gives work one read transaction on a dataset. Safe for use by several threads. */
@FunctionalInterface
public interface Reads {
	/** Runs the work inside a read transaction of the calling thread; what it throws is thrown on. */
	void read(Consumer<DatasetGraph> work);

	/** Reads of a dataset that supports transactions. */
	static Reads of(DatasetGraph dataset) {
		return work -> Txn.executeRead(dataset, () -> work.accept(dataset));
	}

	/** The same for work that has a result. */
	default <T> T get(Function<DatasetGraph, T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		read(dataset -> result.set(work.apply(dataset)));
		return result.get();
	}
}
