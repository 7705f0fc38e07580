package org.w3id.parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.parley.iri.Iris;

/** The classes of the ontology. Immutable. */
public final class ParClass {
	public static final Node PARTY = term("Party");
	public static final Node STATE = term("State");
	public static final Node ORGANISATION = term("Organisation");
	public static final Node GROUP = term("Group");
	public static final Node SPEAKER = term("Speaker");
	public static final Node POST = term("Post");
	public static final Node MEMBERSHIP = term("Membership");
	public static final Node RANK = term("Rank");
	public static final Node PROPOSAL = term("Proposal");
	public static final Node PROVISION = term("Provision");
	public static final Node ISSUE = term("Issue");
	public static final Node TERM = term("Term");
	public static final Node INCLUSION = term("Inclusion");
	public static final Node STATUS_CHANGE = term("StatusChange");
	public static final Node STATUS = term("Status");
	public static final Node BREACH = term("Breach");
	public static final Node CITATION = term("Citation");
	public static final Node ARTICLE = term("Article");
	public static final Node CLAIM = term("Claim");
	public static final Node STANCE = term("Stance");
	public static final Node VOICE = term("Voice");
	public static final Node SOURCE = term("Source");
	public static final Node GROUND = term("Ground");
	public static final Node EVIDENCE = term("Evidence");
	public static final Node REVIEW = term("Review");
	public static final Node DECISION = term("Decision");
	public static final Node POSITION = term("Position");
	public static final Node VERDICT = term("Verdict");
	public static final Node DERIVATION = term("Derivation");
	public static final Node OUTCOME = term("Outcome");
	public static final Node TRUST = term("Trust");
	public static final Node PASSAGE = term("Passage");
	public static final Node REMOVED = term("Removed");
	public static final Node INVOLVEMENT = term("Involvement");
	public static final Node ROLE = term("Role");
	public static final Node PRECEDENT = term("Precedent");
	public static final Node VERSION = term("Version");
	public static final Node ASSESSMENT = term("Assessment");
	public static final Node DENIAL = term("Denial");
	public static final Node ALLEGATION = term("Allegation");

	private ParClass() {
	}

	private static Node term(String name) {
		return NodeFactory.createURI(Iris.ONTOLOGY + name);
	}
}
