package org.w3id.parley.graph;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.graph.WeightedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.Table;

/**
 * A network of {@code queries/network} as GraphML. The query gives {@code ?source ?target ?label ?weight}, an edge a row; nodes carry
 * the thing's label, kind and IRI, edges their relation and weight. Runs inside a read transaction of the caller's.
 */
record Network(NamedQuery query, Map<String, String> values, Dataset dataset, DumpHead head) {
	/** Edges are told apart by their turn, so that two may join the same nodes. */
	private record Edge(int turn, String label) {
	}

	void write(PrintWriter out) {
		Graph<Node, Edge> graph = query.directed()
				? new DirectedWeightedMultigraph<>(Edge.class)
				: new WeightedMultigraph<>(Edge.class);
		query.eachRow(dataset, values, row -> edge(graph, row));
		GraphMLExporter<Node, Edge> exporter = new GraphMLExporter<>(node -> path(node));
		exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
		exporter.registerAttribute("kind", AttributeCategory.NODE, AttributeType.STRING);
		exporter.registerAttribute("iri", AttributeCategory.NODE, AttributeType.STRING);
		exporter.registerAttribute("relation", AttributeCategory.EDGE, AttributeType.STRING);
		exporter.setExportEdgeWeights(true);
		exporter.setVertexAttributeProvider(this::node);
		exporter.setEdgeIdProvider(edge -> "edge-" + edge.turn());
		exporter.setEdgeAttributeProvider(Network::edge);
		StringWriter xml = new StringWriter();
		exporter.exportGraph(graph, xml);
		String description = "<desc>" + StringEscapeUtils.escapeXml10(query.title() + "\n" + String.join("\n", head.lines()))
				+ "</desc>";
		out.print(xml.toString().replace("\r\n", "\n").replaceFirst("(<graphml[^>]*>)",
				"$1\n    " + Matcher.quoteReplacement(description)));
		out.flush();
	}

	private void edge(Graph<Node, Edge> graph, List<Optional<Node>> row) {
		List<String> names = query.query().getResultVars();
		Node source = row.get(names.indexOf("source")).orElseThrow();
		Node target = row.get(names.indexOf("target")).orElseThrow();
		graph.addVertex(source);
		graph.addVertex(target);
		Edge edge = new Edge(graph.edgeSet().size() + 1, Table.brief(row.get(names.indexOf("label"))));
		graph.addEdge(source, target, edge);
		graph.setEdgeWeight(edge, Double.parseDouble(Table.brief(row.get(names.indexOf("weight")))));
	}

	private Map<String, Attribute> node(Node node) {
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		Facts facts = new Facts(dataset.asDatasetGraph().getUnionGraph(), node);
		attributes.put("label", DefaultAttribute.createAttribute(DossierReader.label(facts)));
		attributes.put("kind", DefaultAttribute.createAttribute(path(node).replaceFirst("/.*", "")));
		attributes.put("iri", DefaultAttribute.createAttribute(node.getURI()));
		return attributes;
	}

	private static Map<String, Attribute> edge(Edge edge) {
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		attributes.put("relation", DefaultAttribute.createAttribute(edge.label()));
		return attributes;
	}

	/** {@code party/russia} */
	private static String path(Node node) {
		return node.getURI().substring(Iris.BASE.length());
	}
}
