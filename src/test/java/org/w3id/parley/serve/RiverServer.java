package org.w3id.parley.serve;

import java.util.Optional;

import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.River;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.LiveVerdicts;

/** A store of the tests' own small negotiation, with what a server over it needs. */
final class RiverServer implements AutoCloseable {
	final Store store = Store.inMemory(River.files());
	final LiveVerdicts verdicts = new LiveVerdicts();
	final ReadArticle first = River.article("first.txt", "Upland said it would never allow the high dam.",
			"Lowland demanded a joint commission.", "Midland says that Upland accepts the treaty, \"all of it\".")
			.on("2024-03-01")
			.claim("Upland said it would never allow the high dam.", "upland", Stance.REJECTS, "high-dam")
			.claim("Lowland demanded a joint commission.", "lowland", Stance.DEMANDS, "joint-commission")
			.claim("Upland accepts the treaty, \"all of it\"", "upland", Stance.ACCEPTS, "river-treaty", "midland",
					Optional.of("2024-02"), Ground.WILL, Optional.empty())
			.make();
	final ReadArticle removed = River.article("removed.txt", "Midland rejected a dam.").on("2024-04-01")
			.claim("Midland rejected a dam.", "midland", Stance.REJECTS, "dam").make();

	RiverServer() {
		store.put(first);
		store.put(removed);
		store.put(many());
		store.remove(removed.article().id());
		store.attach(verdicts);
	}

	private static ReadArticle many() {
		String[] paragraphs = new String[600];
		for (int i = 0; i < paragraphs.length; i++) {
			paragraphs[i] = "On turn " + i + " Lowland refused a dam.";
		}
		River.ArticleMaker article = River.article("many.txt", paragraphs).on("2024-05-01");
		for (String paragraph : paragraphs) {
			article.claim(paragraph, "lowland", Stance.REJECTS, "dam");
		}
		return article.make();
	}

	@Override
	public void close() {
		store.close();
	}
}
