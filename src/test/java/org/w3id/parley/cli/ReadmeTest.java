package org.w3id.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command of the README does what it says, in the README's order. */
class ReadmeTest {
	private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
	/** Needs a port of its own and does not end; it has tests of its own. */
	private static final Set<String> ELSEWHERE = Set.of("serve");
	private static final Set<String> WITHOUT_STORE = Set.of("extract", "sayings");

	@TempDir
	static Path folder;

	@TestFactory
	List<DynamicTest> commands() throws IOException {
		write("article.txt",
				"Talks go on\n\nKyiv, 3 March 2025\n\nRussia rejected a ceasefire on Monday. Ukraine accepted a ceasefire.\n");
		write("folder/second.txt",
				"Warsaw speaks\n\nWarsaw, 4 March 2025\n\nPoland ruled out sending its troops to Ukraine on Tuesday.\n");
		write("page.html",
				"<html><head><title>Paris speaks</title></head><body><article><h1>Paris speaks</h1><p>France offered to send its "
						+ "troops to Ukraine after a ceasefire, its president said on 5 March 2025.</p></article></body></html>");
		List<DynamicTest> tests = new ArrayList<>();
		Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
		while (block.find()) {
			block.group(1).lines().map(line -> line.replaceAll("\\s+#.*", "").replaceAll("\\s+>.*", "").strip())
					.filter(line -> line.startsWith("bin/parley ")).map(line -> line.substring("bin/parley ".length()))
					.filter(line -> !ELSEWHERE.contains(line.split(" ")[0]))
					.forEach(line -> tests.add(DynamicTest.dynamicTest(line, () -> run(line))));
		}
		assertThat(tests).hasSizeGreaterThan(8);
		return tests;
	}

	private static void run(String line) {
		List<String> words = new ArrayList<>(Arrays.stream(line.split(" ")).map(ReadmeTest::located).toList());
		if (!WITHOUT_STORE.contains(words.getFirst())) {
			words.addAll(List.of("--store", folder.resolve("store").toString()));
		}
		PrintStream standard = System.out;
		System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		Ran ran;
		try {
			ran = Ran.parley(words.toArray(String[]::new));
		} finally {
			System.setOut(standard);
		}
		assertThat(ran.code()).as(ran.err()).isZero();
	}

	private static String located(String word) {
		return word.matches(".*\\.(txt|html|gz)|folder/") ? folder.resolve(word).toString() : word;
	}

	private static void write(String path, String text) throws IOException {
		Files.createDirectories(folder.resolve(path).getParent());
		Files.writeString(folder.resolve(path), text);
	}
}
