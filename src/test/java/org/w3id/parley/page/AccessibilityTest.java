package org.w3id.parley.page;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.serve.Server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.page.Browsing.faintTexts;
import static org.w3id.parley.page.Browsing.shortcomings;

/** Every kind of page by WCAG 2.2 AA, as far as axe can tell: on a desk in light and dark, and on a phone. */
class AccessibilityTest extends OverTheBridge {
	static Stream<String> kinds() {
		Stream<String> things = bridge.store.articles().stream().map(article -> "/article/" + article);
		Stream<String> claims = bridge.store.claims().stream().limit(1).map(claim -> "/claim/" + claim.claim().id());
		return Stream.of(Stream.of("/", "/?view=provisions&trust=anyone&silent=shown", "/?as-of=2031-01-05",
				"/?outcome=rejects&trust=anyone", "/?outcome=lapsed&issue=none", "/verdict/self/ferry/toll-bridge",
				"/position/self/northbank/lorry-toll", "/party", "/party/northbank", "/party/committee", "/proposal",
				"/proposal/toll-bridge", "/provision", "/provision/tolls", "/speaker", "/speaker/ada-reeve", "/article", "/claim",
				"/compare", "/compare?proposals=toll-bridge,free-bridge", "/query", "/words", "/ontology", "/party/atlantis"),
				things, claims).flatMap(all -> all);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void nothingFallsShort(String path) {
		Page page = browsing.open(path);
		if (path.equals("/party/atlantis")) {
			browsing.expect("404");
		}
		if (path.equals("/query")) {
			assertThat(page.locator("#yasgui .CodeMirror").first()).isVisible();
		}
		assertThat(shortcomings(page)).as(path).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(faintTexts(page)).as(path + " in the dark").isEmpty();
		page.setViewportSize(360, 740);
		assertThat(shortcomings(page)).as(path + " on a phone, in the dark").isEmpty();
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path + " on a phone")
				.isLessThanOrEqualTo(360);
	}

	@Test
	void norDoesTheDrawer() {
		for (int width : new int[]{1280, 360}) {
			Page page = browsing.open("/");
			page.setViewportSize(width, 740);
			page.locator("td a[data-drawer]").first().click();
			assertThat(page.locator("dialog.drawer")).isVisible();
			page.locator("dialog.drawer .tree summary").last().click();
			assertThat(shortcomings(page)).isEmpty();
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(faintTexts(page)).as("in the dark").isEmpty();
		}
	}

	@Test
	void norDoesTheMeaningOfAWordWhereItStands() {
		Page page = browsing.open("/");
		page.locator("button.term").first().click();
		assertThat(page.locator(".meaning:popover-open")).isVisible();
		assertThat(shortcomings(page)).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(faintTexts(page)).as("in the dark").isEmpty();
	}

	@Test
	void norDoesTheBoardOfAnEmptyStore() {
		try (Bridge empty = Bridge.withoutArticles();
				Server other = Server.over(empty.store).port(0).pages(empty.pages).start();
				Browsing here = new Browsing(other)) {
			Page page = here.open("/");
			assertThat(shortcomings(page)).isEmpty();
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(faintTexts(page)).as("in the dark").isEmpty();
			page.setViewportSize(360, 740);
			assertThat(shortcomings(page)).as("on a phone, in the dark").isEmpty();
		}
	}
}
