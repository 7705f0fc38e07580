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
		ONTOLOGY, REFERENCE,
		/** What the ontology's rules add to the two above; rebuilt with them. */
		INFERRED, REVIEW, VERDICTS,
		/** Tombstones of articles that were removed, and of their claims. */
		REMOVED;

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

	/**
	 * A stretch of an article's text, in code points: the RFC 5147 fragment {@code char=START,END}.
	 */
	public static String passage(String articleId, int start, int end) {
		return of(Kind.ARTICLE, articleId) + "#char=" + start + "," + end;
	}

	/** The activity that read the article. */
	public static String extraction(String articleId) {
		return of(Kind.ARTICLE, articleId) + "#extraction";
	}

	/** A member of the chain of sources of a claim, counted from 1, outermost first. */
	public static String source(String claimId, int order) {
		return of(Kind.CLAIM, claimId) + "#source-" + order;
	}

	/** A node that a curated file left without a name: the file and the node's turn in it. */
	public static String skolem(String file, int turn) {
		return BASE + ".well-known/genid/" + hash(file).substring(0, 8) + "-" + turn;
	}

	/** What a party holds of something from a day ({@code undated} where unknown), under a trust policy. */
	public static String position(String trust, String holder, String about, String from) {
		return of(Kind.POSITION, String.join("/", trust, holder, about, from));
	}

	/** A party's verdict on a proposal under a trust policy. */
	public static String verdict(String trust, String party, String proposal) {
		return of(Kind.VERDICT, String.join("/", trust, party, proposal));
	}

	/** The firing of the rule that gave the verdict. */
	public static String derivation(String trust, String party, String proposal) {
		return verdict(trust, party, proposal) + "#derivation";
	}

	/** Local name of a review: who decided what, when. */
	public static String reviewId(String claimId, String decision, String reviewer, String at, String note) {
		return hash(String.join("\n", claimId, decision, reviewer, at, note)).substring(0, 16);
	}

	/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
	public static String hash(String text) {
		return hash(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Lower-case hexadecimal SHA-256. */
	public static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
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
