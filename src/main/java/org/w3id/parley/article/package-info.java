/**
 * From bytes to articles: text, web pages, PDF, Word, feeds, JSON Lines, Markdown. {@link org.w3id.parley.article.ArticleReader}
 * is the way in. What a line is (a byline, a share button, a date) is said by {@code data/lexicon/article-*.tsv}, not by Java.
 */
@NullMarked
package org.w3id.parley.article;

import org.jspecify.annotations.NullMarked;
