package org.w3id.parley.cli;

import java.util.concurrent.Callable;

import org.w3id.parley.model.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Removes an article with its claims; reviews of them are kept. Loading it again brings them back.", footer = {
		"", "Example:", "  parley remove 9769c7b85636ba11"})
final class RemoveCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "ARTICLE", description = "The article's id, as parley ask coverage prints it.")
	String article;

	@Mixin
	StoreOptions stores;

	@Override
	public Integer call() {
		try (Desk desk = stores.open()) {
			if (!desk.store().remove(article)) {
				throw new Mistake("article " + article, "the graph holds no such article",
						"take the id from parley ask coverage");
			}
		}
		return 0;
	}
}
