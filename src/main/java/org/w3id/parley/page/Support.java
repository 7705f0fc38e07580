package org.w3id.parley.page;

/** What something rests on. Claims that retell one utterance are one witness. */
public record Support(int witnesses, int articles, int claims) {
	public static final Support NONE = new Support(0, 0, 0);

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
