package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

import picocli.CommandLine;

/** A command as it was run: its exit code and what it printed. */
record Ran(int code, String out, String err) {
	static Ran parley(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLine command = Parley.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
		int code = command.execute(arguments);
		return new Ran(code, out.toString(), err.toString());
	}
}
