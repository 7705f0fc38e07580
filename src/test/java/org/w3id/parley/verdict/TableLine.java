package org.w3id.parley.verdict;

import java.util.List;
import java.util.TreeSet;

/** A cell of a golden table: proposal, party, trust, outcome, rule, and the positions that it is due to. */
public final class TableLine {
	public static final List<String> PROPOSALS = List.of("istanbul-draft-2022", "coalition-force", "article-5-like-guarantee",
			"us-security-guarantee", "guarantors-with-russia", "collective-security-framework", "budapest-memorandum-1994",
			"minsk-agreements");
	public static final List<String> PARTIES = List.of("russia", "ukraine", "united-states", "united-kingdom", "france",
			"germany", "china", "coalition-of-the-willing");

	private TableLine() {
	}

	public static String of(Verdict verdict) {
		TreeSet<String> due = new TreeSet<>();
		verdict.derivation().premises().stream().flatMap(premise -> premise.positions().stream())
				.forEach(held -> due.add(held.standing().word() + " " + held.about() + " " + held.day()));
		return String.join("\t", verdict.proposal(), verdict.party(), verdict.policy().word(), verdict.outcome().word(),
				Integer.toString(verdict.derivation().rule().row()), due.isEmpty() ? "-" : String.join("; ", due));
	}
}
