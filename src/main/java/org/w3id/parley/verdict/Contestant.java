package org.w3id.parley.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Another way to all verdicts, for the bench to run beside the index. */
public interface Contestant {
	/** As the bench's table shows it. */
	String name();

	/**
	 * The deciding rows under the default policy, as {@code party proposal row}, by party and proposal in alphabetical order; works out
	 * everything from the claims each time.
	 *
	 * @return empty where it was stopped at the limit
	 */
	Optional<List<String>> rules(Duration limit);
}
