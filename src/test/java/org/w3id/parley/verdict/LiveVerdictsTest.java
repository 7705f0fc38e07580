package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Change;
import org.w3id.parley.graph.PublishedClaim;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** The verdict graph kept in step by changes is the one that is made afresh, to the triple. */
class LiveVerdictsTest {
	private static final int RUNS = Integer.getInteger("parley.differential", 60) / 6;

	@Test
	void changesLeaveTheGraphAsIfMadeAfresh() {
		for (int seed = 0; seed < RUNS; seed++) {
			RandomMaterial random = new RandomMaterial(seed);
			Material material = random.material();
			LiveVerdicts live = new LiveVerdicts();
			Graph graph = GraphFactory.createDefaultGraph();
			live.begin(material.dossier(), published(material.claims(), material), material.reviews(), graph);
			live.committed();
			for (int step = 0; step < 15; step++) {
				Graph before = GraphFactory.createDefaultGraph();
				GraphUtil.addInto(before, graph);
				Material changed = change(live, material, random, graph);
				if (random.below(5) == 0) {
					live.aborted();
					graph.clear();
					GraphUtil.addInto(graph, before);
				} else {
					live.committed();
					material = changed;
				}
				Set<Triple> now = new HashSet<>(graph.find().toList());
				assertThat(now).as("seed %d, step %d", seed, step)
						.isEqualTo(LiveVerdicts.all(Indexer.over(material).index()));
			}
		}
	}

	private static Material change(LiveVerdicts live, Material material, RandomMaterial random, Graph graph) {
		List<Claim> claims = new ArrayList<>(material.claims());
		List<Review> reviews = new ArrayList<>(material.reviews());
		List<Claim> added = new ArrayList<>();
		List<Claim> removed = new ArrayList<>();
		List<Review> decided = new ArrayList<>();
		Optional<Dossier> dossier = Optional.empty();
		switch (random.below(6)) {
			case 0 -> dossier = Optional.of(random.dossier());
			case 1 -> claims.stream().findFirst().ifPresent(claim -> decided.add(random.review(claim.id())));
			default -> {
				String article = "x" + random.below(5);
				claims.stream().filter(claim -> claim.article().equals(article)).forEach(removed::add);
				claims.removeAll(removed);
				for (int i = random.below(4); i > 0; i--) {
					added.add(random.claim());
				}
				claims.addAll(added);
			}
		}
		reviews.addAll(decided);
		live.change(new Change(published(added, material), published(removed, material), decided, dossier), graph);
		return Material.of(dossier.orElse(material.dossier()), claims, reviews, material.articleDates());
	}

	private static List<PublishedClaim> published(List<Claim> claims, Material material) {
		return claims.stream()
				.map(claim -> new PublishedClaim(claim, Optional.ofNullable(material.articleDates().get(claim.article()))))
				.toList();
	}
}
