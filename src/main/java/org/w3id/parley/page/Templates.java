package org.w3id.parley.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Puts records into their templates. Safe for use by several threads. */
final class Templates {
	private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
			Templates.class.getClassLoader(),
			"org.w3id.parley.page.template");

	/** The page in UTF-8. */
	byte[] fill(String template, Object page) {
		Utf8ByteOutput out = new Utf8ByteOutput();
		engine.render(template + ".jte", page, out);
		return out.toByteArray();
	}
}
