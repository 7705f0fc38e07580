package org.w3id.parley.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages show of the bridge. */
class PagesTest {
	/** A folder with a file {@code address} and a file {@code expected.html} is a test; drop another. */
	private static final Path EXPECTED = Path.of("src/test/resources/page/expected");
	private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
	private static Bridge bridge;

	@BeforeAll
	static void open() {
		bridge = Bridge.withArticles();
	}

	@AfterAll
	static void close() {
		bridge.close();
	}

	@TestFactory
	List<DynamicTest> pagesAreAsExpected() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		try (Stream<Path> folders = Files.list(EXPECTED)) {
			for (Path folder : folders.sorted().toList()) {
				String address = Files.readString(folder.resolve("address")).strip();
				tests.add(DynamicTest.dynamicTest(folder.getFileName() + ": " + address, () -> {
					Path expected = folder.resolve("expected.html");
					String shown = content(bridge.html(address));
					if (Boolean.getBoolean("parley.write.expected")) {
						Files.writeString(expected, shown);
					}
					assertThat(shown).isEqualTo(Files.readString(expected));
				}));
			}
		}
		return tests;
	}

	/** What stands between the navigation and the footer, a line for each tag that starts a block, without indentation. */
	private static String content(String html) {
		String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
		return main.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (text, line) -> text + line + "\n");
	}

	/** Follows every link from the board on: no page is missing, and what is shown is safe on every page. */
	@Test
	void everyLinkLeadsToAPageWithoutInlineCode() {
		Set<String> seen = new LinkedHashSet<>(
				List.of("/", "/?view=provisions&trust=anyone&silent=shown", "/compare?proposals=toll-bridge,free-bridge"));
		List<String> open = new ArrayList<>(seen);
		while (!open.isEmpty()) {
			String address = open.removeLast();
			Page page = bridge.get(address);
			assertThat(page.status()).as(address).isIn(200, 303);
			String html = new String(page.content(), StandardCharsets.UTF_8);
			if (page.mediaType().startsWith("text/html")) {
				assertNoInlineCode(address, html);
				Matcher links = LINK.matcher(html);
				while (links.find()) {
					String link = links.group(1).replace("&amp;", "&");
					if (!link.startsWith("/sparql") && !link.endsWith(".ttl") && seen.size() < 600 && seen.add(link)) {
						open.add(link);
					}
				}
			}
		}
		assertThat(seen).hasSizeGreaterThan(60);
	}

	private static void assertNoInlineCode(String address, String html) {
		assertThat(html).as(address).doesNotContain("<script>").doesNotContain("<style").doesNotContain("<b>Sons")
				.doesNotContain("<i>revised")
				.doesNotContainPattern("<[a-z][^>]* (style|on[a-z]+)=").doesNotContain("javascript:");
	}

	@Test
	void aScriptInAQuoteIsShownAsText() {
		assertThat(bridge.html("/position/self/ferry/tolls")).contains("&lt;script&gt;alert('no')&lt;/script&gt;")
				.contains("Ferry &amp; &lt;b&gt;Sons&lt;/b&gt;");
	}

	@Test
	void namesFromRightToLeftAreKeptApart() {
		assertThat(bridge.html("/")).contains("<bdi>" + Bridge.ARABIC + "</bdi>");
		assertThat(bridge.html("/verdict/self/abbarat/toll-bridge"))
				.contains('\u2068' + Bridge.ARABIC + '\u2069' + " rejects Toll bridge");
	}

	@Test
	void theSliderLeadsToAPermanentAddress() {
		Page page = bridge.get("/?view=proposals&trust=parties&step=0&group=&issue=&outcome=&sort=said");
		assertThat(page.status()).isEqualTo(303);
		assertThat(page.headers()).containsEntry("Location", "/?as-of=2031-01-05&trust=parties");
	}

	@Test
	void claimedIsNotHeld() {
		assertThat(bridge.html("/verdict/self/northbank/toll-bridge"))
				.contains("Nothing found says whether Northbank accepts Toll bridge");
		assertThat(bridge.html("/verdict/parties/northbank/toll-bridge")).contains("Northbank accepts Toll bridge");
	}

	@Test
	void theTableHasEveryPartyAndProposal() {
		Page page = bridge.get("/board.csv?silent=shown&sort=name");
		assertThat(page.mediaType()).startsWith("text/csv");
		List<String> lines = new String(page.content(), StandardCharsets.UTF_8).lines().toList();
		assertThat(lines).hasSize(4);
		assertThat(lines.getFirst()).startsWith("id,label,");
		assertThat(lines).anySatisfy(
				line -> assertThat(line).startsWith("toll-bridge,Toll bridge,").contains(",accepts,1,")
						.contains(",rejects,1").contains(",unknown,0"));
		assertThat(lines.getFirst()).contains(",southbank,southbank witnesses");
	}

	@Test
	void whatIsUnknownIsNotFoundAndWhatMeansNothingIsABadRequest() {
		assertThat(Stream
				.of("/party/atlantis", "/verdict/self/northbank/moon", "/verdict/northbank", "/article/0", "/claim/0", "/nowhere",
						"/web/none.js", "/compare?proposals=moon", "/query?name=none")
				.map(address -> bridge.get(address).status())).containsOnly(404);
		assertThat(Stream.of("/?row=-1", "/?trust=x", "/?step=x", "/verdict/x/northbank/toll-bridge", "/claim?page=zero")
				.map(address -> bridge.get(address).status())).containsOnly(400);
	}

	@Test
	void theSamePageHasTheSameTag() {
		assertThat(bridge.get("/").headers().get("ETag")).isEqualTo(bridge.get("/").headers().get("ETag"))
				.isNotEqualTo(bridge.get("/?trust=anyone").headers().get("ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"/", "/query", "/words", "/article", "/nowhere", "/verdict/self/northbank/toll-bridge"})
	void noPolicyLetsInlineCodeThrough(String address) {
		assertThat(bridge.get(address).headers().get("Content-Security-Policy"))
				.contains("default-src 'none'", "script-src 'self';")
				.doesNotContain("unsafe");
	}

	@Test
	void anEmptyStoreExplainsItself() {
		try (Bridge empty = Bridge.withoutArticles()) {
			assertThat(empty.html("/")).contains("parley load").contains("7 parties").doesNotContain("<table");
		}
	}
}
