package org.w3id.parley.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request's {@code Accept} header (RFC 9110, §12.5.1). The most specific range decides the quality of a media type; among equal
 * qualities the server's order does. No header means that everything is welcome; a range that cannot be read is passed over.
 */
public final class Accept {
	private record Range(String type, String subtype, double quality) {
		boolean covers(String mediaType) {
			int slash = mediaType.indexOf('/');
			return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
					&& (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
		}

		int specificity() {
			return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
		}
	}

	/** The offer chosen, and the media type under which it was asked for. */
	public record Choice(Offer offer, String mediaType) {
	}

	private final List<Range> ranges;

	private Accept(List<Range> ranges) {
		this.ranges = ranges;
	}

	/** Reads the values of all {@code Accept} headers of a request. */
	public static Accept of(List<String> headers) {
		List<Range> ranges = new ArrayList<>();
		for (String header : headers) {
			for (String element : header.split(",")) {
				range(element).ifPresent(ranges::add);
			}
		}
		return new Accept(ranges);
	}

	private static Optional<Range> range(String element) {
		String[] parts = element.toLowerCase(Locale.ROOT).split(";");
		String[] type = parts[0].strip().split("/");
		if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()) {
			return Optional.empty();
		}
		double quality = 1;
		for (int i = 1; i < parts.length; i++) {
			String parameter = parts[i].strip();
			if (parameter.startsWith("q=")) {
				quality = quality(parameter.substring(2));
			}
		}
		return Optional.of(new Range(type[0], type[1], quality));
	}

	private static double quality(String text) {
		try {
			return Math.clamp(Double.parseDouble(text), 0, 1);
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** How welcome a media type is, from 0 (not at all) to 1. */
	public double qualityOf(String mediaType) {
		if (ranges.isEmpty()) {
			return 1;
		}
		int specificity = -1;
		double quality = 0;
		for (Range range : ranges) {
			if (range.covers(mediaType) && range.specificity() > specificity) {
				specificity = range.specificity();
				quality = range.quality();
			}
		}
		return quality;
	}

	/** The most welcome of the offers, or nothing where none is. */
	public Optional<Choice> choose(List<Offer> offers) {
		Optional<Choice> best = Optional.empty();
		double bestQuality = 0;
		for (Offer offer : offers) {
			for (String mediaType : names(offer)) {
				double quality = qualityOf(mediaType);
				if (quality > bestQuality) {
					bestQuality = quality;
					best = Optional.of(new Choice(offer, mediaType));
				}
			}
		}
		return best;
	}

	/**
	 * The most welcome of the offers.
	 *
	 * @throws Problem
	 *             406 that lists what exists
	 */
	public Choice chooseOrRefuse(List<Offer> offers) {
		return choose(offers).orElseThrow(() -> new Problem(Trouble.NOT_ACCEPTABLE, "what exists: "
				+ offers.stream().map(Offer::mediaType).collect(Collectors.joining(", "))));
	}

	private static List<String> names(Offer offer) {
		List<String> names = new ArrayList<>();
		names.add(offer.mediaType());
		names.addAll(offer.aliases());
		return names;
	}
}
