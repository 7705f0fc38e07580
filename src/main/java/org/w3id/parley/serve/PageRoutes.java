package org.w3id.parley.serve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.w3id.parley.page.Page;
import org.w3id.parley.page.Pages;
import org.w3id.parley.page.Request;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Handler;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.serve.linked.Things;

/** Sends the pages that people see. Safe for use by several threads. */
final class PageRoutes implements Handler, Things.Readable {
	private final Pages pages;

	PageRoutes(Pages pages) {
		this.pages = pages;
	}

	@Override
	public Reply handle(Ask ask) {
		if (!Pages.knows(ask.path())) {
			throw new Problem(Trouble.NOT_FOUND,
					"there is nothing at " + ask.path() + "; the front page at / links to what there is");
		}
		return show(ask, ask.path());
	}

	@Override
	public boolean has(String thing) {
		return Pages.knows(thing);
	}

	@Override
	public Reply show(Ask ask, String thing) {
		Page page = pages.answer(request(thing, ask.parameters().asMap()));
		Reply reply = Reply.of(page.status(), page.mediaType(), page.content());
		for (Map.Entry<String, String> header : page.headers().entrySet()) {
			reply = reply.with(header.getKey(), header.getValue());
		}
		return Conditions.of(ask).apply(reply);
	}

	/**
	 * The page of a verdict, {@code /verdict/self/russia/coalition-force}, stands under the pair, with the policy as a parameter; that
	 * of a position, which has its first day at the end, likewise. Other things are told at their own paths.
	 */
	private static Request request(String thing, SortedMap<String, List<String>> parameters) {
		List<String> parts = List.of(thing.substring(1).split("/", -1));
		SortedMap<String, List<String>> all = new TreeMap<>(parameters);
		boolean verdict = parts.getFirst().equals("verdict") && parts.size() == 4;
		boolean position = parts.getFirst().equals("position") && parts.size() == 5;
		if (!verdict && !position) {
			return new Request(thing, all);
		}
		all.put("trust", List.of(parts.get(1)));
		if (position && !parts.get(4).equals("undated")) {
			all.put("as-of", List.of(parts.get(4)));
		}
		return new Request("/" + parts.getFirst() + "/" + parts.get(2) + "/" + parts.get(3), all);
	}
}
