package org.w3id.parley.article;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each folder of {@code articles/} holds a file and, in {@code expected.txt}, what is read of it. Drop a folder = add a test; run
 * with {@code -Dgolden.write=true} to write what is expected, and read it before it is committed.
 */
class GoldenArticlesTest {
	private static final String EXPECTED = "expected.txt";
	private static final int SHOWN = 90;
	private final ArticleReader reader = ArticleReader.of(Shelf.bundled(), Limits.DEFAULT);

	@TestFactory
	List<DynamicTest> articles() throws IOException, URISyntaxException {
		try (Stream<Path> folders = Files.list(Path.of(GoldenArticlesTest.class.getResource("/articles").toURI()))) {
			return folders.sorted().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
					.toList();
		}
	}

	private void check(Path folder) throws IOException {
		String shown = shown(reader.read(Source.of(input(folder))));
		Path expected = folder.resolve(EXPECTED);
		if (Boolean.getBoolean("golden.write")) {
			Files.writeString(Path.of("src/test/resources/articles").resolve(folder.getFileName()).resolve(EXPECTED), shown);
		} else {
			assertThat(shown).isEqualTo(Files.readString(expected));
		}
	}

	private static Path input(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> !file.getFileName().toString().equals(EXPECTED)).findFirst().orElseThrow();
		}
	}

	private static String shown(List<Reading> readings) {
		StringBuilder lines = new StringBuilder();
		for (Reading reading : readings) {
			lines.append(switch (reading) {
				case Reading.Refused refused ->
					"refused " + refused.name() + ": " + refused.what() + " (" + refused.fix() + ")\n";
				case Reading.Read read -> shown(read.article(), read.remarks());
			});
		}
		return lines.toString();
	}

	private static String shown(Article article, List<String> remarks) {
		StringBuilder lines = new StringBuilder("read ").append(article.name()).append("\n  title      ")
				.append(or(article.title()))
				.append("\n  publisher  ").append(or(article.publisher())).append("\n  date       ").append(or(article.date()))
				.append("\n  address    ").append(or(article.address())).append("\n  language   ").append(article.language())
				.append('\n');
		remarks.forEach(remark -> lines.append("  remark     ").append(remark).append('\n'));
		article.paragraphs().forEach(paragraph -> lines.append("  ").append(paragraph.kind()).append(' ')
				.append(shown(article.text(), paragraph.span())).append('\n'));
		article.dropped().forEach(dropped -> lines.append("  dropped as ").append(dropped.reason()).append(": ")
				.append(shown(article.text(), dropped.span())).append('\n'));
		return lines.toString();
	}

	private static String or(Optional<?> value) {
		return value.map(Object::toString).orElse("-");
	}

	private static String shown(String text, Span span) {
		String words = span.of(text).replaceAll("\\R", "/");
		return "[" + span.start() + "," + span.end() + ") "
				+ (words.length() <= SHOWN
						? words
						: words.substring(0, SHOWN / 2) + " ... " + words.substring(words.length() - SHOWN / 2));
	}
}
