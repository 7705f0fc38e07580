package org.w3id.parley.serve.http;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells the web server's own errors (a header too large, a path that cannot be read) as problem documents. */
public final class ServerErrors extends ErrorHandler {

	@Override
	public boolean errorPageForMethod(String method) {
		return true;
	}

	@Override
	protected void generateResponse(Request request, Response response, int status, @Nullable String message,
			@Nullable Throwable cause, Callback callback) {
		String detail = message == null ? HttpStatus.getMessage(status) : message;
		Reply reply = new Problem(Trouble.ofStatus(status), status, detail).reply();
		response.setStatus(status);
		if (!response.getHeaders().contains(Manners.REQUEST_ID)) {
			Manners.add(response.getHeaders());
		}
		reply.headers().forEach(header -> response.getHeaders().put(header.name(), header.value()));
		byte[] bytes = reply.body() instanceof Reply.Body.Bytes body ? body.bytes() : new byte[0];
		response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
		response.write(true, ByteBuffer.wrap(bytes), callback);
	}
}
