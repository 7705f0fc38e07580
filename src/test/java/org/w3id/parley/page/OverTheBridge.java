package org.w3id.parley.page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.w3id.parley.serve.Server;

/**
 * What tests in a browser start from: a server over the bridge's articles, and a browser that looks at it. Every test also holds that
 * nothing was asked of another host, that no content was held back by the security policy, and that no script failed. One class at a
 * time.
 */
abstract class OverTheBridge {
	static Bridge bridge;
	static Server server;
	static Browsing browsing;

	@BeforeAll
	static void start() {
		bridge = Bridge.withArticles();
		server = Server.over(bridge.store).port(0).pages(bridge.pages).start();
		browsing = new Browsing(server);
	}

	@AfterAll
	static void stop() {
		if (browsing != null) {
			browsing.close();
			browsing = null;
		}
		server.close();
		bridge.close();
	}

	@AfterEach
	void nothingWentWrong() {
		browsing.nothingWentWrong();
	}
}
