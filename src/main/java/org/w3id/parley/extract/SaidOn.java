package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;

/**
 * Finds when a claim was said or done. Tried in this order: the date of the agreement in which it was; the time that hangs on what
 * is said or done, or on what surrounds it, in the sentence; the day of the post that the sentence is of; the only day of the
 * sentence; the time that the sentences around tell; the day of the news. Nothing where a stance is only told to be held.
 */
final class SaidOn {
	private final Discourse discourse;
	private final Optional<LocalDate> day;
	private final PostDays posts;
	private final NamedDays named;
	private final TimesAround around;
	private final TimeInSentence inSentence;
	private final AgreementDates agreements;
	private final Set<String> lasting;
	private final Set<String> reporting;

	SaidOn(Article article, Discourse discourse, Dossier dossier, Lexicon lexicon, Optional<LocalDate> day) {
		this.discourse = discourse;
		this.day = day;
		this.posts = new PostDays(article);
		this.named = new NamedDays(article, discourse, posts, day);
		this.around = new TimesAround(article, discourse, named);
		this.inSentence = new TimeInSentence(discourse.quotes(), lexicon.wordsOf("ending"));
		this.agreements = new AgreementDates(dossier, lexicon.wordsOf("concluding"), day);
		this.lasting = lexicon.wordsOf("lasting");
		this.reporting = lexicon.wordsOf("reporting");
	}

	Optional<PartialDate> of(Scene scene, Reading reading, Attribution attribution) {
		List<Dating.When> here = named.in(scene.passage());
		return agreements.ofCommitment(scene, reading, here).or(() -> inSentence.ofAntecedent(scene, reading, here))
				.or(() -> inSentence.attached(scene, reading, here)).or(() -> agreements.atTheTime(scene, reading))
				.or(() -> inSentence.ofEvent(scene, reading, here)).or(() -> posts.of(scene.passage()))
				.or(() -> unattached(scene, reading, attribution, here));
	}

	/** Where nothing that the sentence names is the time of the claim itself: what the sentences around tell. */
	private Optional<PartialDate> unattached(Scene scene, Reading reading, Attribution attribution, List<Dating.When> here) {
		boolean isNew = isNew(scene.tree(), reading);
		Optional<PartialDate> continued = isNew ? Optional.empty() : around.continued(scene.passage());
		if (continued.isPresent() || !isRecentSpeech(scene, reading)) {
			return continued;
		}
		Optional<PartialDate> told = isNamedSaying(scene.tree(), reading)
				? around.justSaid(scene.passage(), reading.holder)
				: Optional.empty();
		return told.or(() -> inSentence.ofTarget(scene, reading, here)).or(() -> named.only(scene.passage()))
				.or(() -> around.ofSpeech(scene, attribution, isNew))
				.or(() -> isTold(scene.tree(), reading) ? around.inHistory(scene.passage()) : Optional.empty())
				.or(() -> isNew ? day.map(PartialDate::day) : named.newsDay());
	}

	/** An account of the past goes on in the simple past; "has said" and "says" are of today. */
	private static boolean isTold(Tree tree, Reading reading) {
		int verb = verb(tree, reading);
		return verb < 0 || !Set.of("VBZ", "VBP").contains(tree.tag(verb)) && !isNew(tree, reading);
	}

	/** In the present perfect: news in itself, whatever the sentence before tells of. */
	private static boolean isNew(Tree tree, Reading reading) {
		int verb = verb(tree, reading);
		return verb >= 0 && tree.children(verb, "aux").stream()
				.anyMatch(aux -> Set.of("has", "have", "'ve").contains(tree.lower(aux)));
	}

	/** The finite verb of the outermost saying, or of the act where nobody says it. */
	private static int verb(Tree tree, Reading reading) {
		int verb = reading.sources.isEmpty() ? reading.top : reading.sources.getLast().node();
		while (verb >= 0 && (!tree.isVerb(verb) || !Polarity.isFinite(tree, verb) && tree.head(verb) >= 0)) {
			verb = tree.head(verb);
		}
		return verb;
	}

	/** "Oslo is ready for a truce; but he added that …": the words of who speaks in the same sentence. */
	private boolean speaksHere(Scene scene, Reading reading) {
		int verb = verb(scene.tree(), reading);
		return (verb < 0 || !reporting.contains(scene.tree().lower(verb))) && discourse.tag(scene.passage())
				.filter(speaker -> reading.holder.stream()
						.anyMatch(holder -> !holder.parties().isEmpty() && speaker.parties().containsAll(holder.parties())))
				.isPresent();
	}

	/** "Oslo's insistence on X" takes up what Oslo was just told to have said. */
	private static boolean isNamedSaying(Tree tree, Reading reading) {
		List<String> holder = reading.holder.map(Referent::parties).orElse(List.of());
		return reading.sources.stream().allMatch(source -> source.who().parties().equals(holder)) && reading.top >= 0
				&& tree.isNoun(reading.top)
				&& !reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false);
	}

	/** Something said or done in the simple past or the perfect: news, and so of these days. */
	private boolean isRecentSpeech(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		if (!reading.sources.isEmpty() || reading.reported || speaksHere(scene, reading)) {
			return true;
		}
		boolean held = reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false);
		int verb = verb(tree, reading);
		boolean perfect = verb >= 0 && tree.children(verb, "aux").stream()
				.anyMatch(aux -> Set.of("has", "have", "had", "'ve").contains(tree.lower(aux)));
		boolean oftenSaid = verb >= 0 && tree.hasChildWord(verb, lasting);
		return !held && !oftenSaid && verb >= 0 && (tree.tag(verb).equals("VBD") || perfect);
	}
}
