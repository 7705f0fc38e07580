package org.w3id.parley.cli;

import java.util.List;

import org.w3id.parley.article.Reading;
import org.w3id.parley.extract.Reader;
import org.w3id.parley.graph.Extraction;
import org.w3id.parley.graph.ReadArticle;

/** What became of one text on its way to claims. */
sealed interface Intaken {
	/** Read; the remarks say what one should know of how. */
	record Taken(ReadArticle article, List<String> remarks) implements Intaken {
	}

	/** Not read. */
	record Refused(String name, String what, String fix) implements Intaken {
	}

	static Intaken of(Reading reading, Reader claims, Extraction extraction) {
		return switch (reading) {
			case Reading.Read read ->
				new Taken(new ReadArticle(read.article(), claims.claims(read.article()), extraction), read.remarks());
			case Reading.Refused refused -> new Refused(refused.name(), refused.what(), refused.fix());
		};
	}
}
