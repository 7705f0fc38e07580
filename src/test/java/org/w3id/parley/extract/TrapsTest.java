package org.w3id.parley.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.article.ArticleReader;
import org.w3id.parley.article.Limits;
import org.w3id.parley.article.Reading;
import org.w3id.parley.article.Source;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Those of the fifteen traps in the five articles that are decided when claims are read. */
class TrapsTest {
	private static final Path SEEDS = Path.of("../shared/seeds");
	private static final Map<String, Article> ARTICLES = new TreeMap<>();
	private static final Map<String, List<Claim>> CLAIMS = new TreeMap<>();

	@BeforeAll
	static void read() {
		assumeTrue(Files.isDirectory(SEEDS), "the five articles are not at " + SEEDS);
		ArticleReader articles = ArticleReader.of(ReaderForTests.SHELF, Limits.DEFAULT);
		for (Source source : Source.under(SEEDS)) {
			for (Reading reading : articles.read(source)) {
				if (reading instanceof Reading.Read read) {
					String key = read.name().substring(0, 3);
					ARTICLES.put(key, read.article());
					CLAIMS.put(key, ReaderForTests.READER.claims(read.article()));
				}
			}
		}
	}

	private static List<Claim> claims(String article, String holder, String about) {
		return CLAIMS.get(article).stream().filter(claim -> claim.holder().equals(holder) && claim.about().equals(about))
				.toList();
	}

	private static List<String> stances(String article, String holder, String about) {
		return claims(article, holder, about).stream().map(claim -> claim.stance().word() + " by " + claim.claimant().word())
				.toList();
	}

	@Test
	void everyQuoteHitsItsOffsets() {
		CLAIMS.forEach((key, claims) -> assertThat(claims).isNotEmpty()
				.allMatch(claim -> claim.evidence().holdsIn(ARTICLES.get(key).text()))
				.allMatch(claim -> claim.evidence().end() - claim.evidence().start() <= EvidenceSpan.MOST));
	}

	@Test
	void t3WhatWashingtonClaimsOfMoscowIsNotMoscowsOwnWord() {
		for (String article : List.of("000", "001", "002", "004")) {
			assertThat(CLAIMS.get(article)).filteredOn(claim -> claim.holder().equals("russia")
					&& List.of("collective-security-framework", "article-5-like-guarantee").contains(claim.about())
					&& claim.stance().word().equals("accepts"))
					.allMatch(claim -> claim.claimant().word().equals("united-states"));
		}
		assertThat(stances("002", "russia", "collective-security-framework")).contains("accepts by united-states",
				"conditional by self");
	}

	@Test
	void t4TrumpClaimedThatPutinAgreed() {
		assertThat(stances("001", "russia", "collective-security-framework")).contains("accepts by united-states");
	}

	@Test
	void t5WhatTheNarratorDeniesIsMarkedAndNeverKyivsOwnWord() {
		assertThat(claims("002", "ukraine", "istanbul-draft-2022")).hasSize(1)
				.allMatch(claim -> claim.claimant().word().equals("russia")
						&& claim.deniedBy().equals(java.util.Optional.of("narrator")));
	}

	@Test
	void t6GuaranteesOnlyWithMoscow() {
		assertThat(claims("002", "russia", "collective-security-framework"))
				.filteredOn(claim -> claim.stance().word().equals("conditional"))
				.hasSize(1).allMatch(claim -> claim.condition().isPresent());
		assertThat(stances("002", "russia", "istanbul-draft-2022")).containsExactly("demands by self");
		assertThat(stances("004", "russia", "china-as-guarantor")).containsExactly("demands by self");
	}

	@Test
	void t7NoBootsButByAir() {
		assertThat(stances("000", "united-states", "us-ground-troops")).containsExactly("rejects by self");
		assertThat(stances("002", "united-states", "air-support")).containsExactly("accepts by self");
	}

	@Test
	void t8StretchedTooThinIsCapability() {
		assertThat(claims("001", "germany", "coalition-force")).hasSize(1)
				.allMatch(claim -> claim.ground() == Claim.Ground.CAPABILITY && claim.stance().word().equals("rejects"));
	}

	@Test
	void t9TheDraftsTermsHangOnTheDraft() {
		assertThat(ReaderForTests.DOSSIER.proposals().get("istanbul-draft-2022").terms()).extracting(Proposal.Term::provision)
				.contains("neutrality", "guarantor-veto");
		for (String article : List.of("001", "002", "003")) {
			assertThat(CLAIMS.get(article)).filteredOn(claim -> claim.evidence().exact().contains("Istanbul"))
					.allMatch(claim -> claim.about().equals("istanbul-draft-2022"));
		}
		assertThat(claims("002", "ukraine", "guarantor-veto")).isEmpty();
		assertThat(claims("002", "ukraine", "neutrality")).isEmpty();
	}

	@Test
	void t10MetonymsAndOfficesResolveToParties() {
		CLAIMS.values().forEach(
				claims -> assertThat(claims).allMatch(claim -> ReaderForTests.DOSSIER.parties().containsKey(claim.holder())));
	}

	@Test
	void t11WeekdaysAreThoseBeforeTheArticlesDay() {
		assertThat(said("000", "russia", "guarantor-veto")).containsExactly("2025-08-20");
		assertThat(said("001", "russia", "istanbul-draft-2022")).containsExactly("2025-08-21");
		assertThat(said("002", "russia", "istanbul-draft-2022")).containsExactly("2025-08-20");
		assertThat(said("002", "russia", "minsk-agreements")).containsExactly("2015");
		assertThat(ARTICLES.get("003").date()).map(Object::toString).contains("2025-08-21");
		assertThat(ARTICLES.get("004").date()).isEmpty();
		assertThat(CLAIMS.get("004")).isNotEmpty().allMatch(claim -> claim.said().isEmpty());
	}

	private static List<String> said(String article, String holder, String about) {
		return claims(article, holder, about).stream().flatMap(claim -> claim.said().stream()).map(Object::toString).toList();
	}

	@Test
	void t12JunkIsReportedAndMixedMarksStay() {
		for (String article : List.of("000", "001", "004")) {
			Article text = ARTICLES.get(article);
			assertThat(text.dropped()).as(article).isNotEmpty();
			assertThat(CLAIMS.get(article)).noneMatch(claim -> text.dropped().stream()
					.anyMatch(line -> line.span().of(text.text()).contains(claim.evidence().exact())));
		}
		assertThat(claims("000", "united-states", "us-ground-troops")).hasSize(1)
				.allMatch(claim -> claim.evidence().exact().contains("'no US boots on the ground’"));
	}

	@Test
	void t13TheMisnamedCouncilGivesNobodyAVetoButMoscow() {
		assertThat(CLAIMS.get("004")).filteredOn(claim -> claim.about().equals("guarantor-veto"))
				.allMatch(claim -> claim.holder().equals("russia"));
	}

	@Test
	void t14TheThinkTanksVerdictIsNobodysPosition() {
		assertThat(CLAIMS.get("001")).filteredOn(claim -> claim.about().equals("istanbul-draft-2022"))
				.allMatch(claim -> claim.holder().equals("russia"));
	}

	@Test
	void t15NonStarterAndRedLineReject() {
		assertThat(stances("001", "russia", "foreign-troops")).contains("rejects by narrator");
		assertThat(stances("004", "russia", "foreign-troops")).containsExactly("rejects by self");
	}
}
