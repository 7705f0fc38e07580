package org.w3id.parley.graph;

import java.util.List;

import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;

/** An article, the claims found in it, and what found them: the unit in which the store is written. */
public record ReadArticle(Article article, List<Claim> claims, Extraction extraction) {
	public ReadArticle {
		claims = List.copyOf(claims);
	}
}
