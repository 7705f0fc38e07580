package org.w3id.parley.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tukaani.xz.XZInputStream;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

/** The four objects of NLP4J's English models that tagging and parsing need, out of the jar that carries them. */
final class Models {
	private static final String FOLDER = "/edu/emory/mathcs/nlp/";

	private Models() {
	}

	static EnglishParser load() {
		OnlineComponent<NLPNode, ?> tagger = component("models/en-pos.xz");
		OnlineComponent<NLPNode, ?> parser = component("models/en-dep.xz");
		return new EnglishParser(List.of(lexica(), tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), parser));
	}

	@SuppressWarnings("unchecked")
	private static WordLexica lexica() {
		return new WordLexica((Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
				(Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz"));
	}

	@SuppressWarnings("unchecked")
	private static OnlineComponent<NLPNode, ?> component(String name) {
		OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) read(name);
		component.setFlag(NLPFlag.DECODE);
		return component;
	}

	private static Object read(String name) {
		try (InputStream resource = OnlineComponent.class.getResourceAsStream(FOLDER + name);
				ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(resource), 1 << 18))) {
			return in.readObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}
}
