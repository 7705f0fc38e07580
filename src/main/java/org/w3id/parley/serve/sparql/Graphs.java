package org.w3id.parley.serve.sparql;

import java.util.List;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;

/**
 * The dataset that a query sees: what the protocol's parameters choose, else what {@code FROM} chooses, else the whole store. A
 * graph that the store does not have is empty; nothing is ever fetched.
 */
final class Graphs {
	private Graphs() {
	}

	static DatasetGraph chosen(DatasetGraph dataset, Query query, QueryAsk ask) {
		if (!ask.defaultGraphs().isEmpty() || !ask.namedGraphs().isEmpty()) {
			return dynamic(dataset, ask.defaultGraphs(), ask.namedGraphs());
		}
		return query.hasDatasetDescription() ? dynamic(dataset, query.getGraphURIs(), query.getNamedGraphURIs()) : dataset;
	}

	private static DatasetGraph dynamic(DatasetGraph dataset, List<String> defaults, List<String> named) {
		return DynamicDatasets.dynamicDataset(DatasetDescription.create(defaults, named), dataset, false);
	}

	/** The query without its {@code FROM} clauses. */
	static Query without(Query query) {
		if (!query.hasDatasetDescription()) {
			return query;
		}
		Query bare = query.cloneQuery();
		bare.getGraphURIs().clear();
		bare.getNamedGraphURIs().clear();
		return bare;
	}
}
