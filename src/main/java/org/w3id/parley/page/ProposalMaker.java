package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.verdict.Days;

/** Makes the page of a proposal: what it says, who stands where on it. */
record ProposalMaker(Scene scene) {
	ThingPage page(String id) {
		Links links = scene.links();
		Proposal proposal = links.known(Kind.PROPOSAL, id, scene.dossier().proposals());
		Standings standings = new Standings(scene);
		List<ThingPage.Line> lines = standings.ofParties(id);
		List<String> parties = lines.stream().map(line -> line.address()).map(address -> address.split("[/?]")[3]).toList();
		List<Fact> facts = new ArrayList<>(scene.moment().facts(Kind.PROPOSAL, id));
		if (facts.isEmpty()) {
			facts.addAll(own(proposal));
		}
		return new ThingPage(Frame.ofThing(proposal.label(), "proposal", scene.lens(), "/" + Kind.PROPOSAL.path() + "/" + id),
				"Proposal",
				proposal.label(), scene.moment().definition(Kind.PROPOSAL, id), Links.names(proposal.names(), proposal.label()),
				facts,
				List.of(new ThingPage.Standings("Where parties stand", "Party", lines)),
				standings.tracks(parties, links::party, party -> new Turns(scene).ofVerdict(party, id)), related(proposal),
				List.of(),
				Optional.of(new Link("Beside another proposal", scene.lens().to("/compare", Map.of("proposals", id)))));
	}

	/** What the dossier itself knows, where the store tells nothing more. */
	private List<Fact> own(Proposal proposal) {
		List<Fact> facts = new ArrayList<>();
		proposal.date().ifPresent(date -> facts.add(Fact.of("Date", Days.words(date))));
		proposal.ended().ifPresent(date -> facts.add(Fact.of("Ended", Days.words(date))));
		proposal.breaches().forEach(breach -> facts
				.add(Fact.of("Broken", "by " + scene.links().party(breach.party()).label() + ", " + Days.words(breach.date()))));
		for (Inclusion inclusion : Inclusion.values()) {
			List<Fact.Value> values = proposal.terms().stream().filter(term -> term.inclusion() == inclusion).map(term -> {
				Link link = scene.links().about(term.provision());
				return new Fact.Value(link.label() + (term.core() ? " (core)" : ""), Optional.empty(),
						Optional.of(link.address()), List.of());
			}).toList();
			if (!values.isEmpty()) {
				facts.add(new Fact(inclusion == Inclusion.INCLUDES ? "Includes" : "Rules out", values));
			}
		}
		return facts;
	}

	private List<ThingPage.Related> related(Proposal proposal) {
		List<ThingPage.Related> related = new ArrayList<>();
		PartyMaker.add(related, "Proposals that share provisions", scene.dossier().proposals().values().stream()
				.filter(other -> !other.id().equals(proposal.id()) && shared(proposal, other) > 0)
				.sorted(java.util.Comparator.comparing((Proposal other) -> shared(proposal, other)).reversed()
						.thenComparing(Proposal::id))
				.map(other -> new Link(other.label() + " (" + shared(proposal, other) + ")",
						scene.lens().to("/compare", Map.of("proposals", proposal.id() + "," + other.id()))))
				.toList(), Optional.empty());
		int claims = scene.register().about(proposal.id()).size();
		if (claims > 0) {
			related.add(new ThingPage.Related("Claims about it", List.of(new Link("all " + claims + " claims",
					scene.lens().to("/claim", Map.of("about", proposal.id())))), Optional.empty()));
		}
		return related;
	}

	private static long shared(Proposal one, Proposal other) {
		List<String> provisions = one.terms().stream().map(Proposal.Term::provision).toList();
		return other.terms().stream().filter(term -> provisions.contains(term.provision())).count();
	}
}
