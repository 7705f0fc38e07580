package org.w3id.parley.serve.http;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A plain HTTP/1.1 connector whose connections notice that a client has hung up. */
public final class WatchfulConnector extends ServerConnector {
	public WatchfulConnector(Server server, HttpConfiguration configuration) {
		super(server, new HttpConnectionFactory(configuration));
	}

	@Override
	protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
		WatchfulEndPoint endPoint = new WatchfulEndPoint(channel, selector, key, getScheduler());
		endPoint.setIdleTimeout(getIdleTimeout());
		return endPoint;
	}
}
