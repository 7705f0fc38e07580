package org.w3id.parley.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Chromium that is installed on this machine; nothing is downloaded. */
final class Chromium implements AutoCloseable {
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;
	final Browser browser;

	private Chromium(Path program) {
		playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
	}

	/** Starts it; skips the test where there is none. */
	static Chromium start() {
		Optional<Path> program = Stream
				.of(Optional.ofNullable(System.getenv("PARLEY_CHROMIUM")).orElse(""), "/usr/bin/chromium",
						"/usr/bin/chromium-browser",
						"/usr/bin/google-chrome")
				.filter(name -> !name.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
		assumeTrue(program.isPresent(),
				"no Chromium on this machine, so pages are not tried in a browser: install Debian's package chromium, or set PARLEY_CHROMIUM");
		return new Chromium(program.orElseThrow());
	}

	@Override
	public void close() {
		browser.close();
		playwright.close();
	}
}
