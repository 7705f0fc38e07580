package org.w3id.parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.parley.iri.Iris;

/** The properties of the ontology. Immutable. */
public final class Par {
	public static final Node HOLDS_POST = term("holdsPost");
	public static final Node POST_OF = term("postOf");
	public static final Node SPEAKS_FOR = term("speaksFor");
	public static final Node RANK = term("rank");
	public static final Node FROM = term("from");
	public static final Node UNTIL = term("until");
	public static final Node HAS_MEMBERSHIP = term("hasMembership");
	public static final Node MEMBER_OF = term("memberOf");
	public static final Node METONYM = term("metonym");
	public static final Node DEMONYM = term("demonym");
	public static final Node ISSUE = term("issue");
	public static final Node EXCLUDES = term("excludes");
	public static final Node HAS_TERM = term("hasTerm");
	public static final Node PROVISION = term("provision");
	public static final Node INCLUSION = term("inclusion");
	public static final Node CORE = term("core");
	public static final Node INCLUDES = term("includes");
	public static final Node RULES_OUT = term("rulesOut");
	public static final Node VALUE = term("value");
	public static final Node UNIT = term("unit");
	public static final Node COMPARATOR = term("comparator");
	public static final Node DECISION_RULE = term("decisionRule");
	public static final Node TRIGGER = term("trigger");
	public static final Node OBLIGOR = term("obligor");
	public static final Node ATTRIBUTED_TO = term("attributedTo");
	public static final Node PROPONENT = term("proponent");
	public static final Node GUARANTOR = term("guarantor");
	public static final Node SUGGESTED_GUARANTOR = term("suggestedGuarantor");
	public static final Node BENEFICIARY = term("beneficiary");
	public static final Node MODELLED_ON = term("modelledOn");
	public static final Node HAS_VERSION = term("hasVersion");
	public static final Node LEGALLY_BINDING = term("legallyBinding");
	public static final Node HAS_STATUS_CHANGE = term("hasStatusChange");
	public static final Node STATUS = term("status");
	public static final Node ON = term("on");
	public static final Node HAS_BREACH = term("hasBreach");
	public static final Node BREACHED_BY = term("breachedBy");
	public static final Node CITATION = term("citation");
	public static final Node PLACE = term("place");
	public static final Node TEXT = term("text");
	public static final Node CONTENT_HASH = term("contentHash");
	public static final Node FILE_NAME = term("fileName");
	public static final Node PUBLISHED = term("published");
	public static final Node ARTICLE = term("article");
	public static final Node HOLDER = term("holder");
	public static final Node ABOUT = term("about");
	public static final Node STANCE = term("stance");
	public static final Node CLAIMANT = term("claimant");
	public static final Node SPEAKER = term("speaker");
	public static final Node SPEAKER_NAME = term("speakerName");
	public static final Node HAS_SOURCE = term("hasSource");
	public static final Node ORDER = term("order");
	public static final Node NAME = term("name");
	public static final Node SAID = term("said");
	public static final Node COUNTS_ON = term("countsOn");
	public static final Node CONDITION_TEXT = term("conditionText");
	public static final Node CONDITION_ON = term("conditionOn");
	public static final Node GROUND = term("ground");
	public static final Node DENIED_BY = term("deniedBy");
	public static final Node CONFIDENCE = term("confidence");
	public static final Node PATTERN = term("pattern");
	public static final Node EVIDENCE = term("evidence");
	public static final Node REVIEW_OF = term("reviewOf");
	public static final Node DECISION = term("decision");
	public static final Node PARTY = term("party");
	public static final Node PROPOSAL = term("proposal");
	public static final Node OUTCOME = term("outcome");
	public static final Node TRUST = term("trust");
	public static final Node AS_OF = term("asOf");
	public static final Node RULE = term("rule");
	public static final Node DUE_TO = term("dueTo");
	public static final Node RED_LINE = term("redLine");
	public static final Node UNMET = term("unmet");
	public static final Node RESTS_ON = term("restsOn");
	public static final Node COUNTER_EVIDENCE = term("counterEvidence");
	public static final Node STEP = term("step");
	public static final Node CONTESTED = term("contested");
	public static final Node VALID_FROM = term("validFrom");
	public static final Node VALID_UNTIL = term("validUntil");
	public static final Node NEWEST_ON = term("newestOn");
	public static final Node PARAGRAPH = term("paragraph");
	public static final Node PARAGRAPH_KIND = term("paragraphKind");
	public static final Node DROPPED = term("dropped");
	public static final Node REASON = term("reason");
	public static final Node ADDRESS = term("address");
	public static final Node SOFTWARE = term("software");
	public static final Node SOFTWARE_VERSION = term("softwareVersion");
	public static final Node SETTINGS = term("settings");

	private Par() {
	}

	private static Node term(String name) {
		return NodeFactory.createURI(Iris.ONTOLOGY + name);
	}
}
