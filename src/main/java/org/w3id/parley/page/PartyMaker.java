package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Speaker;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Telling;

/** Makes the page of a party: where it stands on everything, how that changed, who speaks for it. */
record PartyMaker(Scene scene) {
	ThingPage page(String id) {
		Links links = scene.links();
		Party party = links.known(Kind.PARTY, id, scene.dossier().parties());
		Standings standings = new Standings(scene);
		List<ThingPage.Line> proposals = standings.onProposals(id);
		List<ThingPage.Line> provisions = standings.onProvisions(id);
		List<String> targets = scene.register().targets(id).toList();
		return new ThingPage(Frame.ofThing(party.label(), "party", scene.lens(), "/" + Kind.PARTY.path() + "/" + id),
				kind(party.kind()),
				party.label(), scene.moment().definition(Kind.PARTY, id), Links.names(party.names(), party.label()), facts(id),
				List.of(new ThingPage.Standings("Proposals", "Proposal", proposals),
						new ThingPage.Standings("Provisions", "Provision", provisions)),
				standings.tracks(targets, target -> links.about(target), target -> new Turns(scene).ofPosition(id, target)),
				related(party),
				List.of(), Optional.empty());
	}

	private static String kind(Party.Kind kind) {
		return Telling.capital(kind.name().toLowerCase(Locale.ROOT));
	}

	private List<Fact> facts(String id) {
		return scene.moment().facts(Kind.PARTY, id);
	}

	private List<ThingPage.Related> related(Party party) {
		Links links = scene.links();
		List<ThingPage.Related> related = new ArrayList<>();
		add(related, "Speaks for it", scene.dossier().speakers().values().stream()
				.filter(speaker -> speaker.posts().stream().anyMatch(post -> post.party().equals(party.id()))).map(Speaker::id)
				.map(links::speaker).toList(), Optional.empty());
		add(related, "Belongs to",
				party.memberships().stream().map(Party.Membership::group).distinct().map(links::party).toList(),
				Optional.empty());
		add(related, "Members", scene.dossier().parties().values().stream()
				.filter(other -> other.memberships().stream().anyMatch(one -> one.group().equals(party.id()))).map(Party::id)
				.map(links::party).toList(), Optional.empty());
		List<DatedClaim> byOthers = scene.register().ofHolder(party.id()).stream().filter(dated -> !dated.own())
				.sorted(Comparator.comparing(DatedClaim::day).reversed()).toList();
		add(related, "What others say of it",
				byOthers.stream().map(dated -> dated.claim().claimant()).map(this::voice).distinct().toList(),
				Optional.of(new Link("all " + byOthers.size() + " claims",
						scene.lens().to("/claim", java.util.Map.of("holder", party.id(), "voice", "others")))));
		return related;
	}

	private Link voice(Claimant claimant) {
		return switch (claimant) {
			case Claimant.Self self -> new Link("itself", scene.lens().to("/claim"));
			case Claimant.OtherParty other -> scene.links().party(other.party());
			case Claimant.Commentator commentator ->
				new Link("commentators", scene.lens().to("/claim", java.util.Map.of("voice", "commentator")));
			case Claimant.Narrator narrator ->
				new Link("the articles themselves", scene.lens().to("/claim", java.util.Map.of("voice", "narrator")));
		};
	}

	static void add(List<ThingPage.Related> related, String title, List<Link> links, Optional<Link> all) {
		if (!links.isEmpty()) {
			related.add(new ThingPage.Related(title, links, all));
		}
	}
}
