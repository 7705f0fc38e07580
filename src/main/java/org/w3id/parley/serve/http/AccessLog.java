package org.w3id.parley.serve.http;

import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request, with its id. Query strings are left out: they may hold what is nobody's business. */
public final class AccessLog implements RequestLog {
	private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

	@Override
	public void log(Request request, Response response) {
		if (LOG.isInfoEnabled()) {
			LOG.info("{} {} {} {} {} B {} ms", response.getHeaders().get(Manners.REQUEST_ID), request.getMethod(),
					request.getHttpURI().getPath(), response.getStatus(), Response.getContentBytesWritten(response),
					TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime())));
		}
	}
}
