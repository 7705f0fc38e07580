package org.w3id.parley.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import org.w3id.parley.model.Article.Paragraph;

/**
 * Tells the language of a text among those that news about negotiations come in. The same text gives the same answer. Safe for use
 * by several threads.
 */
final class LanguageGuess {
	/** BCP 47 for a language that could not be told. */
	static final String UNKNOWN = "und";
	/** So much of a text is enough, in characters. */
	private static final int SAMPLE = 3_000;
	/** Less is too little. */
	private static final int LEAST = 60;
	private static final double SURE = 0.9;
	private static final List<String> LANGUAGES = List.of("ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
			"he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr",
			"sv",
			"tr", "uk", "ur", "vi", "zh-CN");
	private final LanguageDetector detector;

	private LanguageGuess(LanguageDetector detector) {
		this.detector = detector;
	}

	static LanguageGuess load() {
		try {
			return new LanguageGuess(LanguageDetectorBuilder.create(NgramExtractors.standard()).seed(1)
					.withProfiles(new LanguageProfileReader().readBuiltIn(LANGUAGES.stream().map(LdLocale::fromString).toList()))
					.build());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Primary tag of the language of these parts of a text, or {@link #UNKNOWN}. */
	String of(String text, List<Paragraph> paragraphs) {
		StringBuilder sample = new StringBuilder();
		for (Paragraph paragraph : paragraphs) {
			int room = SAMPLE - sample.length();
			if (room > 0) {
				String words = paragraph.span().of(text);
				sample.append(words, 0, Math.min(room, words.length())).append('\n');
			}
		}
		return sample.length() < LEAST ? UNKNOWN : guess(sample.toString());
	}

	private String guess(String sample) {
		Stream<DetectedLanguage> sure = detector.getProbabilities(sample).stream()
				.filter(language -> language.getProbability() >= SURE);
		return sure.findFirst().map(language -> language.getLocale().getLanguage()).orElse(UNKNOWN);
	}

	/** {@code German (de)} */
	static String nameOf(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + " (" + tag + ")";
	}
}
