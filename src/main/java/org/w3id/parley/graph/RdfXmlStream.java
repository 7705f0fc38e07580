package org.w3id.parley.graph;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.XSD;
import org.w3id.parley.model.Mistake;

/**
 * Writes RDF/XML, one description for each thing, from triples in the order of their subjects. Jena's own writers hold the whole graph
 * in memory. Not thread-safe.
 */
final class RdfXmlStream extends StreamRDFBase {
	private final XMLStreamWriter xml;
	private final DumpHead head;
	private final Map<String, String> prefixes = new TreeMap<>();
	private String subject = "";

	RdfXmlStream(OutputStream out, DumpHead head) {
		this.head = head;
		try {
			xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void start() {
		writing(() -> {
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeComment("\n" + String.join("\n", head.lines()).replace("--", "- -") + "\n");
			xml.writeStartElement("rdf", "RDF", Prefix.RDF.iri());
			for (Prefix prefix : Prefix.values()) {
				xml.writeNamespace(prefix.label(), prefix.iri());
				prefixes.put(prefix.iri(), prefix.label());
			}
		});
	}

	@Override
	public void triple(Triple triple) {
		writing(() -> {
			if (!triple.getSubject().getURI().equals(subject)) {
				finishThing();
				subject = triple.getSubject().getURI();
				xml.writeCharacters("\n");
				xml.writeStartElement("rdf", "Description", Prefix.RDF.iri());
				xml.writeAttribute("rdf", Prefix.RDF.iri(), "about", subject);
			}
			property(triple.getPredicate().getURI(), triple.getObject());
		});
	}

	private void property(String iri, Node value) throws XMLStreamException {
		int split = Util.splitNamespaceXML(iri);
		String namespace = iri.substring(0, split);
		String prefix = prefixes.getOrDefault(namespace, "p");
		xml.writeCharacters("\n  ");
		xml.writeStartElement(prefix, iri.substring(split), namespace);
		if (prefix.equals("p")) {
			xml.writeNamespace(prefix, namespace);
		}
		if (value.isURI()) {
			xml.writeAttribute("rdf", Prefix.RDF.iri(), "resource", value.getURI());
		} else {
			literal(value);
		}
		xml.writeEndElement();
	}

	private void literal(Node value) throws XMLStreamException {
		if (!value.getLiteralLanguage().isEmpty()) {
			xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", value.getLiteralLanguage());
		} else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
			xml.writeAttribute("rdf", Prefix.RDF.iri(), "datatype", value.getLiteralDatatypeURI());
		}
		String text = value.getLiteralLexicalForm();
		text.codePoints().filter(RdfXmlStream::forbidden).findFirst().ifPresent(point -> {
			throw new Mistake(subject, "holds the character U+%04X, which XML 1.0 has no way to write".formatted(point),
					"export in another format");
		});
		int start = 0;
		for (int carriage = text.indexOf('\r'); carriage >= 0; carriage = text.indexOf('\r', start)) {
			xml.writeCharacters(text.substring(start, carriage));
			xml.writeEntityRef("#xD");
			start = carriage + 1;
		}
		xml.writeCharacters(text.substring(start));
	}

	/** XML 1.0, production 2, the other way round. */
	private static boolean forbidden(int point) {
		return point < 0x20 && point != '\t' && point != '\n' && point != '\r' || point == 0xFFFE || point == 0xFFFF
				|| point >= 0xD800 && point <= 0xDFFF;
	}

	private void finishThing() throws XMLStreamException {
		if (!subject.isEmpty()) {
			xml.writeCharacters("\n");
			xml.writeEndElement();
		}
	}

	@Override
	public void finish() {
		writing(() -> {
			finishThing();
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.writeCharacters("\n");
			xml.flush();
		});
	}

	@FunctionalInterface
	private interface Step {
		void write() throws XMLStreamException;
	}

	private static void writing(Step step) {
		try {
			step.write();
		} catch (XMLStreamException e) {
			throw new java.io.UncheckedIOException(new java.io.IOException(e));
		}
	}
}
