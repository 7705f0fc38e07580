package org.w3id.parley.verdict;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All verdicts of all pairs, by the index and by others over the same claims, in turns: a round is the index some times and each of the
 * others once. Medians of one thread's CPU time; the ratios are those of one run. Who is stopped at the limit, or has used it up over
 * several rounds, runs no more.
 */
final class Race {
	private static final int WARM = 30;
	private static final int ROUNDS = 5;
	private static final int PER_ROUND = 5;
	private static final TrustPolicy FROM_THE_CLAIMS = TrustPolicy.SELF.asOf(LocalDate.of(2100, 1, 1));
	private final Index index;
	private final Duration limit;
	private final List<Runner> runners;

	Race(Index index, List<Contestant> contestants, Duration limit) {
		this.index = index;
		this.limit = limit;
		this.runners = contestants.stream().map(Runner::new).toList();
	}

	private static final class Runner {
		private final Contestant contestant;
		private final List<Long> times = new ArrayList<>();
		private Optional<List<String>> found = Optional.empty();
		private boolean stopped;
		private long used;

		private Runner(Contestant contestant) {
			this.contestant = contestant;
		}

		private void run(Duration limit) {
			if (stopped || used > limit.toNanos()) {
				return;
			}
			long started = CpuClock.now();
			long startedAt = System.nanoTime();
			Optional<List<String>> rules = contestant.rules(limit);
			used += System.nanoTime() - startedAt;
			times.add(CpuClock.now() - started);
			stopped = rules.isEmpty();
			found = rules.isPresent() ? rules : found;
		}
	}

	void run(PrintWriter out) {
		for (int i = 0; i < WARM; i++) {
			index.outcomes(FROM_THE_CLAIMS);
			index.outcomes(TrustPolicy.SELF);
		}
		long[] engine = new long[ROUNDS * PER_ROUND];
		long[] kept = new long[engine.length];
		for (int i = 0; i < engine.length; i++) {
			engine[i] = CpuClock.time(() -> index.outcomes(FROM_THE_CLAIMS));
			kept[i] = CpuClock.time(() -> index.outcomes(TrustPolicy.SELF));
			if (i % PER_ROUND == PER_ROUND - 1) {
				runners.forEach(runner -> runner.run(limit));
			}
		}
		double fast = Timing.of(engine).medianMilliseconds();
		row(out, "index, from the claims", fast, "");
		row(out, "index, positions kept from before", Timing.of(kept).medianMilliseconds(), "");
		List<String> rules = rules(index.outcomes(TrustPolicy.SELF));
		runners.forEach(runner -> row(out, runner, fast, rules));
	}

	private void row(PrintWriter out, Runner runner, double fast, List<String> rules) {
		double slow = Timing.of(runner.times.stream().mapToLong(Long::longValue).toArray()).medianMilliseconds();
		String ratio = String.format(Locale.ROOT, "%,.0f times the index", slow / fast);
		if (runner.found.isEmpty()) {
			row(out, runner.contestant.name(), slow, "at least " + ratio + "; stopped after " + limit.toSeconds() + " s");
		} else {
			String agreement = runner.found.get().equals(rules) ? "agrees on every pair" : "DISAGREES";
			row(out, runner.contestant.name(), slow, ratio + "; " + agreement + "; median of " + runner.times.size());
		}
	}

	private static void row(PrintWriter out, String name, double milliseconds, String remark) {
		out.println(String.format(Locale.ROOT, "    %-34s %,12.2f ms  %s", name, milliseconds, remark).stripTrailing());
		out.flush();
	}

	static List<String> rules(Outcomes outcomes) {
		List<String> rules = new ArrayList<>();
		for (int party = 0; party < outcomes.parties().size(); party++) {
			for (int proposal = 0; proposal < outcomes.proposals().size(); proposal++) {
				rules.add(outcomes.parties().get(party) + " " + outcomes.proposals().get(proposal) + " "
						+ outcomes.rule(party, proposal).row());
			}
		}
		return rules;
	}
}
