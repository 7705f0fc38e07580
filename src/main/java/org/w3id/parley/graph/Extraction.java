package org.w3id.parley.graph;

/**
 * What read an article: written as a {@code prov:Activity} into the article's graph. No clock: the same reader gives the same
 * bytes.
 *
 * @param settings
 *            what else the claims depend on: a checksum of the pattern and cue files, a model's name
 */
public record Extraction(String software, String version, String settings) {
}
