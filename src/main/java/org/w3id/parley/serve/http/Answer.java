package org.w3id.parley.serve.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

/**
 * One answer, held back until it is whole or larger than may be held. While it is held, it can still become a problem document;
 * once sending has begun, all that is left to a failure is to break the connection, so that no client takes a part for the whole.
 *
 * <p>
 * Safe for use by several threads: one writes, another may refuse or cut. Exactly one of {@link #finish}, {@link #refuse} and
 * {@link #cut} ends it.
 */
public final class Answer {
	private enum State {
		HELD, SENDING, ENDED
	}

	private final HttpServletResponse response;
	private final ClientLine line;
	private final Runnable completion;
	private final List<Reply.Header> headers = new ArrayList<>();
	private final Body body = new Body();
	private final Held held;
	private State state = State.HELD;

	/**
	 * @param held
	 *            what is held back, empty; from now on this answer's
	 * @param completion
	 *            run once when the answer has ended
	 */
	public Answer(HttpServletResponse response, ClientLine line, Held held, Runnable completion) {
		this.response = response;
		this.line = line;
		this.held = held;
		this.completion = completion;
	}

	/** Sets a header; false where it is too late because sending has begun. */
	public synchronized boolean header(String name, String value) {
		return state == State.HELD && headers.add(new Reply.Header(name, value));
	}

	/** Where the body is written. Flushing and closing do nothing: only {@link #finish} tells that the body is whole. */
	public OutputStream body() {
		return body;
	}

	/** The body is whole. Does nothing where the answer has ended. */
	public synchronized void finish() throws IOException {
		if (state == State.HELD) {
			response.setContentLengthLong(held.size());
			sendHead(200);
			held.writeTo(response.getOutputStream());
		}
		end();
	}

	/** Answers with a problem; false where sending has begun or the answer has ended. */
	public synchronized boolean refuse(Problem problem) {
		if (state != State.HELD) {
			return false;
		}
		try {
			Replies.send(problem.reply(), response);
		} catch (IOException e) {
			line.cut();
		}
		end();
		return true;
	}

	/** Breaks the connection, unless the answer has ended. */
	public void cut() {
		if (!hasEnded()) {
			line.cut();
			synchronized (this) {
				end();
			}
		}
	}

	private boolean hasEnded() {
		return body.ended;
	}

	private void sendHead(int status) {
		response.setStatus(status);
		headers.forEach(header -> Replies.set(header, response));
	}

	private void end() {
		if (state != State.ENDED) {
			state = State.ENDED;
			body.ended = true;
			held.close();
			completion.run();
		}
	}

	private synchronized void write(byte[] bytes, int offset, int length) throws IOException {
		if (state == State.HELD && held.takes(length)) {
			held.write(bytes, offset, length);
			return;
		}
		if (state == State.ENDED) {
			throw new EOFException("the answer has ended");
		}
		if (state == State.HELD) {
			beginToSend();
		}
		response.getOutputStream().write(bytes, offset, length);
	}

	private void beginToSend() throws IOException {
		if (!line.marksTheEnd()) {
			throw new Problem(Trouble.HTTP_VERSION, "the result has more than " + held.most()
					+ " bytes, and HTTP/1.0 cannot tell a whole body from a cut one; ask with HTTP/1.1");
		}
		sendHead(200);
		state = State.SENDING;
		held.writeTo(response.getOutputStream());
		held.close();
	}

	private final class Body extends OutputStream {
		private volatile boolean ended;

		@Override
		public void write(int one) throws IOException {
			Answer.this.write(new byte[]{(byte) one}, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			Answer.this.write(bytes, offset, length);
		}
	}
}
