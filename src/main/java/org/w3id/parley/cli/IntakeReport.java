package org.w3id.parley.cli;

import java.util.Optional;

import org.w3id.parley.graph.PutResult;
import org.w3id.parley.graph.ReadArticle;

/** Counts what a load did, and says what went wrong as it happens. For use by one thread. */
final class IntakeReport {
	private int stored;
	private int unchanged;
	private int refused;
	private int claims;

	/** The article, where there is one to store. */
	Optional<ReadArticle> note(Intaken taken, Progress progress) {
		return switch (taken) {
			case Intaken.Taken read -> {
				read.remarks().forEach(remark -> progress.say("note: " + read.article().article().name() + ": " + remark));
				yield Optional.of(read.article());
			}
			case Intaken.Refused no -> {
				refuse(no.name(), no.what() + "; " + no.fix(), progress);
				yield Optional.empty();
			}
		};
	}

	void note(ReadArticle article, PutResult result, Progress progress) {
		switch (result) {
			case PutResult.Stored done -> {
				stored++;
				claims += article.claims().size();
			}
			case PutResult.Unchanged same -> unchanged++;
			case PutResult.Refused no -> refuse(article.article().name(), String.join("; ", no.reasons()), progress);
		}
	}

	private void refuse(String name, String why, Progress progress) {
		refused++;
		progress.say("refused: " + name + ": " + why);
	}

	boolean clean() {
		return refused == 0;
	}

	/** One line: what was stored, was there already, was refused. */
	String summary() {
		return "%d %s stored with %d %s, %d already there, %d refused".formatted(stored, stored == 1 ? "article" : "articles",
				claims,
				claims == 1 ? "claim" : "claims", unchanged, refused);
	}
}
