package org.w3id.parley.serve.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.w3id.parley.graph.DumpFormat;
import org.w3id.parley.graph.Export;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Offer;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.http.Trouble;

/**
 * What other tools take away: {@code /dump.nq} and its other forms, each also as {@code .gz}; {@code /table/claims.csv} with the CSV
 * on the Web metadata beside it; {@code /network/agreement.graphml}; {@code /annotations/ARTICLE.jsonld}. Streamed: one that fails on
 * the way is broken off, so that a part never looks whole. Safe for use by several threads.
 */
public record Downloads(Export export, QueryBook book, PublicBase base) {
	private static final String METADATA = "-metadata.json";

	public List<Route> routes() {
		List<Route> routes = new ArrayList<>();
		for (DumpFormat format : DumpFormat.values()) {
			String path = "/dump." + format.extension();
			routes.add(Route.get(path,
					ask -> Reply.written(Offer.contentType(format.mediaType()), out -> export.dump(format, out))));
			routes.add(Route.get(path + ".gz", ask -> Reply.written("application/gzip", out -> zipped(format, out))));
		}
		book.folder("table").forEach(table -> routes.addAll(table(table)));
		book.folder("network").forEach(network -> routes.add(Route.get("/network/" + network.name() + ".graphml", ask -> {
			Map<String, String> values = values(ask, network);
			return Reply.written("application/graphml+xml", out -> export.network(network, values, out));
		})));
		routes.add(Route.get("/annotations/{article}", this::annotations));
		return routes;
	}

	private void zipped(DumpFormat format, OutputStream out) throws IOException {
		GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
		export.dump(format, zip);
		zip.finish();
	}

	private List<Route> table(NamedQuery table) {
		String path = "/table/" + table.name() + ".csv";
		return List.of(Route.get(path, ask -> {
			Map<String, String> values = values(ask, table);
			return Reply.written("text/csv;charset=utf-8;header=present", out -> export.table(table, values, out)).with("Link",
					"<" + base.address(path + METADATA) + query(ask) + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
		}), Route.get(path + METADATA, ask -> Reply.text("application/csvm+json",
				export.tableMetadata(table, values(ask, table), table.name() + ".csv" + query(ask)))));
	}

	private Reply annotations(Ask ask) {
		String article = ask.variable("article").replaceFirst("\\.jsonld$", "");
		String json = export.annotations(article)
				.orElseThrow(() -> new Problem(Trouble.NOT_FOUND, "there is no article " + article));
		return Reply.text("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", json);
	}

	private static String query(Ask ask) {
		String query = ask.request().getQueryString();
		return query == null ? "" : "?" + query;
	}

	/** The query's parameters; tried out here, so that what is wrong with them is told before the first byte. */
	private static Map<String, String> values(Ask ask, NamedQuery query) {
		Map<String, String> values = new TreeMap<>();
		ask.parameters().asMap().keySet().forEach(name -> ask.parameters().one(name).ifPresent(value -> values.put(name, value)));
		try {
			query.filled(values);
		} catch (Mistake mistake) {
			throw new Problem(Trouble.UNPROCESSABLE, mistake.what() + "; " + mistake.fix());
		}
		return values;
	}
}
