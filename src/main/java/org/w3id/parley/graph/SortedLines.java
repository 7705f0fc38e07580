package org.w3id.parley.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more lines than memory holds, by their bytes: the order of {@code LC_ALL=C sort}, which for UTF-8 is that of code points. Runs
 * go to temporary files that nobody else sees and that are gone with the process, however it ends; what fits into one run goes nowhere.
 * Not thread-safe.
 */
final class SortedLines implements AutoCloseable {
	/** So much memory one run may take. */
	static final long RUN_BYTES = 48L << 20;
	/** What an array takes beside its bytes. */
	private static final int ARRAY_BYTES = 24;

	private final long runBytes;
	private final List<FileChannel> files = new ArrayList<>();
	private List<byte[]> run = new ArrayList<>();
	private long size;

	SortedLines() {
		this(RUN_BYTES);
	}

	SortedLines(long runBytes) {
		this.runBytes = runBytes;
	}

	/** @param line without its end; must hold no line feed */
	void add(byte[] line) {
		run.add(line);
		size += line.length + ARRAY_BYTES;
		if (size > runBytes) {
			spill();
		}
	}

	private void spill() {
		run.sort(Arrays::compareUnsigned);
		try {
			FileChannel file = FileChannel.open(Files.createTempFile("parley-sort", ".lines"), StandardOpenOption.READ,
					StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
			files.add(file);
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
			for (byte[] line : run) {
				out.write(line);
				out.write('\n');
			}
			out.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		run = new ArrayList<>();
		size = 0;
	}

	/** What is done with each line. */
	@FunctionalInterface
	interface Sink {
		void line(byte[] line) throws IOException;
	}

	/** Hands over every line in order, each of equal ones but the first left out. To be called once. */
	void drain(Sink sink) throws IOException {
		run.sort(Arrays::compareUnsigned);
		PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::head, Arrays::compareUnsigned));
		List<Source> open = new ArrayList<>(List.of(new RunSource(run)));
		for (FileChannel file : files) {
			file.position(0);
			open.add(new FileSource(new BufferedInputStream(Channels.newInputStream(file), 1 << 16)));
		}
		for (Source source : open) {
			if (source.next()) {
				sources.add(source);
			}
		}
		merge(sources, sink);
	}

	private static void merge(PriorityQueue<Source> sources, Sink sink) throws IOException {
		byte[] last = {'\n'};
		while (!sources.isEmpty()) {
			Source least = sources.remove();
			if (!Arrays.equals(least.head(), last)) {
				last = least.head();
				sink.line(last);
			}
			if (least.next()) {
				sources.add(least);
			}
		}
	}

	@Override
	public void close() {
		for (FileChannel file : files) {
			try {
				file.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** Lines in order, one at a time. */
	private abstract static class Source {
		private byte[] head = {};

		byte[] head() {
			return head;
		}

		/** False where there is no further line. */
		boolean next() throws IOException {
			byte[] read = read();
			head = read;
			return read.length > 0;
		}

		/** The next line, empty at the end; no line of a dump is empty. */
		abstract byte[] read() throws IOException;
	}

	private static final class RunSource extends Source {
		private final List<byte[]> lines;
		private int next;

		RunSource(List<byte[]> lines) {
			this.lines = lines;
		}

		@Override
		byte[] read() {
			return next < lines.size() ? lines.get(next++) : new byte[0];
		}
	}

	private static final class FileSource extends Source {
		private final InputStream in;

		FileSource(InputStream in) {
			this.in = in;
		}

		@Override
		byte[] read() throws IOException {
			ByteArrayOutputStream line = new ByteArrayOutputStream(256);
			for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
				line.write(next);
			}
			return line.toByteArray();
		}
	}
}
