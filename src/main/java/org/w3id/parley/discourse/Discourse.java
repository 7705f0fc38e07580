package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.w3id.parley.language.Quotes;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Article;

/**
 * What the sentences of an article tell one another: who a pronoun means, who speaks a quotation. Works on words alone, so that a
 * sentence need not be parsed to be an antecedent. Not for use by several threads.
 */
public final class Discourse {
	private static final int FARTHEST = 4;
	private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
	private static final Set<String> MANY = Set.of("they", "them", "their");
	private static final Set<String> THINGS = Set.of("it", "its");
	private static final Set<String> OWN = Set.of("we", "i", "our", "us", "my", "me", "ourselves");
	private final Article article;
	private final List<Passage> passages;
	private final Quotes quotes;
	private final NameIndex names;
	private final Set<String> women;
	private final PlanMentions planMentions;
	private final LastNamed lastNamed;
	private final Set<String> personalOffices;
	private final Pairs pairs;
	private final Groups groups;
	private final Author author;
	private final Tags tags;

	public Discourse(Article article, List<Passage> passages, NameIndex names, Lexicon lexicon) {
		this.article = article;
		this.passages = List.copyOf(passages);
		this.quotes = Quotes.of(article);
		this.names = names;
		this.women = lexicon.wordsOf("female");
		this.personalOffices = lexicon.wordsOf("personal-head");
		this.planMentions = new PlanMentions(passages, quotes, lexicon);
		this.lastNamed = new LastNamed(passages, names, this);
		this.pairs = new Pairs(passages, names);
		this.groups = new Groups(passages, quotes, names, lexicon);
		this.tags = new Tags(this, quotes, groups, lexicon);
		this.author = Author.of(article, names, lexicon);
	}

	List<Passage> passages() {
		return passages;
	}

	/** Where the article's quotations stand. */
	public Quotes quotes() {
		return quotes;
	}

	/** Whom a pronoun means that stands at this offset of this passage. */
	Optional<Referent> pronoun(Passage passage, String word, int offset) {
		if (OWN.contains(word)) {
			return quotes.covers(offset) ? speakerOfQuote(passage) : author.of(passage);
		}
		if (PERSONAL.contains(word)) {
			boolean woman = Set.of("she", "her").contains(word);
			return person(passage, offset, woman).filter(found -> !speaksAround(passage, offset, found));
		}
		if (MANY.contains(word)) {
			return quotes.covers(offset) ? Optional.empty() : groups.before(passage);
		}
		if (THINGS.contains(word)) {
			return planMentions.comeFirst(passage, offset)
					? Optional.empty()
					: earlier(passage, offset, mention -> mention.kind() == PartyMention.Kind.PARTY);
		}
		return Optional.empty();
	}

	private Optional<Referent> person(Passage passage, int offset, boolean woman) {
		List<PartyMention> inSentence = passage.names().stream()
				.filter(name -> name.kind() == PartyMention.Kind.PERSON && passage.units().get(name.last()).end() <= offset)
				.filter(name -> quotes.together(passage.units().get(name.first()).start(), offset))
				.filter(name -> fits(name.speaker(), woman)).toList();
		if (inSentence.stream().map(PartyMention::speaker).distinct().count() == 1) {
			return Optional.of(Referent.of(inSentence.getFirst()).surely(0.8));
		}
		for (int back = passage.index() - 1; back >= Math.max(0, passage.index() - FARTHEST); back--) {
			Passage before = passages.get(back);
			Optional<Referent> tagged = tag(before);
			Optional<Referent> found = tagged.isPresent() && fits(tagged.get().speaker(), woman)
					? tagged
					: before.names().stream()
							.filter(name -> (name.kind() == PartyMention.Kind.PERSON && fits(name.speaker(), woman)
									|| isOfOfficer(before, name))
									&& !quotes.covers(before.units().get(name.first()).start()))
							.findFirst().map(Referent::of);
			if (found.isPresent()) {
				return found.map(referent -> referent.surely(0.9));
			}
		}
		return Optional.empty();
	}

	/** "Hungary's prime minister", with no name after it. */
	private boolean isOfOfficer(Passage passage, PartyMention name) {
		List<Unit> units = passage.units();
		for (int at = name.last() + 1; at < Math.min(units.size(), name.last() + 6); at++) {
			if (personalOffices.contains(units.get(at).lower())) {
				int next = at + 1;
				return name.kind() != PartyMention.Kind.PERSON && (next >= units.size()
						|| !Character.isUpperCase(units.get(next).form().charAt(0)) && !",".equals(units.get(next).form()));
			}
			if (",;:.".contains(units.get(at).form())) {
				return false;
			}
		}
		return false;
	}

	/** Nobody says "he" of himself: true where the found one speaks the quotation that the pronoun stands in. */
	private boolean speaksAround(Passage passage, int offset, Referent found) {
		return quotes.covers(offset) && found.speaker().isPresent()
				&& speakerOfQuote(passage).flatMap(Referent::speaker).equals(found.speaker());
	}

