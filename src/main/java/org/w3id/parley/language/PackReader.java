package org.w3id.parley.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackWriter} wrote, from the buffer's position on. For one thread. */
final class PackReader {
	private final ByteBuffer in;

	PackReader(ByteBuffer in) {
		this.in = in.duplicate();
	}

	int number() {
		return in.getInt();
	}

	int[] numbers() {
		int[] numbers = new int[number()];
		in.asIntBuffer().get(numbers);
		in.position(in.position() + numbers.length * Integer.BYTES);
		return numbers;
	}

	long[] longs() {
		long[] longs = new long[number()];
		in.asLongBuffer().get(longs);
		in.position(in.position() + longs.length * Long.BYTES);
		return longs;
	}

	float[] weights() {
		float[] weights = new float[number()];
		in.asFloatBuffer().get(weights);
		in.position(in.position() + weights.length * Float.BYTES);
		return weights;
	}

	byte[] bytes() {
		byte[] bytes = new byte[number()];
		in.get(bytes);
		return bytes;
	}

	String word() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	/** The part of the given length that comes next, for another reader; this one goes on after it. */
	PackReader part(int length) {
		PackReader part = new PackReader(in.slice(in.position(), length));
		in.position(in.position() + length);
		return part;
	}
}
