package org.w3id.parley.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.parley.graph.Export;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.page.Pages;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.api.ArticlesApi;
import org.w3id.parley.serve.api.Intake;
import org.w3id.parley.serve.api.JudgeApi;
import org.w3id.parley.serve.api.OpenApi;
import org.w3id.parley.serve.describe.Descriptions;
import org.w3id.parley.serve.describe.Health;
import org.w3id.parley.serve.describe.Health.Telling;
import org.w3id.parley.serve.describe.JsonLdContext;
import org.w3id.parley.serve.describe.Metrics;
import org.w3id.parley.serve.describe.OntologyDocument;
import org.w3id.parley.serve.export.Downloads;
import org.w3id.parley.serve.http.AccessLog;
import org.w3id.parley.serve.http.Front;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.Manners;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Requests;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.http.ServerErrors;
import org.w3id.parley.serve.http.Token;
import org.w3id.parley.serve.http.WatchfulConnector;
import org.w3id.parley.serve.http.Watchman;
import org.w3id.parley.serve.linked.Things;
import org.w3id.parley.serve.sparql.Reads;
import org.w3id.parley.serve.sparql.SparqlEndpoint;
import org.w3id.parley.serve.sparql.UpdateEndpoint;
import org.w3id.parley.serve.sparql.Writes;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.Index;

/**
 * A running server. Reads are open to everyone who can reach it; nothing can be written unless the operator gave a token. Stopping
 * it lets running requests end, within the limits. Safe for use by several threads.
 *
 * {@snippet :
 * try (Server server = Server.over(dataset).port(3030).start()) {
 * 	server.join();
 * }
 * }
 */
