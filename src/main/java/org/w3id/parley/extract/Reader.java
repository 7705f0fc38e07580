package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Introductions;
import org.w3id.parley.discourse.NameIndex;
import org.w3id.parley.discourse.NameWords;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Mending;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.language.Words;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;

/**
 * Reads claims out of articles: names, targets, cues, who holds what, who says so, and when. Immutable; safe for use by several
 * threads. The same article gives the same claims, in the order of the text.
 */
public final class Reader {
	private final Dossier dossier;
	private final Lexicon lexicon;
	private final NameWords nameWords;
	private final Sentences sentences;
	private final Parser parser;
	private final TargetFinder targets;
	private final CueFinder cues;
	private final Prefilter prefilter;
	private final Mending mending;
	private final Confidence confidence;

	public Reader(Dossier dossier, Lexicon lexicon, Sentences sentences, Parser parser) {
		this.dossier = dossier;
		this.lexicon = lexicon;
		this.nameWords = new NameWords(dossier);
		this.sentences = sentences;
		this.parser = parser;
		this.targets = new TargetFinder(dossier, lexicon);
		this.cues = new CueFinder(lexicon);
		this.mending = lexicon.mending();
		this.confidence = new Confidence(lexicon.confidence());
		this.prefilter = new Prefilter(targets.rows(), parser, mending.verbs());
	}

	/** The claims of an article, in the order of their evidence. */
	public List<Claim> claims(Article article) {
		return explained(article).claims();
	}

	/** The claims, and for each sentence what was seen in it. */
	public Explained explained(Article article) {
		return read(article, new Study());
	}

	/** What an article gives to learn from. */
	public Study study(Article article) {
		Study study = new Study();
		read(article, study);
		return study;
	}

	private Explained read(Article article, Study study) {
		Optional<LocalDate> day = article.date().map(PartialDate::last);
		NameIndex names = new NameIndex(dossier, nameWords, day);
		List<Passage> passages = passages(article, names);
		Discourse discourse = new Discourse(article, passages, names, lexicon);
		Holders holders = new Holders(discourse, lexicon);
		Climb climb = new Climb(holders, cues, lexicon, dossier.proposals().keySet());
		Modifiers modifiers = new Modifiers(holders, cues, climb, lexicon);
		Predications predications = new Predications(holders, cues, climb, modifiers, lexicon);
		List<Family> families = List.of(climb, modifiers, predications,
				new Comments(holders, cues, climb, modifiers, predications, lexicon),
				new Descriptions(holders, cues, lexicon), new Means(holders, cues, climb, lexicon), new Measures(climb, lexicon),
				new Rights(climb), new Authorship(lexicon, dossier.proposals().keySet()));
		Conditions conditions = new Conditions(lexicon);
		Interpreter interpreter = new Interpreter(article, new Earlier(passages), families, targets, new Anaphors(cues, lexicon),
				new Ascription(discourse, holders, conditions, new Plans(holders, lexicon), lexicon),
				new ClaimBuilder(article, dossier, holders, conditions, new SaidOn(article, discourse, dossier, lexicon, day),
						confidence,
						study),
				new Ellipses(cues, lexicon), second(discourse, holders, study), day);
		List<Explained.Sentence> seen = new ArrayList<>();
		for (Passage passage : passages) {
			Words words = parser.words(article.text(), passage.span());
			seen.add(prefilter.lets(words, names, day)
					? interpreter.read(new Scene(passage, parser.parse(words), names, mending))
					: Explained.Sentence.unparsed(passage.span()));
		}
		return Explained.of(article, seen);
	}

	private SecondReader second(Discourse discourse, Holders holders, Study study) {
		return new SecondReader(new Candidates(holders, discourse),
				new Traits(cues, discourse.quotes(), lexicon, dossier.proposals().keySet()), new Sources(holders, cues, lexicon),
				cues,
				lexicon,
				study);
	}

	private List<Passage> passages(Article article, NameIndex names) {
		Introductions introductions = new Introductions(lexicon);
		List<Span> spans = new ArrayList<>();
		List<Integer> paragraphs = new ArrayList<>();
		for (int number = 0; number < article.paragraphs().size(); number++) {
			for (Span span : sentences.split(article.text(), article.paragraphs().get(number).span())) {
				spans.add(span);
				paragraphs.add(number);
			}
		}
		List<List<Unit>> units = spans.stream().map(span -> Unit.of(article.text(), span)).toList();
		units.forEach(line -> introductions.learn(line, names));
		List<Passage> passages = new ArrayList<>();
		for (int index = 0; index < spans.size(); index++) {
			passages.add(new Passage(index, paragraphs.get(index), article.paragraphs().get(paragraphs.get(index)).kind(),
					spans.get(index), units.get(index), names.find(units.get(index))));
		}
		return passages;
	}
}