	boolean fits(Optional<String> speaker, boolean woman) {
		return speaker.map(name -> names.person(name).map(Person::label).orElse(name))
				.map(name -> women.contains(name.split(" ")[0].toLowerCase(java.util.Locale.ROOT)) == woman).orElse(false);
	}

	private Optional<Referent> earlier(Passage passage, int offset, java.util.function.Predicate<PartyMention> wanted) {
		Optional<Referent> here = passage.names().stream().filter(wanted)
				.filter(name -> passage.units().get(name.last()).end() <= offset).findFirst()
				.map(name -> Referent.of(name).surely(0.8));
		if (here.isPresent()) {
			return here;
		}
		for (int back = passage.index() - 1; back >= Math.max(0, passage.index() - 2); back--) {
			Passage before = passages.get(back);
			if (!before.units().isEmpty() && "it".equals(before.units().getFirst().lower())) {
				return earlier(before, before.units().getFirst().start(), wanted);
			}
			Optional<Referent> found = before.names().stream().filter(wanted).findFirst()
					.map(name -> Referent.of(name).surely(0.75));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** The person in a role, or the organisation, that was spoken of last: see {@link LastNamed}. */
	LastNamed lastNamed() {
		return lastNamed;
	}

	/** True for an organisation, of which some members are not the whole. */
	boolean isOneBody(Referent who) {
		return who.parties().size() == 1 && names.isOrganisation(who.parties().getFirst());
	}

	/** Both sides, the two leaders: see {@link Pairs}. */
	Optional<Referent> bothSides(Passage passage, boolean persons) {
		return pairs.at(passage, persons);
	}

	/** The several who were spoken of last: see {@link Groups}. */
	Optional<Referent> groupBefore(Passage passage) {
		return groups.before(passage);
	}

	/** Who speaks this part of the text itself, outside of quotations. */
	public Optional<Referent> author(Passage passage) {
		return author.of(passage);
	}

	/** Who speaks the quotation that a passage stands in, told by its own words, its paragraph, or the paragraph before. */
	public Optional<Referent> speakerOfQuote(Passage passage) {
		Optional<Referent> own = ownTag(passage);
		if (own.isPresent()) {
			return own;
		}
		List<Passage> near = passages.stream().filter(other -> other.paragraph() == passage.paragraph())
				.sorted(Comparator.comparingInt(other -> Math.abs(other.index() - passage.index()))).toList();
		for (Passage other : near) {
			Optional<Referent> found = ownTag(other);
			if (found.isPresent()) {
				return found.map(referent -> referent.surely(0.95));
			}
		}
		return fromParagraphBefore(passage);
	}

	private Optional<Referent> fromParagraphBefore(Passage passage) {
		OptionalInt last = passages.stream().filter(other -> other.paragraph() < passage.paragraph()).mapToInt(Passage::index)
				.max();
		if (last.isEmpty()) {
			return Optional.empty();
		}
		int paragraph = passages.get(last.getAsInt()).paragraph();
		for (int back = last.getAsInt(); back >= 0 && passages.get(back).paragraph() == paragraph; back--) {
			Optional<Referent> found = ownTag(passages.get(back));
			if (found.isPresent()) {
				return found.map(referent -> referent.surely(0.85));
			}
		}
		return Optional.empty();
	}

	/** Who says something by the article's own words. */
	private Optional<Referent> ownTag(Passage passage) {
		return passage.kind() == Article.Kind.QUOTE_BLOCK ? Optional.empty() : tag(passage);
	}

	/** Who says something by a reporting verb in this passage: see {@link Tags}. */
	public Optional<Referent> tag(Passage passage) {
		return tags.of(passage);
	}

	/** The group that is called a party's allies. */
	Optional<Referent> alliesOf(String party) {
		return names.namesOf(party).stream().map(name -> namedGroup(name + "'s allies")).flatMap(Optional::stream).findFirst();
	}

	/** What a name stands for as a whole. */
	Optional<Referent> namedGroup(String name) {
		List<Unit> units = Unit.of(name, new org.w3id.parley.model.Span(0, name.length()));
		return names.find(units).stream().filter(found -> found.first() == 0 && found.last() == units.size() - 1).findFirst()
				.map(found -> Referent.of(found).surely(0.9));
	}

	/** Up to so many passages before this one, the nearest first. */
	public List<Passage> before(Passage passage, int most) {
		List<Passage> found = new ArrayList<>();
		for (int back = passage.index() - 1; back >= Math.max(0, passage.index() - most); back--) {
			found.add(passages.get(back));
		}
		return found;
	}

	/** The sentences after one, as many as there are up to a number. */
	public List<Passage> after(Passage passage, int most) {
		return passages.subList(Math.min(passages.size(), passage.index() + 1),
				Math.min(passages.size(), passage.index() + 1 + most));
	}

	public List<Passage> all() {
		return passages;
	}

	Article article() {
		return article;
	}
}
