package org.w3id.parley.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.jena.atlas.io.IO;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
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
			removeSuperseded(folder);
			return new Database(DatabaseMgr.connectDatasetGraph(folder.toString(), caches(Runtime.getRuntime().maxMemory())),
					Optional.of(folder), Optional.of(lock));
		} catch (RuntimeException e) {
			lock.close();
			throw new Mistake(folder.toString(), "the store cannot be opened: " + e.getMessage(),
					"restore the newest backup into an empty folder, or load the articles anew", e);
		}
	}

	/**
	 * TDB2 keeps up to 1.2 million terms in memory, each of some 300 bytes, whatever the heap. Here they take an eighth of it at most, so
	 * that a dump of any size fits beside them; from 2.4 GB on nothing changes.
	 */
	private static StoreParams caches(long heapBytes) {
		StoreParams usual = StoreParams.getDftStoreParams();
		int terms = (int) Math.min(usual.getNodeId2NodeCacheSize(), heapBytes / 2400);
		return StoreParamsBuilder.create().nodeId2NodeCacheSize(terms)
				.node2NodeIdCacheSize(Math.min(usual.getNode2NodeIdCacheSize(), terms / 4)).build();
	}

	/** Data-NNNN is how TDB2 names what it holds. */
	static boolean holdsData(Path folder) {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(file -> file.getFileName().toString().matches("Data-\\d+"));
		} catch (IOException e) {
			throw new Mistake(folder.toString(), "cannot be read: " + e, "check the folder's permissions", e);
		}
	}

	/** A compaction that was killed after it had put the new data in place leaves the old ones behind. */
	private static void removeSuperseded(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> data = files.filter(file -> file.getFileName().toString().matches("Data-\\d+")).sorted().toList();
			data.subList(0, Math.max(0, data.size() - 1)).forEach(old -> IO.deleteAll(old));
		} catch (IOException e) {
			throw new Mistake(folder.toString(), "cannot be read: " + e, "check the folder's permissions", e);
		}
	}

	/**
	 * TDB2 copies into a temporary folder and renames that, so that a kill leaves the old data or the new; what a killed one leaves
	 * behind goes when the store is opened next.
	 */
	void compact() {
		if (folder.isPresent()) {
			DatabaseMgr.compact(dataset, true);
			dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
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
