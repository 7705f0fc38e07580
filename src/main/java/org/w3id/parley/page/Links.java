package org.w3id.parley.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;
import org.w3id.parley.verdict.Labels;
import org.w3id.parley.verdict.Telling;

/**
 * Names things and links to their pages, through one lens.
 *
 * @param issues
 *            the labels of issues, by id
 */
record Links(Dossier dossier, Map<String, String> issues, Lens lens) {
	Link party(String id) {
		return new Link(labels().party(id), to(Kind.PARTY, id));
	}

	Link speaker(String id) {
		return new Link(Optional.ofNullable(dossier.speakers().get(id)).map(known -> known.label()).orElse(id),
				to(Kind.SPEAKER, id));
	}

	boolean isProposal(String about) {
		return dossier.proposals().containsKey(about);
	}

	/** A proposal or a provision. */
	Link about(String id) {
		return new Link(label(id), to(isProposal(id) ? Kind.PROPOSAL : Kind.PROVISION, id));
	}

	String label(String about) {
		return labels().about(about);
	}

	String issue(String issue) {
		return issues.getOrDefault(issue, Telling.capital(issue.replace('-', ' ')));
	}

	/** The label of a party, proposal or provision for use within a sentence. */
	String named(String id) {
		return labels().named(id);
	}

	Labels labels() {
		return new Labels(dossier);
	}

	/** What is said in sentences. */
	Telling telling() {
		return new Telling(labels());
	}

	/** Where it is said why a party stands so: the path of the verdict's IRI. */
	String why(String party, String about) {
		return lens.toOwn("/" + path(party, about));
	}

	/** The path under which the verdict or position lives, which names the policy. */
	String path(String party, String about) {
		Kind kind = isProposal(about) ? Kind.VERDICT : Kind.POSITION;
		return String.join("/", kind.path(), lens.who().word(), party, about);
	}

	String to(Kind kind, String id) {
		return lens.to("/" + kind.path() + "/" + id);
	}

	/** The names under which texts know it, beside its label. */
	static List<String> names(List<Name> names, String label) {
		Set<String> found = new LinkedHashSet<>();
		names.forEach(name -> found.add(name.text()));
		found.remove(label);
		return List.copyOf(found);
	}

	<T> T known(Kind kind, String id, SortedMap<String, T> all) {
		return Optional.ofNullable(all.get(id)).orElseThrow(() -> Complaint.unknown(kind.path(), id));
	}
}
