package org.w3id.parley.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns sorted lines back into quads, a chunk at a time: those of the form {@link QuadText#graphFirst} or
 * {@link QuadText#triple}. Not thread-safe.
 */
final class SortedQuads implements SortedLines.Sink, AutoCloseable {
	private static final int CHUNK = 1 << 18;

	private final ByteArrayOutputStream chunk = new ByteArrayOutputStream(CHUNK + (1 << 12));
	private final StreamRDF sink;
	private final boolean graphFirst;

	SortedQuads(StreamRDF sink, boolean graphFirst) {
		this.sink = sink;
		this.graphFirst = graphFirst;
	}

	@Override
	public void line(byte[] line) throws IOException {
		chunk.write(graphFirst ? QuadText.graphLast(line) : line);
		chunk.write('\n');
		if (chunk.size() > CHUNK) {
			flush();
		}
	}

	private void flush() {
		RDFParser.create().source(new ByteArrayInputStream(chunk.toByteArray())).lang(Lang.NQUADS).checking(false)
				.parse(new StreamRDFBase() {
					@Override
					public void quad(Quad quad) {
						if (quad.isDefaultGraph()) {
							sink.triple(quad.asTriple());
						} else {
							sink.quad(quad);
						}
					}
				});
		chunk.reset();
	}

	@Override
	public void close() {
		flush();
	}
}
