package org.w3id.parley.graph;

import java.util.Map;

import org.apache.jena.graph.Node;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Review.Decision;
import org.w3id.parley.model.Speaker.Rank;
import org.w3id.parley.model.Stance;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;

/** The model's enumerations and the individuals or classes of the ontology that stand for their members. */
final class ClosedLists {
	static final Map<Stance, Node> STANCES = Map.of(Stance.DEMANDS, ParValue.DEMANDS, Stance.ACCEPTS, ParValue.ACCEPTS,
			Stance.CONDITIONAL, ParValue.CONDITIONAL, Stance.OPEN, ParValue.OPEN, Stance.REJECTS, ParValue.REJECTS);
	static final Map<Ground, Node> GROUNDS = Map.of(Ground.WILL, ParValue.WILL, Ground.CAPABILITY, ParValue.CAPABILITY);
	static final Map<Decision, Node> DECISIONS = Map.of(Decision.CONFIRMED, ParValue.CONFIRMED, Decision.REFUTED,
			ParValue.REFUTED, Decision.WITHDRAWN, ParValue.WITHDRAWN);
	static final Map<Inclusion, Node> INCLUSIONS = Map.of(Inclusion.INCLUDES, ParValue.INCLUDES, Inclusion.RULES_OUT,
			ParValue.RULES_OUT);
	static final Map<Rank, Node> RANKS = Map.of(Rank.HEAD, ParValue.HEAD, Rank.MINISTER, ParValue.MINISTER, Rank.ENVOY,
			ParValue.ENVOY, Rank.OFFICIAL, ParValue.OFFICIAL);
	static final Map<Party.Kind, Node> PARTIES = Map.of(Party.Kind.STATE, ParClass.STATE, Party.Kind.ORGANISATION,
			ParClass.ORGANISATION, Party.Kind.GROUP, ParClass.GROUP);

	private ClosedLists() {
	}
}
