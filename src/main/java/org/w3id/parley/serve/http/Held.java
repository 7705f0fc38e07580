package org.w3id.parley.serve.http;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The beginning of an answer that is held back, in memory; or all of it, what memory is too small for in a temporary file. Closing
 * forgets everything. Not thread-safe.
 */
public final class Held implements AutoCloseable {
	private final int most;
	private final boolean whole;
	private ByteArrayOutputStream memory = new ByteArrayOutputStream();
	private Optional<Spilt> spilt = Optional.empty();
	private long size;

	private record Spilt(Path file, OutputStream out) {
	}

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
			spilt = Optional.of(spill());
		}
		OutputStream out = spilt.isPresent() ? spilt.get().out() : memory;
		out.write(bytes, offset, length);
		size += length;
	}

	private Spilt spill() throws IOException {
		Path file = Files.createTempFile("parley-answer", ".part");
		Spilt begun = new Spilt(file, new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
		memory.writeTo(begun.out());
		memory = new ByteArrayOutputStream(0);
		return begun;
	}

	long size() {
		return size;
	}

	void writeTo(OutputStream out) throws IOException {
		memory.writeTo(out);
		if (spilt.isPresent()) {
			spilt.get().out().flush();
			Files.copy(spilt.get().file(), out);
		}
	}

	@Override
	public void close() {
		memory = new ByteArrayOutputStream(0);
		spilt.ifPresent(Held::remove);
		spilt = Optional.empty();
		size = 0;
	}

	private static void remove(Spilt spilt) {
		try (OutputStream out = spilt.out()) {
			Files.deleteIfExists(spilt.file());
		} catch (IOException e) {
			spilt.file().toFile().deleteOnExit();
		}
	}
}
