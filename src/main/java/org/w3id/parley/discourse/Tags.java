package org.w3id.parley.discourse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.w3id.parley.language.Quotes;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Article;

/** Who says a sentence, by the reporting verb that stands in it: "…, Oslo said". One for each article; not for use by several threads. */
final class Tags {
	private final Discourse discourse;
	private final Quotes quotes;
	private final Groups groups;
	private final Set<String> reporting;
	private final Map<Integer, Optional<Referent>> known = new TreeMap<>();

	Tags(Discourse discourse, Quotes quotes, Groups groups, Lexicon lexicon) {
		this.discourse = discourse;
		this.quotes = quotes;
		this.groups = groups;
		this.reporting = lexicon.wordsOf("reporting");
	}

	/** Who says something by a reporting verb in this passage: outside of quotations, or in the block quotation that it is of. */
	Optional<Referent> of(Passage passage) {
		Optional<Referent> found = known.get(passage.index());
		if (found == null) {
			known.put(passage.index(), Optional.empty());
			found = find(passage);
			known.put(passage.index(), found);
		}
		return found;
	}

	/** Whether a word stands in a quotation that does not hold the whole passage. */
	private boolean isQuoted(Passage passage, Unit unit) {
		return passage.kind() != Article.Kind.QUOTE_BLOCK && quotes.covers(unit.start());
	}

	private Optional<Referent> find(Passage passage) {
		List<Unit> units = passage.units();
		for (int at = 0; at < units.size(); at++) {
			if (reporting.contains(units.get(at).lower()) && !isQuoted(passage, units.get(at))) {
				int verb = at;
				Optional<Referent> speaker = subjectAfter(passage, verb).or(() -> subjectBefore(passage, verb));
				if (speaker.isPresent()) {
					return speaker;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Referent> subjectAfter(Passage passage, int verb) {
		List<Unit> units = passage.units();
		boolean closed = verb > 0 && !Character.isLetterOrDigit(units.get(verb - 1).form().charAt(0));
		if (!closed || verb + 1 >= units.size()) {
			return Optional.empty();
		}
		Optional<PartyMention> name = passage.names().stream()
				.filter(mention -> mention.first() > verb && mention.first() <= verb + 5).findFirst();
		if (name.isPresent()) {
			return name.map(first -> groups.listFrom(passage, first));
		}
		return Character.isUpperCase(units.get(verb + 1).form().charAt(0))
				? Optional.of(Referent.outsider(units.get(verb + 1).form()))
				: Optional.empty();
	}

	private Optional<Referent> subjectBefore(Passage passage, int verb) {
		List<Unit> units = passage.units();
		for (int at = verb - 1; at >= Math.max(0, verb - 14); at--) {
			Unit unit = units.get(at);
			if (isQuoted(passage, unit)) {
				return Optional.empty();
			}
			int place = at;
			Optional<PartyMention> name = passage.names().stream().filter(mention -> mention.covers(place)).findFirst();
			if (name.isPresent() && (name.get().kind() == PartyMention.Kind.PERSON || at == verb - 1 || at <= verb - 2)) {
				return name.map(last -> groups.listUpTo(passage, last));
			}
			if (Set.of("he", "she", "they", "it").contains(unit.lower())) {
				return discourse.pronoun(passage, unit.lower(), unit.start());
			}
			if (at == verb - 1 && at > 0 && Character.isUpperCase(unit.form().charAt(0))) {
				return Optional.of(Referent.outsider(unit.form()));
			}
		}
		return Optional.empty();
	}
}
