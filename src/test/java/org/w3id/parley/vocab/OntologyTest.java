package org.w3id.parley.vocab;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.NTriplesDocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.OWLOntologyDocumentSource;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;

import static org.assertj.core.api.Assertions.assertThat;

/** The ontology as an ontology editor and complete reasoners see it. */
class OntologyTest {
	private static final String FILE = "ontology/parley.ttl";
	private static OWLOntology ontology;

	@BeforeAll
	static void load() throws OWLOntologyCreationException {
		ontology = load(new FileDocumentSource(new File(FILE), new TurtleDocumentFormat()));
	}

	private static OWLOntology load(OWLOntologyDocumentSource source) throws OWLOntologyCreationException {
		return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
	}

	@Test
	void opensWithoutAnUnparsedTriple() {
		assertThat(ontology.getOWLOntologyManager().getOntologyFormat(ontology).getOntologyLoaderMetaData()).isPresent().get()
				.satisfies(read -> assertThat(read.getUnparsedTriples().toList()).isEmpty());
	}

	@Test
	void keepsToTheProfileAndDeclaresEveryEntity() {
		assertThat(new OWL2RLProfile().checkOntology(ontology).getViolations()).isEmpty();
		assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
	}

	@Test
	void everyClassCanHaveMembers() {
		assertThat(withHermit(ontology, OWLReasoner::getUnsatisfiableClasses).getEntitiesMinusBottom()).isEmpty();
	}

	@Test
	void theReferenceDataAgreesWithTheOntology() throws Exception {
		OWLOntology everything = withReference();
		assertThat(everything.axioms(AxiomType.OBJECT_PROPERTY_ASSERTION).count()).as("read as data").isGreaterThan(1000);
		assertThat(withHermit(everything, OWLReasoner::isConsistent)).isTrue();
	}

	/** In one document, since a reader that has not seen the declarations takes every statement for an annotation. */
	private static OWLOntology withReference() throws IOException, OWLOntologyCreationException {
		Model all = ModelFactory.createDefaultModel();
		RDFDataMgr.read(all, FILE);
		try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
			files.map(Path::toString).sorted().forEach(file -> RDFDataMgr.read(all, file));
		}
		StringWriter text = new StringWriter();
		RDFDataMgr.write(text, all, Lang.NTRIPLES);
		return load(new StringDocumentSource(text.toString(), IRI.create("urn:everything"), new NTriplesDocumentFormat(), null));
	}

	@Test
	void aPartyUsedAsAProposalIsAContradiction() throws OWLOntologyCreationException {
		OWLOntology wrong = OWLManager.createOWLOntologyManager().createOntology(ontology.axioms());
		wrong.addAxiom(type("State"));
		assertThat(withHermit(wrong, OWLReasoner::isConsistent)).isTrue();
		wrong.addAxiom(type("Proposal"));
		assertThat(withHermit(wrong, OWLReasoner::isConsistent)).isFalse();
	}

	private static OWLAxiom type(String name) {
		OWLDataFactory factory = ontology.getOWLOntologyManager().getOWLDataFactory();
		return factory.getOWLClassAssertionAxiom(factory.getOWLClass(IRI.create(Iris.ONTOLOGY + name)),
				factory.getOWLNamedIndividual(IRI.create(Iris.BASE + "party/x")));
	}

	/** XSD's dates are outside OWL's own datatypes; shapes look after them. */
	private static <T> T withHermit(OWLOntology axioms, Function<OWLReasoner, T> question) {
		Configuration configuration = new Configuration();
		configuration.ignoreUnsupportedDatatypes = true;
		OWLReasoner reasoner = new ReasonerFactory().createReasoner(axioms, configuration);
		try {
			return question.apply(reasoner);
		} finally {
			reasoner.dispose();
		}
	}

	@Test
	void elkAndSparqlAgreeOnTheSubclasses() {
		OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(ontology);
		try {
			Set<String> byElk = ontology.classesInSignature().filter(OntologyTest::ours)
					.flatMap(type -> reasoner.getSuperClasses(type, false).entities().filter(broader -> !broader.isOWLThing())
							.map(broader -> type.getIRI() + " " + broader.getIRI()))
					.collect(Collectors.toCollection(TreeSet::new));
			assertThat(subclassesBySparql()).isNotEmpty().isEqualTo(byElk);
		} finally {
			reasoner.dispose();
		}
	}

	private static boolean ours(OWLEntity entity) {
		return entity.getIRI().toString().startsWith(Iris.ONTOLOGY);
	}

	private static Set<String> subclassesBySparql() {
		String query = """
				PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
				SELECT ?narrower ?broader { ?narrower rdfs:subClassOf ?broader
				  FILTER (STRSTARTS(STR(?narrower), "%s") && ?narrower != ?broader) }""".formatted(Iris.ONTOLOGY);
		try (Store store = Store.inMemory()) {
			return store.read(dataset -> {
				Set<String> pairs = new TreeSet<>();
				try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
					execution.execSelect().forEachRemaining(row -> pairs.add(row.get("narrower") + " " + row.get("broader")));
				}
				return pairs;
			});
		}
	}
}
