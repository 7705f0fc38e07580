package org.w3id.parley.graph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Loads and compacts without end, and says what it has done, until it is killed. */
final class KilledProcess {
	private KilledProcess() {
	}

	static ReadArticle article(int number) {
		return River.article("number " + number, "Lowland insists on free flow, for the time number " + number + ".", "It rains.")
				.on("2024-03-01")
				.claim("insists on free flow", "lowland", org.w3id.parley.model.Stance.DEMANDS, "free-flow").make();
	}

	/** The folder of the store, the number of the first article, and {@code compact} where it is to compact after every tenth. */
	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		try (Store store = Store.open(Path.of(arguments[0]), River.files())) {
			for (int number = Integer.parseInt(arguments[1]);; number++) {
				store.put(article(number));
				out.println("stored " + number);
				if (arguments.length > 2 && number % 5 == 0) {
					out.println("compacting");
					store.compact();
				}
			}
		}
	}
}
