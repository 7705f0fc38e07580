package org.w3id.parley.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.parley.model.Mistake;

/**
 * The dataset and its transactions: any number of readers beside one writer. Its default graph reads as the union of the named
 * ones; nothing is ever written to it.
 */
final class Database implements AutoCloseable {
	private final DatasetGraph dataset;
	private final Optional<Path> folder;
	private final Optional<StoreLock> lock;

	private Database(DatasetGraph dataset, Optional<Path> folder, Optional<StoreLock> lock) {
		this.dataset = dataset;
		this.folder = folder;
		this.lock = lock;
		dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
	}

	static Database inMemory() {
		return new Database(DatabaseMgr.createDatasetGraph(), Optional.empty(), Optional.empty());
	}

	static Database open(Path folder) {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new Mistake(folder.toString(), "no folder can be made here: " + e, "name another with --store", e);
		}
		StoreLock lock = StoreLock.take(folder);
		try {
			return new Database(DatabaseMgr.connectDatasetGraph(folder.toString()), Optional.of(folder), Optional.of(lock));
		} catch (RuntimeException e) {
			lock.close();
			throw new Mistake(folder.toString(), "the store cannot be opened: " + e.getMessage(),
					"restore the newest backup into an empty folder, or load the articles anew", e);
		}
	}

	DatasetGraph dataset() {
		return dataset;
	}

	Optional<Path> folder() {
		return folder;
	}

	/** Joins the thread's running transaction, else makes one of its own. */
	<T> T read(Function<DatasetGraph, T> work) {
		return Txn.calculateRead(dataset, () -> work.apply(dataset));
	}

	/** Commits where the work asks for it by its result; an exception aborts. The thread must be in no transaction. */
	<T> Written<T> write(Supplier<Written<T>> work) {
		dataset.begin(ReadWrite.WRITE);
		boolean done = false;
		try {
			Written<T> written = work.get();
			if (written.changed()) {
				dataset.commit();
				done = true;
			}
			return written;
		} finally {
			if (!done) {
				dataset.abort();
			}
			dataset.end();
		}
	}

	/** @param changed false where nothing was written, and so nothing has to be made durable */
	record Written<T>(T result, boolean changed) {
	}

	@Override
	public void close() {
		TDBInternal.expel(dataset);
		lock.ifPresent(StoreLock::close);
	}
}
