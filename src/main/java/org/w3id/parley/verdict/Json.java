package org.w3id.parley.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Proposal.Term;

/**
 * What this room answers, as JSON: keys in snake case and in a fixed order, absent values left out, offsets in Unicode code points,
 * dates in ISO form. The same answer gives the same bytes.
 */
public final class Json {
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	private Json() {
	}

	public static String of(Verdict verdict) {
		return text(verdict(verdict));
	}

	/** The verdict with those of the party's coalitions and members beside it. */
	public static String of(Verdict verdict, Company company) {
		JsonObject beside = new Fields().add("coalitions", array(company.groups(), Json::brief))
				.add("members", array(company.members(), Json::brief)).object;
		JsonObject object = verdict(verdict);
		object.add("beside", beside);
		return text(object);
	}

	/** An array, in the order given. */
	public static String ofVerdicts(List<Verdict> verdicts) {
		return text(array(verdicts, Json::verdict));
	}

	public static String of(Position position) {
		return text(position(position));
	}

	/** An array, in the order given. */
	public static String ofPositions(List<Position> positions) {
		return text(array(positions, Json::position));
	}

	public static String ofPositions(Timeline<Position> timeline) {
		return text(timeline(timeline, Json::position));
	}

	public static String ofVerdicts(Timeline<Verdict> timeline) {
		return text(timeline(timeline, Json::verdict));
	}

	public static String of(WhyNot why) {
		return text(new Fields().add("proposal", why.proposal()).add("policy", policy(why.policy()))
				.add("blocked", array(why.blocked(), Json::verdict)).object);
	}

	public static String of(WhatIf what) {
		return text(new Fields().add("policy", policy(what.policy())).add("changes", array(what.changes(), change -> new Fields()
				.add("party", change.now().party()).add("proposal", change.now().proposal())
				.add("now", verdict(change.now())).add("then", verdict(change.then())).object)).object);
	}

	public static String of(Bridge bridge) {
		return text(new Fields().add("proposal", bridge.proposal())
				.add("parties", array(bridge.parties(), JsonPrimitive::new)).add("policy", policy(bridge.policy()))
				.add("goal", word(bridge.goal())).add("smallest", array(bridge.smallest(), edits -> array(edits, Json::edit)))
				.add("obstacles", array(bridge.obstacles(), Json::obstacle)).add("stopped", bridge.stopped()).object);
	}

	private static String text(JsonElement element) {
		return GSON.toJson(element);
	}

	// ---- verdicts

	private static JsonObject verdict(Verdict verdict) {
		Derivation derivation = verdict.derivation();
		Rule rule = derivation.rule();
		return new Fields().add("party", verdict.party()).add("proposal", verdict.proposal())
				.add("policy", policy(verdict.policy()))
				.add("outcome", verdict.outcome().word()).add("derived", new JsonPrimitive(rule.derived()))
				.add("rule", new Fields().add("row", new JsonPrimitive(rule.row())).add("name", word(rule)).object)
				.add("support", support(List.copyOf(derivation.claims())))
				.add("premises", array(derivation.premises(), Json::premise))
				.add("named", array(derivation.named(), Json::premise))
				.add("steps", array(derivation.steps(), JsonPrimitive::new))
				.add("considered", new JsonPrimitive(derivation.considered()))
				.add("counter_evidence", array(derivation.asides(), Json::aside)).object;
	}

	/** The outcome alone. */
	private static JsonObject brief(Verdict verdict) {
		Rule rule = verdict.derivation().rule();
		return new Fields().add("party", verdict.party()).add("outcome", verdict.outcome().word())
				.add("derived", new JsonPrimitive(rule.derived()))
				.add("rule", new Fields().add("row", new JsonPrimitive(rule.row())).add("name", word(rule)).object).object;
	}

	private static JsonObject policy(TrustPolicy policy) {
		return new Fields().add("trust", policy.who().word())
				.add("minimum_confidence", new JsonPrimitive(policy.minimumConfidence()))
				.add("reviewed_only", new JsonPrimitive(policy.reviewedOnly()))
				.add("as_of", policy.asOf().map(Object::toString)).object;
	}

	private static JsonObject premise(Premise premise) {
		Fields fields = new Fields();
		switch (premise) {
			case Premise.Direct direct -> fields.add("kind", "direct").add("position", position(direct.position()));
			case Premise.LapsedDirect lapsed -> fields.add("kind", "lapsed")
					.add("lapse", new Fields().add("cause", word(lapsed.lapse().cause()))
							.add("since", lapsed.lapse().since().toString()).object)
					.add("position", position(lapsed.position()));
			case Premise.RedLine line -> fields.add("kind", "red_line").add("provision", line.included())
					.add("inherited", new JsonPrimitive(line.inherited())).add("position", position(line.rejected()));
			case Premise.Exemption exemption -> fields.add("kind", "exemption").add("provision", exemption.included())
					.add("narrower", position(exemption.narrower())).add("rejected", position(exemption.rejected()));
			case Premise.Unmet unmet -> fields.add("kind", "unmet").add("provision", unmet.demand().about())
					.add("ruled_out", new JsonPrimitive(unmet.ruledOut())).add("position", position(unmet.demand()));
			case Premise.ContestedProvision contested -> fields.add("kind", "contested_provision")
					.add("provision", contested.position().about()).add("position", position(contested.position()));
			case Premise.CoreHeld core -> fields.add("kind", "core_held").add("term", term(core.term()))
					.add("position", position(core.position()));
		}
		return fields.object;
	}

