package org.w3id.parley.page;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.TrustPolicy.Who;

/**
 * What one looks through: the trust policy and the day as of which. It stays the same from page to page, in their addresses, under
 * {@code trust}, {@code as-of}, {@code confidence} and {@code reviewed}; what is the default is left out.
 */
public record Lens(TrustPolicy policy) {
	public static final Lens DEFAULT = new Lens(TrustPolicy.SELF);

	/**
	 * @throws Complaint
	 *             where a parameter means nothing
	 */
	static Lens of(Request request) {
		Who who = request.parameter("trust").map(Lens::who).orElse(Who.SELF);
		Optional<LocalDate> asOf = request.parameter("as-of").map(Lens::day);
		double confidence = request.parameter("confidence").map(Lens::confidence).orElse(TrustPolicy.REVIEW_THRESHOLD);
		return new Lens(new TrustPolicy(who, confidence, request.parameter("reviewed").isPresent(), asOf));
	}

	static Who who(String word) {
		try {
			return Who.ofWord(word);
		} catch (IllegalArgumentException e) {
			throw Complaint.nonsense("trust", word, "self, parties or anyone");
		}
	}

	private static LocalDate day(String word) {
		try {
			return LocalDate.parse(word);
		} catch (DateTimeException e) {
			throw Complaint.nonsense("as-of", word, "a day such as 2025-08-25");
		}
	}

	private static double confidence(String word) {
		try {
			double value = Double.parseDouble(word);
			if (value >= 0 && value <= 1) {
				return value;
			}
		} catch (NumberFormatException e) {
			// Told below, like a number out of range.
		}
		throw Complaint.nonsense("confidence", word, "a number from 0 to 1");
	}

	public Who who() {
		return policy.who();
	}

	public Optional<LocalDate> asOf() {
		return policy.asOf();
	}

	public Lens who(Who other) {
		return new Lens(new TrustPolicy(other, policy.minimumConfidence(), policy.reviewedOnly(), policy.asOf()));
	}

	public Lens asOf(Optional<LocalDate> day) {
		return new Lens(new TrustPolicy(policy.who(), policy.minimumConfidence(), policy.reviewedOnly(), day));
	}

	/** The least confidence as the address has it: {@code 0.75}; empty for the review threshold. */
	public String confidence() {
		return policy.minimumConfidence() == TrustPolicy.REVIEW_THRESHOLD
				? ""
				: BigDecimal.valueOf(policy.minimumConfidence()).stripTrailingZeros().toPlainString();
	}

	/** Only what differs from the default, in a fixed order. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (who() != Who.SELF) {
			parameters.put("trust", who().word());
		}
		asOf().ifPresent(day -> parameters.put("as-of", day.toString()));
		if (!confidence().isEmpty()) {
			parameters.put("confidence", confidence());
		}
		if (policy.reviewedOnly()) {
			parameters.put("reviewed", "yes");
		}
		return parameters;
	}

	/** The address of a page seen through this. */
	public String to(String path) {
		return address(path, parameters());
	}

	/** The address of a page whose path says whose word counts. */
	String toOwn(String path) {
		Map<String, String> parameters = parameters();
		parameters.remove("trust");
		return address(path, parameters);
	}

	/** The same with further parameters. */
	String to(String path, Map<String, String> further) {
		Map<String, String> all = new LinkedHashMap<>(further);
		all.putAll(parameters());
		return address(path, all);
	}

	/** Parameters in alphabetical order: one state has one address. */
	static String address(String path, Map<String, String> parameters) {
		return parameters.isEmpty()
				? path
				: path + new TreeMap<>(parameters).entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue()))
						.collect(Collectors.joining("&", "?", ""));
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("+", "%20");
	}

	/** The policy in words: "the holder's own word". */
	public String words() {
		String whose = switch (who()) {
			case SELF -> "what each party's own representatives said";
			case PARTIES -> "what parties said of themselves and of one another";
			case ANYONE -> "what anybody said, commentators and the articles' own voice included";
		};
		String least = !confidence().isEmpty() ? ", claims of confidence " + confidence() + " or more" : "";
		return whose + least + (policy.reviewedOnly() ? ", reviewed claims only" : "");
	}
}
