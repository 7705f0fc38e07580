package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is loaded.
 *
 * @param first
 *            day of the oldest dated claim
 * @param last
 *            day of the newest
 */
public record Holdings(int parties, int proposals, int provisions, int speakers, int articles, int claims,
		Optional<LocalDate> first, Optional<LocalDate> last) {
}
