package org.w3id.parley.cli;

import org.w3id.parley.graph.Store;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.LiveVerdicts;
import org.w3id.parley.verdict.VerdictFunction;

/** An open store with verdicts that follow it. For one command; safe for use by several threads. */
record Desk(Store store, LiveVerdicts verdicts) implements AutoCloseable {
	static Desk over(Store store) {
		LiveVerdicts verdicts = new LiveVerdicts();
		try {
			store.attach(verdicts);
			store.read(dataset -> {
				VerdictFunction.install(dataset.getContext(), verdicts::judge);
				return true;
			});
		} catch (RuntimeException e) {
			store.close();
			throw e;
		}
		return new Desk(store, verdicts);
	}

	Index judge() {
		return verdicts.judge();
	}

	@Override
	public void close() {
		store.close();
	}
}
