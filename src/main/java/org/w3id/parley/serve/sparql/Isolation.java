package org.w3id.parley.serve.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/** The second lock behind {@link Harmless}: a context in which ARQ has no way to call another server. */
final class Isolation {
	private Isolation() {
	}

	/** The dataset's own context, locked. */
	static Context around(DatasetGraph dataset) {
		Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
		context.set(ARQ.httpServiceAllowed, false);
		ServiceExecutorRegistry none = new ServiceExecutorRegistry();
		none.add((operation, original, binding, execution) -> {
			throw new QueryDeniedException("SERVICE is switched off here");
		});
		ServiceExecutorRegistry.set(context, none);
		return context;
	}
}
