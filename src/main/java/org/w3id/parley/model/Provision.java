package org.w3id.parley.model;

import java.util.List;
import java.util.Set;

/**
 * One term that a deal can have.
 *
 * @param broader
 *            the directly broader provisions; several are allowed, a cycle is not
 * @param issue
 *            the issue that it belongs to (foreign presence, support, guarantors …)
 * @param excludes
 *            provisions that cannot stand beside it in one deal
 */
public record Provision(String id, String label, List<Name> names, Set<String> broader, String issue, Set<String> excludes) {
	public Provision {
		names = List.copyOf(names);
		broader = Set.copyOf(broader);
		excludes = Set.copyOf(excludes);
	}
}
