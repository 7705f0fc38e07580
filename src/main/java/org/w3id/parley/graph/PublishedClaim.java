package org.w3id.parley.graph;

import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.PartialDate;

/**
 * A claim and the date of its article, which counts where the claim has none of its own.
 */
public record PublishedClaim(Claim claim, Optional<PartialDate> published) {
}
