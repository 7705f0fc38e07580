package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.article.Source;
import org.w3id.parley.graph.PublishedClaim;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.Outcome;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.TrustPolicy.Who;
import org.w3id.parley.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Five news articles in, verdicts with quoted proof out. */
class FirstLightTest {
	private static final Path ARTICLES = Path.of("../shared/seeds");
	private static Desk desk;

	@BeforeAll
	static void load() {
		Assumptions.assumeTrue(Files.isDirectory(ARTICLES), "skipped: the five articles are not kept with the project");
		desk = Desk.over(Store.inMemory());
		assertThat(loadAll().clean()).isTrue();
	}

	@AfterAll
	static void close() {
		if (desk != null) {
			desk.close();
		}
	}

	private static IntakeReport loadAll() {
		Intake intake = new Intake(Shelf.bundled(), desk.store().dossier());
		return intake.load(Source.under(ARTICLES), desk.store(), new PrintWriter(new StringWriter()));
	}

	@Test
	void russiaRejectsTheCoalitionForceWithASentenceAsProof() {
		Verdict verdict = verdict("russia", "coalition-force", Who.SELF);
		assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTS);
		assertThat(verdict.derivation().evidence()).isNotEmpty().allSatisfy(
				claim -> assertThat(
						claim.evidence().holdsIn(desk.store().article(claim.article()).orElseThrow().article().text())).isTrue());
	}

	@Test
	void russiaAcceptsTheIstanbulDraft() {
		assertThat(verdict("russia", "istanbul-draft-2022", Who.SELF).outcome()).isEqualTo(Outcome.ACCEPTS);
	}

	@Test
	void britainDoesNotRejectTheCoalitionForce() {
		assertThat(verdict("united-kingdom", "coalition-force", Who.SELF).outcome()).isNotEqualTo(Outcome.REJECTS);
	}

	@Test
	void whatOthersSayOfRussiaIsNotItsPosition() {
		for (String proposal : desk.store().dossier().proposals().keySet()) {
			assertThat(verdict("russia", proposal, Who.SELF).derivation().evidence()).allSatisfy(
					claim -> assertThat(claim.claimant()).isEqualTo(new Claimant.Self()));
		}
		assertThat(desk.store().claims()).extracting(PublishedClaim::claim)
				.anySatisfy(claim -> assertThat(claim.claimant()).isEqualTo(new Claimant.OtherParty("united-states")));
	}

	@Test
	void everyQuoteStandsWhereItsOffsetsSay() {
		assertThat(desk.store().claims()).isNotEmpty().extracting(PublishedClaim::claim).allSatisfy(
				claim -> assertThat(
						claim.evidence().holdsIn(desk.store().article(claim.article()).orElseThrow().article().text())).isTrue());
	}

	@Test
	void loadingTwiceChangesNothing() {
		List<String> before = canonical();
		loadAll();
		assertThat(canonical()).isEqualTo(before).isNotEmpty();
	}

	private static List<String> canonical() {
		String quads = desk.store().read(dataset -> RDFWriter.source(dataset.asDatasetGraph()).lang(Lang.NQUADS).asString());
		try (Stream<String> lines = quads.lines()) {
			return lines.sorted().collect(Collectors.toList());
		}
	}

	private static Verdict verdict(String party, String proposal, Who who) {
		return desk.judge().verdict(party, proposal, TrustPolicy.of(who));
	}
}
