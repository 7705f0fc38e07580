package org.w3id.parley.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.w3id.parley.model.Article.Kind;

/**
 * The paragraphs of a Word document (DOCX), streamed out of its one part that holds them. Nothing is unpacked beyond the limit,
 * and nothing outside the document is looked up.
 */
record WordText(Limits limits) {
	private static final String PART = "word/document.xml";
	/** Markup around each character of the text, at most; a part that unpacks to more is a bomb. */
	private static final int MARKUP = 10;

	static boolean isOne(byte[] bytes) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			ZipEntry entry = zip.getNextEntry();
			for (int i = 0; entry != null && i < 100; i++) {
				if (entry.getName().equals("[Content_Types].xml") || entry.getName().startsWith("word/")) {
					return true;
				}
				entry = zip.getNextEntry();
			}
			return false;
		} catch (IOException | IllegalArgumentException e) {
			return false;
		}
	}

	Manuscript read(String name, byte[] bytes) throws IOException, XMLStreamException, Unreadable {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			long left = (long) limits.characters() * MARKUP;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Measured part = new Measured(zip, left);
				if (entry.getName().equals(PART)) {
					return paragraphs(part).manuscript(name, Details.NONE);
				}
				left = part.skipped();
			}
		}
		throw new Unreadable("is a ZIP archive without a Word document in it", "unpack it and give the files");
	}

	private Manuscript.Composer paragraphs(InputStream part) throws XMLStreamException, Unreadable {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		Paragraphs paragraphs = new Paragraphs(factory.createXMLStreamReader(part));
		while (paragraphs.next()) {
			if (paragraphs.length() > limits.characters()) {
				throw Formats.tooLong(limits);
			}
		}
		return paragraphs.composer;
	}

	/** Follows the stream of markup and keeps the words of the paragraph at hand. For one thread. */
	private static final class Paragraphs {
		private final XMLStreamReader xml;
		private final Manuscript.Composer composer = new Manuscript.Composer();
		private final StringBuilder words = new StringBuilder();
		private Optional<String> style = Optional.empty();
		private boolean text;

		Paragraphs(XMLStreamReader xml) {
			this.xml = xml;
		}

		int length() {
			return composer.length() + words.length();
		}

		boolean next() throws XMLStreamException {
			if (!xml.hasNext()) {
				return false;
			}
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
				case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
				case XMLStreamConstants.CHARACTERS -> words.append(text ? xml.getText() : "");
				default -> {
					// comments and the like hold no words
				}
			}
			return true;
		}

		private void start(String element) {
			text = element.equals("t");
			if (element.equals("pStyle")) {
				style = Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
			} else if (element.equals("tab") || element.equals("br") || element.equals("cr")) {
				words.append(' ');
			}
		}

		private void end(String element) {
			text = false;
			if (element.equals("p")) {
				composer.add(kind(style), words);
				words.setLength(0);
				style = Optional.empty();
			}
		}
	}

	private static Kind kind(Optional<String> style) {
		return style.filter(name -> name.matches("(?i)(?:title|heading).*")).isPresent()
				? Kind.TITLE
				: style.filter(name -> name.matches("(?i).*quot.*")).isPresent() ? Kind.QUOTE_BLOCK : Kind.BODY;
	}

	/** A part of the archive that ends with an error where it unpacks to more than it may. For one thread. */
	private static final class Measured extends InputStream {
		private final InputStream in;
		private long left;

		Measured(InputStream in, long most) {
			this.in = in;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = in.read(bytes, offset, length);
			left -= Math.max(0, read);
			if (left < 0) {
				throw new IOException("it unpacks to more than is allowed");
			}
			return read;
		}

		/** Reads on to the end; how much may still be unpacked. */
		long skipped() throws IOException {
			transferTo(OutputStream.nullOutputStream());
			return left;
		}
	}
}
