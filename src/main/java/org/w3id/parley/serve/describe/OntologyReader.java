package org.w3id.parley.serve.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.page.OntologyPage;
import org.w3id.parley.page.OntologyPage.Reference;
import org.w3id.parley.page.OntologyPage.Section;
import org.w3id.parley.page.OntologyPage.Term;

/** Reads the vocabulary out of the store, in the order of names. Runs inside a transaction of the caller's. */
record OntologyReader(DatasetGraph dataset) {
	private static final Node ONTOLOGY = NodeFactory.createURI(Iris.BASE + "ontology");
	private static final Map<String, Node> RELATIONS = new java.util.TreeMap<>(Map.of("narrower than", RDFS.subClassOf.asNode(),
			"implies", RDFS.subPropertyOf.asNode(), "from", RDFS.domain.asNode(), "to", RDFS.range.asNode(), "inverse of",
			OWL2.inverseOf.asNode(), "disjoint with", OWL2.disjointWith.asNode(), "see also", RDFS.seeAlso.asNode()));

	OntologyPage page() {
		List<Section> sections = List.of(section("Classes", OWL2.Class.asNode()),
				section("Properties that point at things", OWL2.ObjectProperty.asNode()),
				section("Properties with a value", OWL2.DatatypeProperty.asNode()),
				section("Individuals", OWL2.NamedIndividual.asNode()));
		return new OntologyPage(text(ONTOLOGY, DCTerms.title.asNode()), text(ONTOLOGY, DCTerms.description.asNode()),
				text(ONTOLOGY, OWL2.versionInfo.asNode()), Iris.ONTOLOGY, sections);
	}

	private Section section(String title, Node kind) {
		SortedSet<String> names = new TreeSet<>();
		quads(Node.ANY, RDF.Nodes.type, kind).map(Quad::getSubject).filter(Node::isURI).map(Node::getURI)
				.filter(iri -> iri.startsWith(Iris.ONTOLOGY)).forEach(iri -> names.add(iri.substring(Iris.ONTOLOGY.length())));
		return new Section(title, names.stream().map(this::term).toList());
	}

	private Term term(String name) {
		Node term = NodeFactory.createURI(Iris.ONTOLOGY + name);
		List<Reference> references = new ArrayList<>();
		RELATIONS.forEach((words, property) -> quads(term, property, Node.ANY).map(Quad::getObject).filter(Node::isURI)
				.map(Node::getURI).sorted().forEach(iri -> references.add(reference(words, iri))));
		return new Term(name, text(term, RDFS.label.asNode()), text(term, SKOS.definition.asNode()), references,
				quads(term, SKOS.example.asNode(), Node.ANY).map(quad -> quad.getObject().getLiteralLexicalForm()).sorted()
						.toList());
	}

	private static Reference reference(String relation, String iri) {
		return iri.startsWith(Iris.ONTOLOGY)
				? new Reference(relation, "par:" + iri.substring(Iris.ONTOLOGY.length()),
						"#" + iri.substring(Iris.ONTOLOGY.length()))
				: new Reference(relation, iri, iri);
	}

	private String text(Node subject, Node property) {
		return quads(subject, property, Node.ANY).map(Quad::getObject).filter(Node::isLiteral).map(Node::getLiteralLexicalForm)
				.sorted().findFirst().orElse("");
	}

	private Stream<Quad> quads(Node subject, Node property, Node object) {
		return Iter.asStream(dataset.find(NodeFactory.createURI(GraphName.ONTOLOGY.iri()), subject, property, object));
	}
}
