package org.w3id.parley.serve.linked;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Handler;
import org.w3id.parley.serve.http.Offer;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.serve.linked.Description.Presence;
import org.w3id.parley.serve.sparql.Formats;
import org.w3id.parley.serve.sparql.Reads;

/**
 * Answers at the paths of things: 303 to a document about the thing, in the format that the reader likes best; and the documents,
 * whose paths end with the format's file extension. A thing that was removed is 410, one that never was is 404. Safe for use by
 * several threads.
 */
public final class Things implements Handler {
	private final Reads reads;
	private final PublicBase base;
	private final Readable readable;
	private final Versions versions = new Versions(Clock.systemUTC());

	/** Pages for people. */
	public interface Readable {
		/** Whether there may be a page about a thing. */
		boolean has(String thing);

		/** The page about a thing, with whatever status it has. */
		Reply show(Ask ask, String thing) throws IOException;
	}

	/** No pages for people at all. */
	public static final Readable UNREADABLE = new Readable() {
		@Override
		public boolean has(String thing) {
			return false;
		}

		@Override
		public Reply show(Ask ask, String thing) {
			throw new Problem(Trouble.NOT_FOUND, "this server has no pages for people");
		}
	};

	public Things(Reads reads, PublicBase base, Readable readable) {
		this.reads = reads;
		this.base = base;
		this.readable = readable;
	}

	/** The addresses of all things and documents. */
	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			routes.add(Route.get("/" + kind.path() + "/{id*}", this));
		}
		routes.add(Route.get("/graph/{id*}", this));
		routes.add(Route.get("/ontology", this));
		Address.FORMATS.forEach(format -> routes.add(Route.get("/ontology." + format.extension(), this)));
		return routes;
	}

	@Override
	public Reply handle(Ask ask) throws IOException {
		Address address = Address.of(ask.path());
		Presence presence = reads.get(dataset -> Description.presence(dataset, address.iri()));
		return switch (presence) {
			case HERE -> address.format().isPresent() ? document(ask, address, address.format().get()) : seeOther(ask, address);
			case REMOVED ->
				throw new Problem(Trouble.GONE, "<" + address.iri() + "> was removed, with all that followed from it");
			case UNKNOWN -> unknown(ask, address);
		};
	}

	private Reply unknown(Ask ask, Address address) throws IOException {
		List<Offer> offers = List.of(Formats.TURTLE, Address.HTML);
		boolean person = address.format().isEmpty()
				&& ask.accept().choose(offers).filter(choice -> choice.offer() == Address.HTML)
						.isPresent();
		if (person && readable.has(address.thing())) {
			return readable.show(ask, address.thing());
		}
		throw new Problem(Trouble.NOT_FOUND, "the store knows no <" + address.iri() + ">");
	}

	private Reply seeOther(Ask ask, Address address) {
		List<Offer> offers = offers(address);
		Offer chosen = ask.accept().chooseOrRefuse(offers).offer();
		String query = Optional.ofNullable(ask.request().getQueryString()).map(text -> "?" + text).orElse("");
		Reply reply = Reply.seeOther(base.address(address.document(chosen)) + query).with("Vary", "Accept");
		for (Offer offer : offers) {
			reply = reply.with("Link", link(address.document(offer), "describedby", offer));
		}
		return reply;
	}

	private List<Offer> offers(Address address) {
		List<Offer> offers = new ArrayList<>(Formats.GRAPHS);
		offers.add(Formats.CSV);
		if (readable.has(address.thing())) {
			offers.add(Address.HTML);
		}
		return offers;
	}

	private String link(String path, String relation, Offer offer) {
		return "<" + base.address(path) + ">; rel=\"" + relation + "\"; type=\"" + offer.mediaType() + "\"";
	}

	private Reply document(Ask ask, Address address, Offer format) throws IOException {
		Reply reply = format == Address.HTML ? html(ask, address) : rdf(ask, address, format);
		for (Offer offer : offers(address)) {
			if (offer != format) {
				reply = reply.with("Link", link(address.document(offer), "alternate", offer));
			}
		}
		return Conditions.of(ask).apply(reply.with("Link", "<" + address.iri() + ">; rel=\"describes\""));
	}

	private Reply html(Ask ask, Address address) throws IOException {
		if (!readable.has(address.thing())) {
			throw new Problem(Trouble.NOT_FOUND, "there is no page for people about <" + address.iri() + ">");
		}
		return readable.show(ask, address.thing());
	}

	private Reply rdf(Ask ask, Address address, Offer format) {
		int page = ask.parameters().number("page", 1, 1, Integer.MAX_VALUE);
		Description description = reads.get(dataset -> Description.of(dataset, address.iri(), page)).orElseThrow(
				() -> new Problem(Trouble.NOT_FOUND, "the description of <" + address.iri() + "> has no page " + page));
		String path = address.document(format);
		Reply reply = GraphDocument.reply(About.with(description, address.iri(), path), format);
		String tag = reply.headers().stream().filter(header -> header.name().equals("ETag")).findFirst().orElseThrow().value();
		reply = reply.with("Last-Modified", Conditions.date(versions.since(path + "?page=" + page, tag)));
		if (page < description.pages()) {
			reply = reply.with("Link", "<" + base.address(path) + "?page=" + (page + 1) + ">; rel=\"next\"");
		}
		return page == 1 ? reply : reply.with("Link", "<" + base.address(path) + "?page=" + (page - 1) + ">; rel=\"prev\"");
	}
}
