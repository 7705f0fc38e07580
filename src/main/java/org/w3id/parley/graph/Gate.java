package org.w3id.parley.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.ShaclPlainValidator;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;

/** Refuses an article whole where its evidence or its graph is malformed. Immutable; any number of threads. */
record Gate(Shapes shapes, Curated curated) {
	/** Why the article may not enter; empty where it may. */
	List<String> objections(ReadArticle read, Graph graph) {
		List<String> found = new ArrayList<>(text(read));
		found.addAll(shape(graph));
		return found;
	}

	/** What shapes cannot see: the text's own hash, and every quote at its place. */
	private static List<String> text(ReadArticle read) {
		Article article = read.article();
		List<String> found = new ArrayList<>();
		if (!Iris.hash(article.text()).equals(article.hash()) || !Iris.articleId(article.hash()).equals(article.id())) {
			found.add("article " + article.id() + ": the id and the hash are not those of its text");
		}
		Set<String> ids = new HashSet<>();
		for (Claim claim : read.claims()) {
			if (!ids.add(claim.id())) {
				found.add("claim " + claim.id() + ": two claims of one name");
			}
			if (!claim.article().equals(article.id())) {
				found.add("claim " + claim.id() + ": stands in article " + claim.article() + ", not in this one");
			}
			if (!claim.evidence().holdsIn(article.text())) {
				found.add("claim " + claim.id() + ": the text from " + claim.evidence().start() + " to " + claim.evidence().end()
						+ " is not its quote “" + claim.evidence().exact() + "”");
			}
		}
		return found;
	}

	List<String> shape(Graph graph) {
		ValidationReport report = new ShaclPlainValidator().validate(shapes, new BesideGraph(graph, curated.all()));
		return report.getEntries().stream().map(Gate::sentence).sorted().distinct().toList();
	}

	private static String sentence(ReportEntry entry) {
		Node value = entry.value();
		return shown(entry.focusNode()) + ": " + entry.message() + (value == null ? "" : " Found: " + shown(value) + ".");
	}

	private static String shown(Node node) {
		if (node.isLiteral()) {
			return "“" + node.getLiteralLexicalForm() + "”";
		}
		String iri = node.toString();
		return iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()).replaceFirst("/", " ") : iri;
	}
}
