package org.w3id.parley.serve.api;

/** Takes articles into the store. The command line puts a reader of texts behind it. Safe for use by several threads. */
public interface Intake {
	/** A text to be read, as it was sent. */
	record Document(String name, String mediaType, byte[] content) {
	}

	/**
	 * What became of it.
	 *
	 * @param taken
	 *            false where the document was refused; then nothing was written
	 * @param report
	 *            a JSON object that says what was found, or why it was refused
	 */
	record Outcome(boolean taken, String report) {
	}

	/** Reads one document and puts it into the store, in one transaction. */
	Outcome take(Document document);

	/** Removes an article with its claims; false where there is none of that id. */
	boolean remove(String articleId);
}