	private static JsonObject aside(Aside aside) {
		return new Fields().add("reason", word(aside.reason())).add("why", aside.reason().words())
				.add("claim", claim(aside.claim())).object;
	}

	// ---- positions and claims

	private static JsonObject position(Position position) {
		return new Fields().add("holder", position.holder()).add("about", position.about())
				.add("standing", position.standing().word()).add("day", position.day().date().map(Object::toString))
				.add("support", support(position.carriers())).add("claims", array(position.carriers(), Json::claim)).object;
	}

	private static JsonObject support(List<DatedClaim> claims) {
		Support support = Support.of(claims);
		return new Fields().add("articles", new JsonPrimitive(support.articles()))
				.add("witnesses", new JsonPrimitive(support.witnesses().size())).object;
	}

	private static JsonObject claim(DatedClaim dated) {
		Claim claim = dated.claim();
		return new Fields().add("id", claim.id()).add("article", claim.article()).add("holder", claim.holder())
				.add("about", claim.about()).add("stance", claim.stance().word()).add("asserted_by", claim.claimant().word())
				.add("speaker", claim.speaker()).add("chain", array(claim.chain(), JsonPrimitive::new))
				.add("said_on", claim.said().map(PartialDate::toString))
				.add("counts_on", dated.day().date().map(Object::toString))
				.add("condition", claim.condition().map(Claim.Condition::text))
				.add("condition_on", claim.condition().flatMap(Claim.Condition::provision)).add("ground", word(claim.ground()))
				.add("denied_by", claim.deniedBy()).add("confidence", new JsonPrimitive(claim.confidence()))
				.add("pattern", claim.pattern()).add("start", new JsonPrimitive(claim.evidence().start()))
				.add("end", new JsonPrimitive(claim.evidence().end())).add("quote", claim.evidence().exact()).object;
	}

	private static <T> JsonObject timeline(Timeline<T> timeline, Function<T, JsonObject> state) {
		return new Fields().add("periods", array(timeline.periods(), period -> new Fields()
				.add("from", period.from().date().map(Object::toString)).add("until", period.until().map(Object::toString))
				.add("opening", state.apply(period.opening())).add("latest", state.apply(period.latest())).object))
				.add("shifts", array(timeline.shifts(), shift -> new Fields().add("on", shift.on().toString())
						.add("before", state.apply(shift.before())).add("after", state.apply(shift.after())).object)).object;
	}

	// ---- bridges

	private static JsonObject edit(Edit edit) {
		return switch (edit) {
			case Edit.Drop drop -> new Fields().add("kind", "drop").add("term", term(drop.term())).object;
			case Edit.Add add -> new Fields().add("kind", "add").add("provision", add.provision()).object;
			case Edit.Swap swap -> new Fields().add("kind", "swap").add("term", term(swap.term()))
					.add("provision", swap.provision()).object;
		};
	}

	private static JsonObject term(Term term) {
		return new Fields().add("provision", term.provision()).add("inclusion", word(term.inclusion()))
				.add("core", new JsonPrimitive(term.core())).object;
	}

	private static JsonObject obstacle(Obstacle obstacle) {
		return switch (obstacle) {
			case Obstacle.Whole whole -> new Fields().add("kind", "whole").add("verdict", verdict(whole.verdict())).object;
			case Obstacle.Refused refused -> new Fields().add("kind", "refused").add("demand", position(refused.demand()))
					.add("refusals", array(refused.refusals(), refusal -> new Fields().add("provision", refusal.provision())
							.add("position", position(refusal.position())).object)).object;
			case Obstacle.Exclusive exclusive -> new Fields().add("kind", "exclusive").add("one", position(exclusive.one()))
					.add("other", position(exclusive.other())).object;
		};
	}

	// ---- building

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static <T> JsonArray array(Iterable<T> values, Function<? super T, ? extends JsonElement> element) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(element.apply(value)));
		return array;
	}

	/** An object on its way. */
	private static final class Fields {
		private final JsonObject object = new JsonObject();

		private Fields add(String name, JsonElement value) {
			object.add(name, value);
			return this;
		}

		private Fields add(String name, String value) {
			object.addProperty(name, value);
			return this;
		}

		private Fields add(String name, Optional<String> value) {
			Stream.of(value).flatMap(Optional::stream).forEach(text -> object.addProperty(name, text));
			return this;
		}
	}
}
