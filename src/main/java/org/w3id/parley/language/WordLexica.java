package org.w3id.parley.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * Looks words up before they are tagged and parsed: the tags that each has had, and the clusters that it stands in. Both are
 * keyed by the library's simplified lower-case form. Safe for use by several threads.
 */
record WordLexica(Map<String, List<String>> ambiguityClasses, Map<String, Set<String>> clusters)
		implements
			NLPComponent<NLPNode> {
	@Override
	public void process(NLPNode[] nodes) {
		for (int i = 1; i < nodes.length; i++) {
			String key = nodes[i].getWordFormSimplifiedLowercase();
			nodes[i].setAmbiguityClasses(ambiguityClasses.get(key));
			nodes[i].setWordClusters(clusters.get(key));
		}
	}

	@Override
	public void process(List<NLPNode[]> document) {
		document.forEach(this::process);
	}
}
