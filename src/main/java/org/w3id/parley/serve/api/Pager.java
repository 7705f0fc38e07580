package org.w3id.parley.serve.api;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Reply;

/**
 * One page of a long list.
 *
 * @param page
 *            from 1
 */
record Pager(int page, int size) {
	static final String PAGE = "page";
	static final String SIZE = "per-page";
	private static final int USUAL = 100;
	private static final int MOST = 1000;

	static Pager of(Ask ask) {
		return new Pager(ask.parameters().number(PAGE, 1, 1, 10_000_000), ask.parameters().number(SIZE, USUAL, 1, MOST));
	}

	/** Those of all the elements that are on the page. */
	<T> List<T> cut(List<T> all) {
		long from = Math.min(all.size(), (page - 1L) * size);
		long until = Math.min(all.size(), from + size);
		return all.subList((int) from, (int) until);
	}

	/** The reply with how many elements there are in all, and links to the pages before and after. */
	Reply announce(Reply reply, int all, Ask ask, PublicBase base) {
		Reply announced = reply.with("Parley-Total", Integer.toString(all));
		if ((long) page * size < all) {
			announced = announced.with("Link", link(ask, base, page + 1, "next"));
		}
		return page == 1 ? announced : announced.with("Link", link(ask, base, page - 1, "prev"));
	}

	private static String link(Ask ask, PublicBase base, int number, String relation) {
		List<String> kept = new ArrayList<>();
		String query = ask.request().getQueryString() == null ? "" : ask.request().getQueryString();
		for (String pair : query.split("&")) {
			if (!pair.isEmpty() && !pair.startsWith(PAGE + "=")) {
				kept.add(pair);
			}
		}
		kept.add(PAGE + "=" + number);
		return "<" + base.address(ask.path()) + "?" + String.join("&", kept) + ">; rel=\"" + relation + "\"";
	}
}
