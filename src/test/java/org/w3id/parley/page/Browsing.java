package org.w3id.parley.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.w3id.parley.serve.Server;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser that looks at a running server. It notes what went wrong: anything asked of another host, anything held back by the security
 * policy, any script that failed. Pages share one context, and with it the browser's cache, unless they ask for one of their own.
 */
public final class Browsing implements AutoCloseable {
	private static final Path SCREENSHOTS = Path.of("target/screenshots");
	private final Chromium chromium = Chromium.start();
	private final Server server;
	private final BrowserContext shared;
	private final List<BrowserContext> own = new ArrayList<>();
	private final List<String> troubles = new ArrayList<>();

	/** Starts the browser; skips the test where there is none. */
	public Browsing(Server server) {
		this.server = server;
		shared = chromium.browser.newContext(desk());
	}

	/** A window of a usual size. */
	static Browser.NewContextOptions desk() {
		return window(1280, 900);
	}

	static Browser.NewContextOptions window(int width, int height) {
		return new Browser.NewContextOptions().setViewportSize(width, height);
	}

	/** A page in the shared context, at a path. */
	public Page open(String path) {
		return open(path, shared);
	}

	/** A page in a context of its own: another window, or nothing remembered. */
	Page open(String path, Browser.NewContextOptions options) {
		BrowserContext context = chromium.browser.newContext(options);
		own.add(context);
		return open(path, context);
	}

	private Page open(String path, BrowserContext context) {
		Page page = context.newPage();
		page.setDefaultTimeout(20_000);
		page.onRequest(request -> {
			if (!request.url().startsWith(server.address()) && !request.url().startsWith("data:")) {
				troubles.add("asked for " + request.url());
			}
		});
		page.onPageError(error -> troubles.add("script failed: " + error));
		page.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				troubles.add("console: " + message.text());
			}
		});
		go(page, path);
		return page;
	}

	void go(Page page, String path) {
		page.navigate(server.address() + path.substring(1));
	}

	/** Leaves out a trouble that belongs to the test. */
	void expect(String part) {
		troubles.removeIf(trouble -> trouble.contains(part));
	}

	/** Closes all pages; fails where anything went wrong. */
	public void nothingWentWrong() {
		shared.pages().forEach(Page::close);
		own.forEach(BrowserContext::close);
		own.clear();
		List<String> found = List.copyOf(troubles);
		troubles.clear();
		assertThat(found).isEmpty();
	}

	/** The board's cell in the row that has the text, under the party. */
	public static Locator cell(Page page, String row, String party) {
		int column = page.locator(".board thead th").allInnerTexts().stream().map(String::strip).toList().indexOf(party);
		return page.locator(".board tbody tr")
				.filter(new Locator.FilterOptions().setHas(page.locator("th", new Page.LocatorOptions().setHasText(row))))
				.locator("td").nth(column - 1);
	}

	/** Keeps a picture of the whole page. */
	public static void shoot(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
	}

	/** Where a page falls short of WCAG 2.2 AA as far as axe can tell, whatever the impact: each rule with its first place. */
	static List<String> shortcomings(Page page) {
		return told(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
	}

	/** The same for the contrast of text alone. */
	static List<String> faintTexts(Page page) {
		return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
	}

	private static List<String> told(AxeBuilder axe) {
		// What axe calls its legacy mode is for pages without frames, as all here are: it opens no second page for each look.
		List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
		return violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
	}

	@Override
	public void close() {
		chromium.close();
	}
}
