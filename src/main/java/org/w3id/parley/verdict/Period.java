package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time through which a position or verdict came to the same.
 *
 * @param from
 *            its first day
 * @param until
 *            the first day on which it came to something else; empty where it still holds
 * @param opening
 *            as it was on its first day
 * @param latest
 *            as it was at its end, or is now: what was said again since is in here
 */
public record Period<T>(Day from, Optional<LocalDate> until, T opening, T latest) {
}
