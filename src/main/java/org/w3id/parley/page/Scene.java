package org.w3id.parley.page;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.verdict.Judge;

/** What the makers of pages work with: one moment, through one lens. */
record Scene(Moment moment, Index index, Lens lens) {
	Dossier dossier() {
		return moment.material().dossier();
	}

	Judge judge() {
		return moment.judge();
	}

	Links links() {
		return new Links(dossier(), lens);
	}

	Quotes quotes() {
		return new Quotes(links(), moment.headings());
	}

	Holdings holdings() {
		return new Holdings(dossier().parties().size(), dossier().proposals().size(), dossier().provisions().size(),
				dossier().speakers().size(), moment.headings().size(), index.claims().size(), index.firstClaim(), index.lastClaim());
	}
}
