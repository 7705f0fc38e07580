package org.w3id.parley.iri;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Mints IRIs and local names. */
public final class Iris {
	/** Where things live. IRIs in the store never change with the host that serves them. */
	public static final String BASE = "https://w3id.org/parley/";
	/** The ontology's hash namespace. */
	public static final String ONTOLOGY = BASE + "ontology#";

	private Iris() {
	}

	/** Kinds of things, each with the path under which its members live. */
	public enum Kind {
		PARTY, SPEAKER, POST, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM, POSITION, VERDICT, WITNESS, REVIEW, CITATION;

		public String path() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Named graphs that exist once. */
	public enum GraphName {
		ONTOLOGY, REFERENCE, REVIEW, VERDICTS;

		public String iri() {
			return BASE + "graph/" + name().toLowerCase(Locale.ROOT);
		}
	}

	/** {@code https://w3id.org/parley/party/russia} */
	public static String of(Kind kind, String localName) {
		return BASE + kind.path() + "/" + localName;
	}

	/** The named graph that holds an article's claims, evidence and extraction. */
	public static String articleGraph(String articleId) {
		return BASE + "graph/article/" + articleId;
	}

	/**
	 * The local name of an IRI of the given kind.
	 *
	 * @throws IllegalArgumentException
	 *             where the IRI is not of that kind
	 */
	public static String localName(Kind kind, String iri) {
		String prefix = BASE + kind.path() + "/";
		if (!iri.startsWith(prefix)) {
			throw new IllegalArgumentException("<" + iri + "> is not under <" + prefix + ">");
		}
		return iri.substring(prefix.length());
	}

	/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
	public static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** Local name of an article: the first 16 digits of the hash of its text. */
	public static String articleId(String textHash) {
		return textHash.substring(0, 16);
	}

	/**
	 * Local name of a claim: what it says and where, so that a better parser or pattern that finds the same claim keeps its
	 * name, and with it people's reviews.
	 */
	public static String claimId(String articleId, String holder, String about, String stance, String claimant, int start,
			int end) {
		return hash(String.join("\n", articleId, holder, about, stance, claimant, Integer.toString(start),
				Integer.toString(end))).substring(0, 16);
	}
}
