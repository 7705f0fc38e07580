package org.w3id.parley.page;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.verdict.Chronicle;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Sitting;

/** What the makers of pages work with: one moment, through one lens. */
record Scene(Moment moment, Register register, Lens lens) {
	Dossier dossier() {
		return moment.judge().dossier();
	}

	Index judge() {
		return moment.judge();
	}

	Chronicle chronicle() {
		return new Chronicle(judge());
	}

	Links links() {
		return links(lens);
	}

	/** Links through another lens. */
	Links links(Lens other) {
		return new Links(dossier(), moment.issues(), other);
	}

	Quotes quotes() {
		return new Quotes(links(), moment.headings());
	}

	/** For who asks for many verdicts. */
	Sitting sitting() {
		return judge().sitting(lens.policy());
	}

	/** What a verdict or a position rests on. */
	Support support(Sitting sitting, String party, String about) {
		return dossier().proposals().containsKey(about)
				? Support.of(sitting.verdict(party, about).derivation().claims())
				: judge().position(party, about, lens.policy()).map(held -> Support.of(held.carriers()))
						.orElse(Support.NONE);
	}

	Holdings holdings() {
		return new Holdings(dossier().parties().size(), dossier().proposals().size(), dossier().provisions().size(),
				dossier().speakers().size(), moment.headings().size(), register.claims().size(), register.firstClaim(),
				register.lastClaim());
	}
}
