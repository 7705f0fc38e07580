package org.w3id.parley.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.parley.graph.Database.Written;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Review;
import org.w3id.parley.shelf.Shelf;

/**
 * The dataset, and every way to change it.
 *
 * <p>
 * Threads: any number may read beside one that writes; writers wait for one another. Transactions: every method is one of its own;
 * readers see the state before or after a write, never between. Durability: what a method returned from writing is on the disk;
 * what it had not is as if it had never begun, also when the process is killed.
 */
public final class Store implements AutoCloseable {
	private final Database database;
	private final Shapes shapes;
	private final Writer writer;
	private final boolean renewed;
	private volatile Curated curated;

	private Store(Database database, CuratedFiles files) {
		this.database = database;
		this.writer = new Writer(database);
		this.shapes = Curated.shapes(files);
		String checksum = files.checksum();
		Optional<Curated> held = database.read(dataset -> Optional.of(new CuratedGraphs(dataset))
				.filter(graphs -> graphs.checksum().equals(Optional.of(checksum))).map(CuratedGraphs::read));
		this.renewed = held.isEmpty();
		this.curated = held.orElseGet(() -> load(files, checksum));
	}

	/** The store in a folder, with the ontology and reference data that come with the program. */
	public static Store open(Path folder) {
		return open(folder, Shelf.bundled());
	}

	/** The store in a folder, with the ontology and reference data of a shelf. */
	public static Store open(Path folder, Shelf shelf) {
		return open(folder, CuratedFiles.of(shelf));
	}

	/**
	 * The store in a folder; an empty or absent folder becomes an empty store. The curated files are loaded where they changed.
	 *
	 * @throws Mistake
	 *             where another process has it open, the folder is unfit, or a curated file is broken; then nothing was changed
	 */
	public static Store open(Path folder, CuratedFiles files) {
		return opened(Database.open(folder), files);
	}

	/** An empty store in memory, with the ontology and reference data that come with the program. */
	public static Store inMemory() {
		return inMemory(Shelf.bundled());
	}

	/** An empty store in memory, with the ontology and reference data of a shelf. */
	public static Store inMemory(Shelf shelf) {
		return inMemory(CuratedFiles.of(shelf));
	}

	/** An empty store in memory. */
	public static Store inMemory(CuratedFiles files) {
		return opened(Database.inMemory(), files);
	}

	private static Store opened(Database database, CuratedFiles files) {
		try {
			return new Store(database, files);
		} catch (RuntimeException e) {
			database.close();
			throw e;
		}
	}

	private Curated load(CuratedFiles files, String checksum) {
		Curated parsed = Curated.parse(files);
		database.write(() -> {
			new CuratedGraphs(database.dataset()).replace(parsed, checksum);
			return new Written<>(true, true);
		});
		return parsed;
	}

	/**
	 * Puts an article in place of what stood under its id, in one transaction. The same article and claims again write nothing.
	 * Refused whole where its evidence is not in its text or its graph does not meet the shapes.
	 */
	public PutResult put(ReadArticle read) {
		return putAll(List.of(read)).getFirst();
	}

	/** The same as {@link #put(ReadArticle)}. */
	public PutResult put(Article article, List<Claim> claims, Extraction extraction) {
		return put(new ReadArticle(article, claims, extraction));
	}

	/**
	 * Puts many articles in one transaction: faster than one at a time, and nobody sees a part of them. An article that is refused
	 * does not keep the others out.
	 *
	 * @return one result for each article, in the order given
	 */
	public List<PutResult> putAll(Collection<ReadArticle> reads) {
		Curated known = curated;
		Gate gate = new Gate(shapes, known);
		ArticleWriter texts = new ArticleWriter(new ClaimWriter(new Names(known.dossier())));
		List<Candidate> candidates = reads.stream().map(read -> Candidate.of(read, texts, gate)).toList();
		return writer.articles(articles -> {
			List<PutResult> results = new ArrayList<>();
			List<Articles.Replaced> replaced = new ArrayList<>();
			for (Candidate candidate : candidates) {
				results.add(candidate.put(articles, replaced));
			}
			return new Writer.Pending<>(results, replaced);
		});
	}

	/**
	 * Removes an article with its claims and leaves tombstones, so that it can be told from one that never was. Reviews stay.
	 *
	 * @return false where there is no such article
	 */
	public boolean remove(String articleId) {
		return writer.articles(articles -> articles.contains(articleId)
				? new Writer.Pending<>(true, List.of(articles.remove(articleId)))
				: new Writer.Pending<>(false, List.of()));
	}

