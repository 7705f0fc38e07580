package org.w3id.parley.cli;

import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command says what it does, and shows how, once. */
class HelpTest {
	/** picocli's own; what they print is not ours. */
	private static final List<String> LIBRARY = List.of("help", "generate-completion");

	@TestFactory
	List<DynamicTest> commandsShowAnExample() {
		return Parley.commandLine().getSubcommands().keySet().stream().filter(name -> !LIBRARY.contains(name))
				.map(name -> DynamicTest.dynamicTest(name, () -> showsOneExample("parley " + name, name, "--help"))).toList();
	}

	@Test
	void theProgramShowsAnExample() {
		showsOneExample("parley ", "--help");
	}

	private static void showsOneExample(String call, String... arguments) {
		Ran help = Ran.parley(arguments);
		assertThat(help.code()).as(help.err()).isZero();
		String[] parts = help.out().split("\n *Examples?:\n", -1);
		assertThat(parts).as(help.out()).hasSize(2);
		assertThat(parts[1]).contains(call);
	}
}
