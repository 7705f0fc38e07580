package org.w3id.parley.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The beginning of an answer that is held back, in memory; or all of it, and where that is more than memory shall hold, in a temporary
 * file that nobody else sees and that is gone with the process. Closing forgets everything. Not thread-safe.
 */
public final class Held implements AutoCloseable {
	private final int most;
	private final boolean whole;
	private ByteArrayOutputStream memory = new ByteArrayOutputStream();
	private Optional<FileChannel> spilt = Optional.empty();
	private long size;

	private Held(int most, boolean whole) {
		this.most = most;
		this.whole = whole;
	}

	/** Holds so many bytes, and no more. */
	public static Held upTo(int most) {
		return new Held(most, false);
	}

	/** Holds everything, so many bytes of it in memory. */
	public static Held whole(int inMemory) {
		return new Held(inMemory, true);
	}

	/** Most bytes in memory. */
	int most() {
		return most;
	}

	/** Whether so many bytes more may be held. */
	boolean takes(int bytes) {
		return whole || size + bytes <= most;
	}

	void write(byte[] bytes, int offset, int length) throws IOException {
		if (spilt.isEmpty() && size + length > most) {
			spilt = Optional.of(FileChannel.open(Files.createTempFile("parley-answer", ".part"), StandardOpenOption.READ,
					StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
			memory.writeTo(Channels.newOutputStream(spilt.get()));
			memory = new ByteArrayOutputStream(0);
		}
		OutputStream out = spilt.isPresent() ? Channels.newOutputStream(spilt.get()) : memory;
		out.write(bytes, offset, length);
		size += length;
	}

	long size() {
		return size;
	}

	void writeTo(OutputStream out) throws IOException {
		memory.writeTo(out);
		if (spilt.isPresent()) {
			spilt.get().position(0);
			Channels.newInputStream(spilt.get()).transferTo(out);
		}
	}

	@Override
	public void close() {
		memory = new ByteArrayOutputStream(0);
		size = 0;
		try {
			if (spilt.isPresent()) {
				spilt.get().close();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			spilt = Optional.empty();
		}
	}
}
