package org.w3id.parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.parley.iri.Iris;

/** The named individuals of the ontology: stances, outcomes, decisions and the other closed lists. Immutable. */
public final class ParValue {
	public static final Node HEAD = term("Head");
	public static final Node MINISTER = term("Minister");
	public static final Node ENVOY = term("Envoy");
	public static final Node OFFICIAL = term("Official");
	public static final Node INCLUDES = term("Includes");
	public static final Node RULES_OUT = term("RulesOut");
	public static final Node PROPOSED = term("Proposed");
	public static final Node SIGNED = term("Signed");
	public static final Node IN_FORCE = term("InForce");
	public static final Node FAILED = term("Failed");
	public static final Node SUPERSEDED = term("Superseded");
	public static final Node EXPIRED = term("Expired");
	public static final Node DEMANDS = term("Demands");
	public static final Node ACCEPTS = term("Accepts");
	public static final Node CONDITIONAL = term("Conditional");
	public static final Node OPEN = term("Open");
	public static final Node REJECTS = term("Rejects");
	public static final Node COMMENTATOR_VOICE = term("CommentatorVoice");
	public static final Node NARRATOR_VOICE = term("NarratorVoice");
	public static final Node WILL = term("Will");
	public static final Node CAPABILITY = term("Capability");
	public static final Node CONFIRMED = term("Confirmed");
	public static final Node REFUTED = term("Refuted");
	public static final Node WITHDRAWN = term("Withdrawn");
	public static final Node OUTCOME_ACCEPTS = term("OutcomeAccepts");
	public static final Node OUTCOME_CONDITIONAL = term("OutcomeConditional");
	public static final Node OUTCOME_REJECTS = term("OutcomeRejects");
	public static final Node OUTCOME_CONTESTED = term("OutcomeContested");
	public static final Node OUTCOME_LAPSED = term("OutcomeLapsed");
	public static final Node OUTCOME_UNKNOWN = term("OutcomeUnknown");
	public static final Node TRUST_SELF = term("TrustSelf");
	public static final Node TRUST_PARTIES = term("TrustParties");
	public static final Node TRUST_ANYONE = term("TrustAnyone");
	public static final Node PROPONENT_ROLE = term("ProponentRole");
	public static final Node GUARANTOR_ROLE = term("GuarantorRole");
	public static final Node SUGGESTED_GUARANTOR_ROLE = term("SuggestedGuarantorRole");
	public static final Node BENEFICIARY_ROLE = term("BeneficiaryRole");
	public static final Node SIGNATORY_ROLE = term("SignatoryRole");
	public static final Node BROKER_ROLE = term("BrokerRole");

	private ParValue() {
	}

	private static Node term(String name) {
		return NodeFactory.createURI(Iris.ONTOLOGY + name);
	}
}
