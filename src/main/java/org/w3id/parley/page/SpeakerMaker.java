package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Speaker;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Days;

/** Makes the page of a speaker: offices held, and what the person said. */
record SpeakerMaker(Scene scene) {
	private static final int SHOWN = 20;

	ThingPage page(String id) {
		Links links = scene.links();
		Speaker speaker = links.known(Kind.SPEAKER, id, scene.dossier().speakers());
		List<DatedClaim> said = said(speaker);
		List<ThingPage.Related> related = new ArrayList<>();
		PartyMaker.add(related, "Speaks for",
				speaker.posts().stream().map(Speaker.Post::party).distinct().map(links::party).toList(),
				Optional.empty());
		if (said.size() > SHOWN) {
			related.add(new ThingPage.Related("Everything said", List.of(new Link("all " + said.size() + " claims",
					scene.lens().to("/claim", Map.of("speaker", id)))), Optional.empty()));
		}
		List<Quote> newest = scene.quotes().newestFirst(said);
		return new ThingPage(Frame.ofThing(speaker.label(), "speaker", scene.lens(), "/" + Kind.SPEAKER.path() + "/" + id),
				"Speaker",
				speaker.label(), scene.moment().definition(Kind.SPEAKER, id), Links.names(speaker.names(), speaker.label()),
				facts(speaker), List.of(), List.of(),
				related, newest.subList(0, Math.min(SHOWN, newest.size())), Optional.empty());
	}

	private List<DatedClaim> said(Speaker speaker) {
		return scene.register().claims().values().stream()
				.filter(dated -> dated.claim().speaker().filter(name -> names(speaker, name)).isPresent()).toList();
	}

	/** True where a text's name of a person is one of the speaker's names, or ends in its label. */
	static boolean names(Speaker speaker, String name) {
		return speaker.label().equals(name) || speaker.names().stream().anyMatch(known -> known.text().equals(name))
				|| name.endsWith(" " + speaker.label());
	}

	private List<Fact> facts(Speaker speaker) {
		List<Fact> facts = new ArrayList<>();
		facts.addAll(scene.moment().facts(Kind.SPEAKER, speaker.id()));
		if (facts.isEmpty() && !speaker.posts().isEmpty()) {
			facts.add(new Fact("Offices", speaker.posts().stream().map(this::office).toList()));
		}
		return facts;
	}

	private Fact.Value office(Speaker.Post post) {
		String time = java.util.stream.Stream
				.of(post.from().map(date -> "from " + Days.words(date)), post.until().map(date -> "until " + Days.words(date)))
				.flatMap(Optional::stream).collect(Collectors.joining(" "));
		return new Fact.Value(post.title() + ", " + scene.links().party(post.party()).label() + " ("
				+ post.rank().name().toLowerCase(Locale.ROOT) + (time.isEmpty() ? "" : ", " + time) + ")", Optional.empty(),
				Optional.empty(), List.of());
	}
}
