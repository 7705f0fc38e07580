package org.w3id.parley.cli;

import java.io.PrintWriter;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long work has come: a bar on a terminal, a line now and then elsewhere. For use by one thread. */
sealed interface Progress extends AutoCloseable {
	/** One more is done. */
	void step();

	/** Says something without spoiling the bar. */
	void say(String line);

	@Override
	void close();

	/** @param total how many steps there will be; fewer than three are not worth showing */
	static Progress of(String what, int total, PrintWriter messages) {
		return total > 2 && Boolean.getBoolean("parley.terminal")
				? new Bar(what, total, messages)
				: new Lines(what, total, messages);
	}

	/** On a terminal. */
	final class Bar implements Progress {
		private final ProgressBar bar;
		private final PrintWriter messages;

		private Bar(String what, int total, PrintWriter messages) {
			this.bar = new ProgressBarBuilder().setTaskName(what).setInitialMax(total).setStyle(ProgressBarStyle.ASCII).build();
			this.messages = messages;
		}

		@Override
		public void step() {
			bar.step();
		}

		@Override
		public void say(String line) {
			messages.printf("\r%s%n", line);
			messages.flush();
		}

		@Override
		public void close() {
			bar.close();
		}
	}

	/** Where no one watches: a line each tenth, for works of twenty steps or more. */
	final class Lines implements Progress {
		private static final int WORTHWHILE = 20;
		private static final int PARTS = 10;
		private final String what;
		private final int total;
		private final PrintWriter messages;
		private int done;

		private Lines(String what, int total, PrintWriter messages) {
			this.what = what;
			this.total = total;
			this.messages = messages;
		}

		@Override
		public void step() {
			done++;
			if (total >= WORTHWHILE && done * PARTS / total > (done - 1) * PARTS / total) {
				say(what + " " + done + " of " + total);
			}
		}

		@Override
		public void say(String line) {
			messages.println(line);
			messages.flush();
		}

		@Override
		public void close() {
			messages.flush();
		}
	}
}
