package org.w3id.parley.graph;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

import org.w3id.parley.graph.Database.Written;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.model.Dossier;

/**
 * The store's one writer: a transaction at a time, in which everything that follows from the claims is brought up to date before it is
 * committed, and is told how it ended. Threads wait for one another.
 */
final class Writer {
	private final Database database;
	private final List<Derivations> derivations = new CopyOnWriteArrayList<>();

	Writer(Database database) {
		this.database = database;
	}

	/** What a transaction did to articles. */
	record Pending<T>(T result, List<Articles.Replaced> replaced) {
	}

	/** Runs the work in one transaction; an exception undoes everything. */
	synchronized <T> T write(Supplier<Written<T>> work) {
		boolean happened = false;
		try {
			Written<T> written = database.write(work);
			happened = written.changed();
			return written.result();
		} finally {
			boolean committed = happened;
			derivations.forEach(derivation -> finish(derivation, committed));
		}
	}

	<T> T articles(Function<Articles, Pending<T>> work) {
		return write(() -> {
			Pending<T> pending = work.apply(new Articles(database.dataset()));
			List<PublishedClaim> added = pending.replaced().stream().flatMap(one -> one.claimsAdded().stream()).toList();
			List<PublishedClaim> removed = pending.replaced().stream().flatMap(one -> one.claimsRemoved().stream()).toList();
			derive(new Change(added, removed, List.of(), Optional.empty()));
			return new Written<>(pending.result(), !pending.replaced().isEmpty());
		});
	}

	/** To be called inside a transaction. */
	void derive(Change change) {
		if (!change.isEmpty()) {
			derivations.forEach(
					derivation -> derivation.change(change, database.dataset().getGraph(Terms.graph(GraphName.VERDICTS))));
		}
	}

	/** To be called inside a transaction: has everything derived anew from what the dataset holds now. */
	void deriveAnew(Dossier dossier) {
		derivations.forEach(derivation -> begin(derivation, dossier));
	}

	/** Nothing is made durable where the derivation finds all that it would write. */
	synchronized void attach(Derivations derivation, Dossier dossier) {
		boolean begun = false;
		try {
			begun = database.write(() -> new Written<>(true, begin(derivation, dossier))).result();
			derivations.add(derivation);
		} finally {
			finish(derivation, begun);
		}
	}

	/** True where the derivation wrote anything. */
	private boolean begin(Derivations derivation, Dossier dossier) {
		WatchedGraph verdicts = new WatchedGraph(database.dataset().getGraph(Terms.graph(GraphName.VERDICTS)));
		derivation.begin(dossier, new Articles(database.dataset()).allClaims(), new Reviews(database.dataset()).all(), verdicts);
		return verdicts.changed();
	}

	private static void finish(Derivations derivation, boolean happened) {
		if (happened) {
			derivation.committed();
		} else {
			derivation.aborted();
		}
	}

	synchronized void compact() {
		database.compact();
	}
}
