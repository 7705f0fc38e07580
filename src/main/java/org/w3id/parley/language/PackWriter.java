package org.w3id.parley.language;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes what {@link PackReader} reads: big-endian numbers, and arrays with their length before them. For one thread. */
final class PackWriter {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	void number(int number) {
		out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
	}

	void numbers(int[] numbers) {
		number(numbers.length);
		ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Integer.BYTES);
		buffer.asIntBuffer().put(numbers);
		out.writeBytes(buffer.array());
	}

	void longs(long[] longs) {
		number(longs.length);
		ByteBuffer buffer = ByteBuffer.allocate(longs.length * Long.BYTES);
		buffer.asLongBuffer().put(longs);
		out.writeBytes(buffer.array());
	}

	void weights(float[] weights) {
		number(weights.length);
		ByteBuffer buffer = ByteBuffer.allocate(weights.length * Float.BYTES);
		buffer.asFloatBuffer().put(weights);
		out.writeBytes(buffer.array());
	}

	void bytes(byte[] bytes) {
		number(bytes.length);
		out.writeBytes(bytes);
	}

	void word(String word) {
		bytes(word.getBytes(StandardCharsets.UTF_8));
	}

	byte[] written() {
		return out.toByteArray();
	}
}
