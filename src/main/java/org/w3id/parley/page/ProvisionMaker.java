package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Provision;

/** Makes the page of a provision: its place in the hierarchy, which proposals have it, who wants it. */
record ProvisionMaker(Scene scene) {
	ThingPage page(String id) {
		Links links = scene.links();
		Provision provision = links.known(Kind.PROVISION, id, scene.dossier().provisions());
		Standings standings = new Standings(scene);
		List<String> parties = scene.register().about(id).stream().map(dated -> dated.claim().holder()).distinct().sorted()
				.toList();
		return new ThingPage(Frame.ofThing(provision.label(), "provision", scene.lens(), "/" + Kind.PROVISION.path() + "/" + id),
				"Provision",
				provision.label(), scene.moment().definition(Kind.PROVISION, id),
				Links.names(provision.names(), provision.label()), facts(provision),
				List.of(new ThingPage.Standings("Where parties stand", "Party", standings.ofParties(id, parties))),
				standings.tracks(parties, links::party, party -> new Turns(scene).ofPosition(party, id)), related(provision),
				List.of(),
				Optional.empty());
	}

	private List<Fact> facts(Provision provision) {
		List<Fact> facts = new ArrayList<>();
		Links links = scene.links();
		facts.add(new Fact("Topic", List.of(new Fact.Value(links.issue(provision.issue()), Optional.empty(),
				Optional.of(scene.lens().to("/", Map.of("view", "provisions", "issue", provision.issue()))), List.of()))));
		things(facts, "Part of", provision.broader());
		things(facts, "Covers", scene.dossier().provisions().values().stream()
				.filter(other -> other.broader().contains(provision.id())).map(Provision::id).toList());
		things(facts, "Cannot stand beside", provision.excludes());
		for (Inclusion inclusion : Inclusion.values()) {
			things(facts, inclusion == Inclusion.INCLUDES ? "Included by" : "Ruled out by",
					scene.dossier().proposals().values().stream()
							.filter(proposal -> proposal.terms().stream()
									.anyMatch(term -> term.provision().equals(provision.id()) && term.inclusion() == inclusion))
							.map(proposal -> proposal.id()).toList());
		}
		facts.addAll(scene.moment().facts(Kind.PROVISION, provision.id()));
		return facts;
	}

	private void things(List<Fact> facts, String name, Collection<String> ids) {
		if (!ids.isEmpty()) {
			facts.add(Fact.of(name, new TreeSet<>(ids).stream().map(scene.links()::about).toList()));
		}
	}

	private List<ThingPage.Related> related(Provision provision) {
		int claims = scene.register().about(provision.id()).size();
		return claims == 0
				? List.of()
				: List.of(new ThingPage.Related("Claims about it", List.of(new Link("all " + claims + " claims",
						scene.lens().to("/claim", Map.of("about", provision.id())))), Optional.empty()));
	}
}