	/** Keeps a person's decision for good. The same one twice is kept once. */
	public void review(Review review) {
		writer.write(() -> {
			boolean added = new Reviews(database.dataset()).add(review);
			if (added) {
				writer.derive(new Change(List.of(), List.of(), List.of(review), Optional.empty()));
			}
			return new Written<>(added, added);
		});
	}

	/** Lets something follow from the claims, now and at every change from now on. */
	public void attach(Derivations derivation) {
		writer.attach(derivation, dossier());
	}

	/**
	 * Lets an operator edit the dataset by hand, in one transaction; what follows from the claims is derived anew before it ends. The
	 * gate is passed by: {@link Check} finds what it would have refused. An exception undoes everything.
	 */
	public void edit(Consumer<DatasetGraph> work) {
		curated = writer.write(() -> {
			work.accept(database.dataset());
			Curated fresh = new CuratedGraphs(database.dataset()).read();
			writer.deriveAnew(fresh.dossier());
			return new Written<>(fresh, true);
		});
	}

	/**
	 * Lets an update change articles, or graphs of the operator's own, in one transaction; what follows from the claims is derived anew
	 * before it ends. An exception undoes everything, and so does an objection of the gate.
	 *
	 * @return why nothing was changed; empty where the update stands
	 */
	public List<String> update(Consumer<DatasetGraph> work) {
		return writer.write(() -> {
			WatchedDataset watched = new WatchedDataset(database.dataset());
			work.accept(watched);
			List<String> objections = new UpdateGate(new Gate(shapes, curated), watched).objections();
			if (objections.isEmpty()) {
				writer.deriveAnew(curated.dossier());
			}
			return new Written<>(objections, objections.isEmpty() && !watched.graphs().isEmpty());
		});
	}

	/**
	 * True where opening it brought in other reference data than it held: what follows from the claims is then that of the old, until it is
	 * attached.
	 */
	public boolean renewed() {
		return renewed;
	}

	/** Every article's id, sorted. */
	public List<String> articles() {
		return database.read(dataset -> new Articles(dataset).ids());
	}

	/** The article, its claims in the order of their evidence, and what read it. */
	public Optional<ReadArticle> article(String id) {
		return database.read(dataset -> new Articles(dataset).read(id));
	}

	/** When each article was published; those without a date are absent. */
	public SortedMap<String, PartialDate> articleDates() {
		return database.read(dataset -> new Articles(dataset).dates());
	}

	/** Every claim, in order of article and evidence. */
	public List<PublishedClaim> claims() {
		return database.read(dataset -> new Articles(dataset).allClaims());
	}

	/** Every decision, oldest first. */
	public List<Review> reviews() {
		return database.read(dataset -> new Reviews(dataset).all());
	}

	/** The reference data. */
	public Dossier dossier() {
		return curated.dossier();
	}

	/** Does something with the dataset in one read transaction; its default graph is the union of all. Not for writing. */
	public <T> T read(Function<Dataset, T> work) {
		return database.read(dataset -> work.apply(DatasetFactory.wrap(dataset)));
	}

	/** IRI of the licence that the ontology names. */
	String licence() {
		return new Facts(curated.ontology(), Terms.uri(Iris.BASE + "ontology")).one(DCTerms.license.asNode()).map(Node::toString)
				.orElse("unknown");
	}

	/** How much the store holds; reads all of it. */
	public Statistics statistics() {
		return database.read(dataset -> Statistics.of(dataset, dossier()));
	}

	/**
	 * Writes everything to a file, with its checksum beside it. A file of that name is always a whole backup, also when the process is
	 * killed.
	 */
	public void backup(Path file) {
		database.read(dataset -> {
			try {
				Backup.write(dataset, Export.head(dataset, licence(), "all"), file);
				return true;
			} catch (IOException e) {
				throw new Mistake(file.toString(), "the backup cannot be written: " + e,
						"name a file in a folder that can be written", e);
			}
		});
	}

	/**
	 * Makes a new store of a backup.
	 *
	 * @throws Mistake
	 *             where the file or its checksum is damaged or absent, or the folder already holds a store; then nothing was changed
	 */
	public static void restore(Path file, Path folder) {
		Backup.verify(file);
		if (Database.holdsData(folder)) {
			throw new Mistake(folder.toString(), "holds a store already", "name an empty folder, or move this one away");
		}
		try (Database database = Database.open(folder)) {
			database.write(() -> {
				Backup.read(file, database.dataset());
				return new Written<>(true, true);
			});
		}
	}

	/**
	 * Gives back the room of what was deleted or replaced. Readers go on meanwhile; writers wait. Killed at any point, it leaves the
	 * store as it was or compacted. Nothing happens in memory.
	 */
	public void compact() {
		writer.compact();
	}

	@Override
	public void close() {
		database.close();
	}
}
