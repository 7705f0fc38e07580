package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.model.Claim;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Day;
import org.w3id.parley.verdict.Index;

/** The claims of one moment, found by what pages ask for. Made once for each moment; immutable. */
final class Register {
	private final Index judge;
	private final SortedMap<String, DatedClaim> byId = new TreeMap<>();
	private final Map<String, List<DatedClaim>> byHolder = new HashMap<>();
	private final Map<String, List<DatedClaim>> byAbout = new HashMap<>();
	private final Map<String, List<DatedClaim>> byArticle = new HashMap<>();
	private final NavigableSet<LocalDate> days = new TreeSet<>();
	private final Optional<LocalDate> firstClaim;
	private final Optional<LocalDate> lastClaim;

	Register(Index judge) {
		this.judge = judge;
		judge.held().entrySet().stream()
				.flatMap(held -> held.getValue().stream().flatMap(about -> judge.claims(held.getKey(), about).stream()))
				.sorted(DatedClaim.OLDEST_FIRST).forEach(this::add);
		firstClaim = days.stream().findFirst();
		lastClaim = days.isEmpty() ? Optional.empty() : Optional.of(days.last());
		judge.dossier().proposals().values().forEach(proposal -> {
			proposal.ended().ifPresent(ended -> days.add(ended.last()));
			proposal.breaches().forEach(breach -> days.add(breach.date().last()));
		});
	}

	private void add(DatedClaim dated) {
		Claim claim = dated.claim();
		byId.put(claim.id(), dated);
		byHolder.computeIfAbsent(claim.holder(), key -> new ArrayList<>()).add(dated);
		byAbout.computeIfAbsent(claim.about(), key -> new ArrayList<>()).add(dated);
		byArticle.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(dated);
		dated.day().date().ifPresent(days::add);
	}

	Index judge() {
		return judge;
	}

	/** All claims, by id. */
	SortedMap<String, DatedClaim> claims() {
		return Collections.unmodifiableSortedMap(byId);
	}

	/** Oldest first. */
	List<DatedClaim> ofHolder(String party) {
		return List.copyOf(byHolder.getOrDefault(party, List.of()));
	}

	/** What claims on the party are about, each once, sorted. */
	Stream<String> targets(String party) {
		return byHolder.getOrDefault(party, List.of()).stream().map(dated -> dated.claim().about()).distinct().sorted();
	}

	/** Oldest first. */
	List<DatedClaim> about(String target) {
		return List.copyOf(byAbout.getOrDefault(target, List.of()));
	}

	/** In the order of the text. */
	List<DatedClaim> inArticle(String article) {
		return sorted(byArticle.getOrDefault(article, List.of()), dated -> dated.claim().evidence().start());
	}

	int countIn(String article) {
		return byArticle.getOrDefault(article, List.of()).size();
	}

	/** The newest day on which something was said of the target; undated where nothing was. */
	Day last(String target) {
		List<DatedClaim> claims = byAbout.getOrDefault(target, List.of());
		return claims.isEmpty() ? Day.UNDATED : claims.getLast().day();
	}

	/** Every day on which a claim counts, a proposal ended or a party broke one, oldest first. */
	NavigableSet<LocalDate> days() {
		return Collections.unmodifiableNavigableSet(days);
	}

	Optional<LocalDate> firstClaim() {
		return firstClaim;
	}

	Optional<LocalDate> lastClaim() {
		return lastClaim;
	}

	private static List<DatedClaim> sorted(List<DatedClaim> claims, Function<DatedClaim, Integer> key) {
		return claims.stream().sorted(Comparator.comparing(key).thenComparing(dated -> dated.claim().id())).toList();
	}
}
