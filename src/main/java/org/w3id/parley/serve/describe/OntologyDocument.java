package org.w3id.parley.serve.describe;

import java.io.IOException;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.w3id.parley.page.OntologyPage;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.linked.GraphDocument;
import org.w3id.parley.serve.linked.Things;
import org.w3id.parley.serve.sparql.Reads;

/** The vocabulary's documentation as a page for people; for every other thing it hands on. Safe for use by several threads. */
public final class OntologyDocument implements Things.Readable {
	private static final String PATH = "/ontology";
	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";
	private final Reads reads;
	private final Things.Readable others;
	private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
			OntologyDocument.class.getClassLoader(), "org.w3id.parley.page.template");

	public OntologyDocument(Reads reads, Things.Readable others) {
		this.reads = reads;
		this.others = others;
	}

	@Override
	public boolean has(String thing) {
		return thing.equals(PATH) || others.has(thing);
	}

	@Override
	public Reply show(Ask ask, String thing) throws IOException {
		if (!thing.equals(PATH)) {
			return others.show(ask, thing);
		}
		Utf8ByteOutput out = new Utf8ByteOutput();
		OntologyPage page = reads.get(dataset -> new OntologyReader(dataset).page());
		engine.render("ontology.jte", page, out);
		byte[] bytes = out.toByteArray();
		return Conditions.of(ask).apply(Reply.of(200, "text/html;charset=utf-8", bytes).with("ETag", GraphDocument.tag(bytes))
				.with("Cache-Control", "no-cache").with("Content-Security-Policy", POLICY));
	}
}
