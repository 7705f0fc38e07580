package org.w3id.parley.language;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * The English models in the form in which they are kept: 75 MB instead of 580, read in a second or two. One part for each
 * {@link StockModel}, in its order, with its length before it.
 */
final class ModelPack {
	/** Raised when the form changes, so that an older pack is not taken for one of this form. */
	static final String FORM = "2";

	private ModelPack() {
	}

	/** Makes the pack out of the library's jar: some ten seconds and up to a gigabyte of heap, once. */
	static byte[] make() {
		List<CompletableFuture<byte[]>> parts = Stream.of(StockModel.values())
				.map(model -> CompletableFuture.supplyAsync(() -> part(model))).toList();
		PackWriter pack = new PackWriter();
		parts.forEach(part -> pack.bytes(part.join()));
		return pack.written();
	}

	@SuppressWarnings("unchecked")
	private static byte[] part(StockModel model) {
		PackWriter part = new PackWriter();
		switch (model) {
			case TAGGER, PARSER -> ComponentForm.write((OnlineComponent<?, ?>) model.read(), part);
			case AMBIGUITY_CLASSES, CLUSTERS ->
				LexiconForm.write((Map<String, ? extends Collection<String>>) model.read(), part);
		}
		return part.written();
	}

	/** The parser that a pack holds. */
	static EnglishParser read(ByteBuffer bytes) {
		PackReader pack = new PackReader(bytes);
		PackReader tagger = pack.part(pack.number());
		PackReader parser = pack.part(pack.number());
		PackReader classes = pack.part(pack.number());
		PackReader clusters = pack.part(pack.number());
		CompletableFuture<WordLexica> lexica = CompletableFuture.supplyAsync(() -> new WordLexica(
				LexiconForm.read(classes, value -> value),
				LexiconForm.read(clusters, value -> Collections.unmodifiableSet(new LinkedHashSet<>(value)))));
		Lemmatiser lemmatiser = new Lemmatiser();
		OnlineComponent<NLPNode, ?> tagging = ComponentForm.read(tagger);
		OnlineComponent<NLPNode, ?> parsing = ComponentForm.read(parser);
		return new EnglishParser(lexica.join(), tagging, lemmatiser, parsing);
	}
}
