package org.w3id.parley.page;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.page.Browsing.cell;
import static org.w3id.parley.page.Browsing.shoot;

/** Pages in a real browser, from a running server. */
class BrowserTest extends OverTheBridge {
	@Test
	void fromTheBoardDownToASentence() {
		com.microsoft.playwright.Page page = browsing.open("/");
		assertThat(cell(page, "Toll bridge", "Southbank")).containsText("accepts");
		shoot(page, "board");
		cell(page, "Toll bridge", Bridge.MARKUP).locator("a").click();
		Locator drawer = page.locator("dialog.drawer");
		assertThat(drawer).isVisible();
		assertThat(drawer.getByRole(AriaRole.HEADING).first()).containsText("on Toll bridge");
		Locator premise = drawer.locator(".tree details details summary").first();
		premise.click();
		assertThat(drawer.locator(".tree blockquote").first()).isVisible();
		assertThat(drawer.locator(".tree blockquote").first()).hasText(Bridge.SCRIPT);
		shoot(page, "drawer");
		page.keyboard().press("Escape");
		assertThat(drawer).isHidden();
		assertThat(page).hasURL(Pattern.compile(".*/$"));
	}

	@Test
	void asOfAnEarlierDay() {
		com.microsoft.playwright.Page page = browsing.open("/");
		Locator slider = page.locator("input[name=step]");
		assertThat(page.locator("output")).hasText("2 Apr 2031");
		slider.focus();
		page.keyboard().press("Home");
		assertThat(page.locator("output")).hasText("5 Jan 2031");
		assertThat(page).hasURL(Pattern.compile(".*as-of=2031-01-05.*"));
		assertThat(cell(page, "Toll bridge", "Northbank")).containsText("rejects");
		assertThat(page.locator("input[name=step]")).isFocused();
		assertThat(page.locator(".board thead")).not().containsText("Southbank claims");
		page.goBack();
		assertThat(page.locator("output")).hasText("2 Apr 2031");
	}

	@Test
	void underAnotherPolicy() {
		com.microsoft.playwright.Page page = browsing.open("/");
		assertThat(page.locator(".board thead")).not().containsText("Northbank");
		page.getByLabel("parties", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).check();
		assertThat(cell(page, "Toll bridge", "Northbank")).containsText("accepts");
		assertThat(page).hasURL(Pattern.compile(".*trust=parties.*"));
		page.reload();
		assertThat(cell(page, "Toll bridge", "Northbank")).containsText("accepts");
	}

	@Test
	void theReaderShowsWhoSaysWhat() {
		com.microsoft.playwright.Page page = browsing.open("/article");
		page.getByText("Bridge talks open").click();
		Locator said = page.locator(".said").first();
		said.hover();
		Locator card = page.locator(".said-with .card").first();
		assertThat(card).isVisible();
		assertThat(card).containsText("Northbank");
		shoot(page, "reader");
		page.keyboard().press("Escape");
		assertThat(card).isHidden();
		assertThat(page.locator(".dropped")).containsText("Share this");
		said.click();
		assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Northbank rejects Tolls");
		shoot(page, "claim");
	}

	/** The second time the browser holds the page already, and asks only whether it is still the newest. */
	@Test
	void aPageThatIsSeenAgainLooksTheSame() {
		com.microsoft.playwright.Page page = browsing.open("/", Browsing.desk());
		String font = "getComputedStyle(document.body).fontFamily";
		Object first = page.evaluate(font);
		page.reload();
		assertThat(page.evaluate(font)).isEqualTo(first);
		assertThat(cell(page, "Toll bridge", "Southbank").locator("svg")).isVisible();
	}

	@Test
	void proposalsSideBySide() {
		com.microsoft.playwright.Page page = browsing.open("/proposal");
		page.getByLabel("Compare Toll bridge").check();
		page.getByLabel("Compare Free bridge").check();
		page.getByText("Compare the chosen").click();
		Locator row = page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Toll for lorries"));
		assertThat(row).containsText("includes");
		assertThat(row).containsText("rules out");
		assertThat(row).containsText("opposed");
		shoot(page, "comparison");
	}