public final class Server implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(Server.class);
	/** How long a client that asks for nothing keeps its connection once the server stops. */
	private static final Duration IDLE_AT_STOP = Duration.ofMillis(100);
	/** How long stopped queries may take to tell their clients. */
	private static final Duration AFTER_DRAIN = Duration.ofSeconds(2);
	private final FusekiServer fuseki;
	private final SparqlEndpoint sparql;
	private final Watchman watchman;
	private final Duration drain;
	private final List<Route> routes;

	private Server(FusekiServer fuseki, SparqlEndpoint sparql, Watchman watchman, Duration drain, List<Route> routes) {
		this.fuseki = fuseki;
		this.routes = List.copyOf(routes);
		this.drain = drain;
		this.sparql = sparql;
		this.watchman = watchman;
	}

	/** A builder for a server over the store. */
	public static Builder over(Store store) {
		return new Builder(work -> store.read(dataset -> {
			work.accept(dataset.asDatasetGraph());
			return true;
		}), Optional.of(store));
	}

	/** A builder for a server over a dataset that supports transactions; its default graph is what queries see by default. */
	public static Builder over(DatasetGraph dataset) {
		return new Builder(Reads.of(dataset), Optional.empty());
	}

	/** Gathers the settings of a server. For use by one thread. */
	public static final class Builder {
		private final Reads reads;
		private final Optional<Store> store;
		private final List<Route> writing = new ArrayList<>();
		private final Map<String, Supplier<Telling>> parts = new TreeMap<>();
		private Shelf shelf = Shelf.bundled();
		private Optional<Supplier<Index>> judge = Optional.empty();
		private Optional<Pages> pages = Optional.empty();
		private int port = 3030;
		private String host = "localhost";
		private Limits limits = Limits.USUAL;
		private PublicBase base = PublicBase.RELATIVE;

		private Builder(Reads reads, Optional<Store> store) {
			this.reads = reads;
			this.store = store;
			parts.put("store", () -> reads.get(dataset -> Telling.well(dataset.find().hasNext() ? "filled" : "empty")));
		}

		/** The bundled files and the operator's; without this, the bundled ones. */
		public Builder shelf(Shelf files) {
			shelf = files;
			return this;
		}

		/** A part of the program whose state {@code /-/health} tells; the telling must be quick and safe for several threads. */
		public Builder part(String name, Supplier<Telling> telling) {
			parts.put(name, telling);
			return this;
		}

		/** The port; 0 takes a free one. Without this: 3030. */
		public Builder port(int number) {
			port = number;
			return this;
		}

		/** The host name or address to listen at; {@code 0.0.0.0} for all. Without this only this machine can reach the server. */
		public Builder host(String name) {
			host = name;
			return this;
		}

		/** What one request may cost. Set it before what writes. */
		public Builder limits(Limits other) {
			limits = other;
			return this;
		}

		/** Where the world sees the server; without this, addresses are relative to the request's host. */
		public Builder base(PublicBase address) {
			base = address;
			return this;
		}

		/** The pages that people see; without this, addresses answer to programs alone. */
		public Builder pages(Pages all) {
			pages = Optional.of(all);
			return this;
		}

		/** What verdicts are asked of; without this there is no {@code /api/verdicts} and what belongs to it. */
		public Builder judge(Supplier<Index> index) {
			judge = Optional.of(index);
			return this;
		}

		/** Takes articles at {@code /api/articles} from who has the token. */
		public Builder intake(Intake intake, Token token) {
			writing.addAll(new ArticlesApi(intake, token, limits).routes());
			return this;
		}

		/** Takes SPARQL updates at {@code /sparql/update} from who has the token. {@code LOAD} and {@code SERVICE} stay off. */
		public Builder updates(Writes writes, Token token) {
			writing.add(Route.write("/sparql/update", token.before(new UpdateEndpoint(writes, limits))));
			return this;
		}

		/**
		 * Builds and starts the server.
		 *
		 * @throws Mistake
		 *             where the port is taken or the host is unknown
		 */
		public Server start() {
			Watchman watchman = new Watchman();
			Requests requests = new Requests();
			QueryBook book = QueryBook.of(shelf);
			Descriptions descriptions = new Descriptions(shelf, book, reads, base);
			SparqlEndpoint sparql = new SparqlEndpoint(reads, limits, watchman, descriptions.service());
			List<Route> routes = new ArrayList<>();
			routes.add(new Route("/sparql", Map.of("GET", sparql, "POST", sparql), false));
			routes.addAll(writing);
			judge.ifPresent(index -> routes.addAll(new JudgeApi(index, limits, base).routes()));
			store.ifPresent(all -> routes.addAll(new Downloads(new Export(all), book, base).routes()));
			routes.add(OpenApi.route());
			routes.addAll(descriptions.routes());
			routes.add(new JsonLdContext(reads).route());
			routes.addAll(new Health(parts).routes());
			routes.add(new Metrics(sparql, requests).route());
			Optional<PageRoutes> readable = pages.map(PageRoutes::new);
			Things.Readable others = readable.isPresent() ? readable.get() : Things.UNREADABLE;
			routes.addAll(new Things(reads, base, new OntologyDocument(reads, others)).routes());
			readable.ifPresent(all -> routes.add(Route.get("/{path*}", all)));
			FusekiServer fuseki = FusekiServer.create().port(port).fusekiModules(FusekiModules.empty())
					.addServlet("/*", new Front(routes)).build();
			Server server = new Server(fuseki, sparql, watchman, limits.drain(), routes);
			server.furnish(host, port, limits, requests);
			return server.started(host, port);
		}
	}

	private Server started(String host, int port) {
		try {
			fuseki.start();
			return this;
		} catch (RuntimeException e) {
			close();
			throw new Mistake("serve", "cannot listen at " + host + ":" + port + " (" + e.getMessage() + ")",
					"choose another --port or --host", e);
		}
	}

	private void furnish(String host, int port, Limits limits, Requests requests) {
		org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setRequestHeaderSize(8192 + 4 * limits.queryLength());
		configuration.setOutputBufferSize(1 << 16);
		WatchfulConnector connector = new WatchfulConnector(jetty, configuration);
		connector.setHost(host);
		connector.setPort(port);
		jetty.setConnectors(new Connector[]{connector});
		jetty.setErrorHandler(new ServerErrors());
		((ServletContextHandler) jetty.getHandler()).setErrorHandler(new ServerErrors());
		jetty.setRequestLog(new RequestLog.Collection(new AccessLog(), requests));
		jetty.setHandler(new GracefulHandler(new Manners(jetty.getHandler())));
		connector.setShutdownIdleTimeout(IDLE_AT_STOP.toMillis());
		jetty.setStopTimeout(limits.drain().plus(AFTER_DRAIN).toMillis());
	}

	/** The port that the server listens at. */
	public int port() {
		return fuseki.getHttpPort();
	}

	/** The address of the root, with its slash at the end. */
	public String address() {
		return "http://localhost:" + port() + "/";
	}

	/** What the server answers: {@code GET /api/verdicts/{party}/{proposal}} and so on, sorted. */
	public List<String> addresses() {
		return routes.stream().flatMap(route -> route.methods().keySet().stream().map(method -> method + " " + route.pattern()))
				.distinct().sorted().toList();
	}

	/** Queries that hold a thread now. */
	public int activeQueries() {
		return sparql.active();
	}

	/** Waits until the server has stopped. */
	public void join() {
		fuseki.join();
	}

	/** Takes no more requests, lets the running ones end within the limits' drain time, and stops the rest. */
	@Override
	public void close() {
		watchman.stopAllIn(drain);
		try {
			fuseki.stop();
		} catch (FusekiException e) {
			LOG.warn("some requests did not end in time: {}", e.getMessage());
		} finally {
			watchman.close();
			sparql.close();
		}
	}
}
