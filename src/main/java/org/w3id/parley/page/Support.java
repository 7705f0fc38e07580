package org.w3id.parley.page;

import java.util.Collection;
import java.util.List;

import org.w3id.parley.verdict.DatedClaim;

/** What something rests on. Claims that retell one utterance are one witness. */
public record Support(int witnesses, int articles, int claims) {
	public static final Support NONE = new Support(0, 0, 0);

	static Support of(Collection<DatedClaim> claims) {
		org.w3id.parley.verdict.Support support = org.w3id.parley.verdict.Support.of(List.copyOf(claims));
		return new Support(support.witnesses().size(), support.articles(), claims.size());
	}

	/** True where both retell one utterance. */
	static boolean sameWitness(DatedClaim one, DatedClaim other) {
		return org.w3id.parley.verdict.Support.of(List.of(one, other)).witnesses().size() == 1;
	}

	public boolean none() {
		return claims == 0;
	}

	/** "3 articles, 1 witness" */
	public String words() {
		return count(articles, "article", "articles") + ", " + count(witnesses, "witness", "witnesses");
	}

	static String count(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}
}