	@Test
	void aQueryOfTheBookInTheWorkbench() {
		com.microsoft.playwright.Page page = browsing.open(
				"/query?name=page/verdict&party=southbank&proposal=toll-bridge&trust=self",
				Browsing.desk());
		assertThat(page.locator("#yasgui .CodeMirror").first()).isVisible();
		page.locator("#yasgui .yasqe_queryButton").first().click();
		Locator link = page.locator(".yasr table a[href^='/claim/']").first();
		assertThat(link).isVisible();
		assertThat(page).hasURL(Pattern.compile(".*/query\\?query=.*southbank.*"));
		shoot(page, "workbench");
		link.click(new Locator.ClickOptions().setPosition(4, 6));
		assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Southbank accepts Toll bridge");
	}

	@Test
	void filtersAreTakenBackAndSoIsAClosedQuery() {
		com.microsoft.playwright.Page page = browsing.open("/");
		int all = page.locator("td .cell").count();
		page.locator("select[name=outcome]").selectOption("rejects");
		assertThat(page).hasURL(Pattern.compile(".*outcome=rejects.*"));
		assertThat(page.locator("td .cell")).not().hasCount(all);
		page.getByText("Without filters").click();
		assertThat(page.locator("td .cell")).hasCount(all);
		browsing.go(page, "/query?query=" + "ASK%20%7B%7D");
		page.locator("#yasgui .tabsList .tab .closeTab").first().click();
		page.getByText("Undo").click();
		assertThat(page.locator("#yasgui .tab.active, #yasgui .tabPanel.active").first()).isVisible();
		assertThat(page.locator("#yasgui .tabPanel.active .CodeMirror-code")).containsText("ASK");
	}

	@Test
	void withTheKeyboardAlone() {
		com.microsoft.playwright.Page page = browsing.open("/");
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.keyboard().press("Enter");
		for (int press = 0; press < 40 && page.locator("td a:focus").count() == 0; press++) {
			page.keyboard().press("Tab");
		}
		Locator cell = page.locator("td a:focus");
		String name = cell.getAttribute("href");
		assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
		page.keyboard().press("Enter");
		assertThat(page.locator("dialog.drawer")).isVisible();
		Locator premise = page.locator("dialog.drawer .tree details details summary:focus");
		for (int press = 0; press < 20 && premise.count() == 0; press++) {
			page.keyboard().press("Tab");
			assertThat(page.locator("dialog.drawer :focus")).hasCount(1);
		}
		assertThat(page.locator("dialog.drawer .tree blockquote").first()).isHidden();
		page.keyboard().press("Enter");
		assertThat(page.locator("dialog.drawer .tree blockquote").first()).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.locator("dialog.drawer")).isHidden();
		assertThat(page.locator("td a:focus")).hasAttribute("href", name);
	}

	@Test
	void onAPhoneNothingIsWiderThanTheScreen() {
		com.microsoft.playwright.Page page = browsing.open("/", Browsing.window(360, 740));
		for (String path : List.of("/", "/verdict/self/ferry/toll-bridge", "/proposal/toll-bridge", "/claim", "/article",
				"/query",
				"/words", "/party/committee")) {
			browsing.go(page, path);
			assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(360);
			shoot(page, "phone" + path.replace('/', '-'));
		}
	}

	@Test
	void inTheDark() {
		com.microsoft.playwright.Page page = browsing.open("/",
				Browsing.desk().setColorScheme(ColorScheme.DARK));
		assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).isEqualTo("rgb(21, 23, 26)");
		shoot(page, "board-dark");
	}

	@Test
	void withoutScripts() {
		com.microsoft.playwright.Page page = browsing.open("/",
				Browsing.desk().setJavaScriptEnabled(false));
		page.getByLabel("anyone", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).check();
		page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Show").setExact(true))
				.click();
		assertThat(page).hasURL(Pattern.compile(".*trust=anyone$"));
		cell(page, "Free bridge", "Southbank").locator("a").click();
		assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Southbank on Free bridge");
		browsing.go(page, "/query");
		assertThat(page.locator("textarea[name=query]")).isVisible();
	}
}
