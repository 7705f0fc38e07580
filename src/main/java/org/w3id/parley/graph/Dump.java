package org.w3id.parley.graph;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Function;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a whole dataset, streamed and sorted: datasets that hold the same quads give the same bytes, however they came by them. Takes
 * some 100 MB of memory whatever the size, and room for one copy in the folder of temporary files. Runs inside a read transaction of
 * the caller's.
 */
record Dump(DatasetGraph dataset, DumpHead head) {
	void write(DumpFormat format, OutputStream to) throws IOException {
		OutputStream out = new BufferedOutputStream(new Unclosed(to), 1 << 16);
		switch (format) {
			case NQUADS -> lines(out, QuadText::quad);
			case NTRIPLES -> lines(out, QuadText::triple);
			case TRIG -> blocks(out, RDFFormat.TRIG_BLOCKS, true);
			case TURTLE -> blocks(out, RDFFormat.TURTLE_BLOCKS, false);
			case JSONLD -> stream(new JsonLdStream(out, head), true);
			case RDFXML -> stream(new RdfXmlStream(out, head), false);
		}
		out.flush();
	}

	/** SHA-256 of the canonical N-Quads, in hexadecimal; the head is no part of it. */
	String hash() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (SortedLines sorted = sorted(QuadText::quad);
					OutputStream out = new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest),
							1 << 16)) {
				sorted.drain(line -> line(out, line));
				out.flush();
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private void lines(OutputStream out, Function<Quad, byte[]> text) throws IOException {
		head(out);
		try (SortedLines sorted = sorted(text)) {
			sorted.drain(line -> line(out, line));
		}
	}

	private void head(OutputStream out) throws IOException {
		for (String line : head.lines()) {
			out.write(("# " + line + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void line(OutputStream out, byte[] line) throws IOException {
		out.write(line);
		out.write('\n');
	}

	private SortedLines sorted(Function<Quad, byte[]> text) {
		SortedLines sorted = new SortedLines();
		Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
		while (quads.hasNext()) {
			Quad quad = quads.next();
			if (!quad.isDefaultGraph()) {
				sorted.add(text.apply(quad));
			}
		}
		return sorted;
	}

	private void blocks(OutputStream out, RDFFormat format, boolean graphs) throws IOException {
		head(out);
		StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
		for (Prefix prefix : Prefix.values()) {
			writer.prefix(prefix.label(), prefix.iri());
		}
		stream(writer, graphs);
	}

	/** Sorts as text, and hands the quads on in that order to a writer that needs them as quads. */
	private void stream(StreamRDF writer, boolean graphs) throws IOException {
		writer.start();
		try (SortedLines sorted = sorted(graphs ? QuadText::graphFirst : QuadText::triple);
				SortedQuads quads = new SortedQuads(writer, graphs)) {
			sorted.drain(quads);
		}
		writer.finish();
	}

	/** What is written to belongs to the caller: flushed, never closed. */
	private static final class Unclosed extends FilterOutputStream {
		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int start, int length) throws IOException {
			out.write(bytes, start, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
