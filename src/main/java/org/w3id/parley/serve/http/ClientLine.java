package org.w3id.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** The line to the client of one request. Safe for use by several threads while the request is being answered. */
public final class ClientLine {
	private final EndPoint endPoint;
	private final boolean chunks;

	private ClientLine(EndPoint endPoint, boolean chunks) {
		this.endPoint = endPoint;
		this.chunks = chunks;
	}

	public static ClientLine of(HttpServletRequest request) {
		EndPoint endPoint = ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection()
				.getEndPoint();
		return new ClientLine(endPoint, !request.getProtocol().equals("HTTP/1.0"));
	}

	/**
	 * True once the client has hung up. Call it only after the request's body was read. A client that shuts down its own half of
	 * the connection counts as gone: the two cannot be told apart before something is written.
	 */
	public boolean gone() {
		return !endPoint.isOpen() || endPoint instanceof WatchfulEndPoint watchful && watchful.hungUp();
	}

	/** True where a body of unknown length has an end that can be told from a cut: not in HTTP/1.0. */
	public boolean marksTheEnd() {
		return chunks;
	}

	/** Breaks the connection at once, without the mark that ends a chunked body. */
	public void cut() {
		endPoint.close();
	}
}
