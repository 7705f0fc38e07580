package org.w3id.parley.serve;

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

/** Sends the pages that people see. Safe for use by several threads. */
final class PageRoutes implements Handler {
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
		return page(ask, ask.path());
	}

	/** The page that stands at a path. */
	Reply page(Ask ask, String path) {
		Page page = pages.answer(new Request(path, ask.parameters().asMap()));
		SortedMap<String, String> headers = new TreeMap<>(page.headers());
		Reply reply = Reply.of(page.status(), page.mediaType(), page.content());
		for (Map.Entry<String, String> header : headers.entrySet()) {
			reply = reply.with(header.getKey(), header.getValue());
		}
		return Conditions.of(ask).apply(reply);
	}
}
