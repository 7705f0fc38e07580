package org.w3id.parley.vocab;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;

import static org.assertj.core.api.Assertions.assertThat;

/** The ontology as an ontology editor and complete reasoners see it. */
class OntologyTest {
	private static OWLOntology ontology;
	private static OWLOntology everything;

	@BeforeAll
	static void load() throws Exception {
		ontology = load(OWLManager.createOWLOntologyManager(), "ontology/parley.ttl");
		OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
		everything = manager.createOntology();
		manager.addAxioms(everything, ontology.getAxioms());
		for (Path file : turtle("data/reference")) {
			OWLOntology part = load(withDeclarations(), file.toString());
			manager.addAxioms(everything, part.getAxioms());
		}
	}

	/** Data files declare no property, so the loader has to know the ontology to tell what an object is. */
	private static OWLOntologyManager withDeclarations() throws OWLOntologyCreationException {
		OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
		load(manager, "ontology/parley.ttl");
		return manager;
	}

	private static OWLOntology load(OWLOntologyManager manager, String file) throws OWLOntologyCreationException {
		return manager.loadOntologyFromOntologyDocument(new FileDocumentSource(new File(file), new TurtleDocumentFormat()));
	}

	private static List<Path> turtle(String folder) throws Exception {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
		}
	}

	@Test
	void opensWithoutAnUnparsedTriple() {
		OWLDocumentFormat format = ontology.getOWLOntologyManager().getOntologyFormat(ontology);
		assertThat(format.getOntologyLoaderMetaData()).isPresent().get()
				.satisfies(read -> assertThat(read.getUnparsedTriples().toList()).isEmpty());
	}

	@Test
	void keepsToTheProfile() {
		assertThat(new OWL2RLProfile().checkOntology(ontology).getViolations()).isEmpty();
	}

	@Test
	void declaresEveryEntity() {
		List<OWLProfileViolation> undeclared = new OWL2DLProfile().checkOntology(ontology).getViolations();
		assertThat(undeclared).isEmpty();
	}

	@Test
	void isCoherentAndTheReferenceDataAgreesWithIt() {
		OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(everything);
		try {
			assertThat(reasoner.isConsistent()).isTrue();
			assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
		} finally {
			reasoner.dispose();
		}
	}

	@Test
	void aPartyUsedAsAProposalIsAContradiction() throws Exception {
		OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
		OWLOntology wrong = manager.createOntology(ontology.axioms());
		OWLDataFactory factory = manager.getOWLDataFactory();
		manager.addAxiom(wrong, type(factory, "State"));
		assertThat(consistent(wrong)).isTrue();
		manager.addAxiom(wrong, type(factory, "Proposal"));
		assertThat(consistent(wrong)).isFalse();
	}

	private static OWLAxiom type(OWLDataFactory factory, String name) {
		return factory.getOWLClassAssertionAxiom(factory.getOWLClass(IRI.create(Iris.ONTOLOGY + name)),
				factory.getOWLNamedIndividual(IRI.create(Iris.BASE + "party/x")));
	}

	private static boolean consistent(OWLOntology ontology) {
		OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(ontology);
		try {
			return reasoner.isConsistent();
		} finally {
			reasoner.dispose();
		}
	}

	@Test
	void subclassesAreThoseOfTheRules() throws Exception {
		Set<String> byRules = subclassesBySparql();
		OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(ontology);
		try {
			Set<String> byElk = ontology.classesInSignature().filter(OntologyTest::ours)
					.flatMap(type -> reasoner.getSuperClasses(type, false).entities().filter(broader -> !broader.isOWLThing())
							.map(broader -> type.getIRI() + " " + broader.getIRI()))
					.collect(Collectors.toCollection(TreeSet::new));
			assertThat(byRules).isNotEmpty().isEqualTo(byElk);
		} finally {
			reasoner.dispose();
		}
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

	private static boolean ours(OWLEntity entity) {
		return entity.getIRI().toString().startsWith(Iris.ONTOLOGY);
	}

	@Test
	void everyClassOfOursIsNamed() {
		assertThat(ontology.classesInSignature().filter(OntologyTest::ours).map(OWLClass::getIRI).count()).isGreaterThan(30);
	}
}
