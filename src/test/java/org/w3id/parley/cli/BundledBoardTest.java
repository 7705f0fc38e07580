package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Store;
import org.w3id.parley.page.Archive;
import org.w3id.parley.page.Browsing;
import org.w3id.parley.page.Pages;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.Server;
import org.w3id.parley.shelf.Shelf;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.page.Browsing.cell;

/** The board that everyone sees first: the bundled digests, read, stored and served as {@code parley serve} does, in a real browser. */
class BundledBoardTest {
	private static Desk desk;
	private static Server server;
	private static Browsing browsing;

	@BeforeAll
	static void start() {
		Shelf shelf = Shelf.bundled();
		desk = Desk.over(Store.inMemory(shelf));
		QueryBook book = QueryBook.of(shelf);
		server = Server.over(desk.store()).port(0).judge(desk::judge)
				.pages(new Pages(new Archive(desk.store(), desk.verdicts(), book), book)).start();
		browsing = new Browsing(server);
		Intake intake = new Intake(shelf, desk.store().dossier());
		assertThat(intake.load(intake.bundled(), desk.store(), new PrintWriter(new StringWriter())).clean()).isTrue();
	}

	@AfterAll
	static void stop() {
		if (browsing != null) {
			browsing.close();
		}
		server.close();
		desk.close();
	}

	@AfterEach
	void nothingWentWrong() {
		browsing.nothingWentWrong();
	}

	@Test
	void fromACellDownToTheSentenceOfADigest() {
		Page page = browsing.open("/");
		Browsing.shoot(page, "bundled-board");
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).isNotPositive();
		assertThat(cell(page, "Coalition", "Russia")).containsText("rejects");
		cell(page, "Coalition", "Russia").locator("a").click();
		Locator drawer = page.locator("dialog.drawer");
		assertThat(drawer.locator("h1, h2").first()).containsText("Russia");
		drawer.locator(".tree details details summary").first().click();
		Locator quote = drawer.locator(".tree blockquote").first();
		assertThat(quote).isVisible();
		String said = quote.innerText().strip();
		assertThat(desk.store().claims()).anySatisfy(claim -> assertThat(claim.claim().evidence().exact()).isEqualTo(said));
		Browsing.shoot(page, "bundled-drawer");
	}

	@Test
	void onTheFirstDayLessIsKnown() {
		Page page = browsing.open("/");
		int before = page.locator("td .support").count();
		page.locator("input[name=step]").focus();
		page.keyboard().press("Home");
		assertThat(page).hasURL(Pattern.compile(".*as-of=.*"));
		assertThat(page.locator("td .support").count()).isLessThan(before);
	}

	@Test
	void whoseWordCountsChangesTheBoard() {
		Page page = browsing.open("/");
		String own = page.locator(".legend").innerText();
		page.getByLabel("anyone", new Page.GetByLabelOptions().setExact(true)).check();
		assertThat(page).hasURL(Pattern.compile(".*trust=anyone.*"));
		assertThat(page.locator(".lead").first()).containsText("what anybody said");
		assertThat(page.locator(".legend").innerText()).isNotEqualTo(own);
	}
}
