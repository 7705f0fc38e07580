package org.w3id.parley.vocab;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.parley.iri.Iris;

import static org.assertj.core.api.Assertions.assertThat;

/** Every constant is a term of the published ontology, of the kind that its class says, and every term has its constant. */
class VocabularyTest {
	private static final Model ONTOLOGY = ontology();

	private static Model ontology() {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, "ontology/parley.ttl");
		return model;
	}

	@Test
	void propertiesAreDeclared() throws IllegalAccessException {
		Set<String> declared = ofTypes(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);
		assertThat(constants(Par.class)).isEqualTo(declared);
	}

	@Test
	void classesAreDeclared() throws IllegalAccessException {
		assertThat(constants(ParClass.class)).isEqualTo(ofTypes(OWL.Class));
	}

	@Test
	void individualsAreDeclaredAsMembersOfAClass() throws IllegalAccessException {
		Set<String> members = ONTOLOGY.listStatements(null, RDF.type, (Resource) null).toList().stream()
				.filter(statement -> statement.getResource().getURI().startsWith(Iris.ONTOLOGY))
				.map(statement -> statement.getSubject().getURI()).collect(Collectors.toCollection(TreeSet::new));
		assertThat(constants(ParValue.class)).isEqualTo(members);
	}

	private static Set<String> ofTypes(Resource... types) {
		return Set.of(types).stream().flatMap(type -> ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream())
				.filter(Resource::isURIResource).map(Resource::getURI)
				.filter(iri -> iri.startsWith(Iris.ONTOLOGY)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> constants(Class<?> type) throws IllegalAccessException {
		Map<String, String> names = new java.util.TreeMap<>();
		for (Field field : type.getFields()) {
			names.put(field.getName(), ((Node) field.get(null)).getURI());
		}
		assertThat(names).isNotEmpty();
		return new TreeSet<>(names.values());
	}
}
