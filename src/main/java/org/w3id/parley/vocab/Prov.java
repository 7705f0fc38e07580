package org.w3id.parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of W3C PROV-O that Parley writes. Immutable. */
public final class Prov {
	public static final Node ACTIVITY = term("Activity");
	public static final Node USED = term("used");
	public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

	private Prov() {
	}

	private static Node term(String name) {
		return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
	}
}
