package org.w3id.parley.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 on their way to a command's standard output, which takes characters: handed on line by line. */
final class Standard extends OutputStream {
	private final PrintWriter out;
	private final ByteArrayOutputStream line = new ByteArrayOutputStream();

	Standard(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void write(int octet) {
		line.write(octet);
		if (octet == '\n') {
			flush();
		}
	}

	/** What writers flush is whole characters. */
	@Override
	public void flush() {
		out.print(line.toString(StandardCharsets.UTF_8));
		out.flush();
		line.reset();
	}
}
