package org.w3id.parley.discourse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Speaker;

/**
 * Someone who speaks for a party, out of the dossier or introduced by the article.
 *
 * @param label
 *            the fullest name
 * @param parties
 *            for whom the person speaks on the article's date; empty for a person without office
 * @param head
 *            true for the head of a state or government
 */
record Person(String label, List<String> parties, boolean head) {
	/** The posts on a day; without a day, or where none is held on it, the newest ones that were held before it. */
	static Person of(Speaker speaker, Optional<LocalDate> day) {
		List<Speaker.Post> held = speaker.posts().stream().filter(post -> day.map(post::heldOn).orElse(post.until().isEmpty()))
				.toList();
		List<Speaker.Post> posts = held.isEmpty() && day.isEmpty() ? speaker.posts() : held;
		return new Person(speaker.label(), posts.stream().map(Speaker.Post::party).distinct().sorted().toList(),
				posts.stream().anyMatch(post -> post.rank() == Speaker.Rank.HEAD));
	}
}
