package org.w3id.parley.serve.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * An end point that can tell, while a request is being answered, whether the client has hung up. Jetty reads nothing from a
 * connection while it answers a request, so it learns of a client's leaving only when it writes. This one reads a single byte
 * ahead: the end of the stream means that the client has left, a byte is the beginning of the next request and is given back by
 * the next {@link #fill}.
 *
 * <p>
 * Safe for use by several threads.
 */
final class WatchfulEndPoint extends SocketChannelEndPoint {
	private final ByteBuffer ahead = ByteBuffer.allocate(1);
	private boolean held;
	private boolean ended;

	WatchfulEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
		super(channel, selector, key, scheduler);
	}

	synchronized boolean hungUp() {
		if (!held && !ended) {
			try {
				ahead.clear();
				int read = getChannel().read(ahead);
				held = read > 0;
				ended = read < 0;
			} catch (IOException e) {
				ended = true;
			}
		}
		return ended;
	}

	@Override
	public synchronized int fill(ByteBuffer buffer) throws IOException {
		if (held && BufferUtil.space(buffer) > 0) {
			held = false;
			BufferUtil.append(buffer, ahead.get(0));
			return 1 + Math.max(0, super.fill(buffer));
		}
		return super.fill(buffer);
	}
}
