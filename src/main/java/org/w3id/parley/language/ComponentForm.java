package org.w3id.parley.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/**
 * The packed form of a tagger or parser. The two heavy kinds of object, features and weights, are taken out of the component's
 * object stream and kept as plain arrays; the few kilobytes that stay are read back through a filter that knows the library's
 * classes only.
 */
final class ComponentForm {
	/** What a component is made of once features and weights are out. */
	private static final String KNOWN = "maxbytes=1000000;edu.emory.mathcs.nlp.component.**;edu.emory.mathcs.nlp.learning.**;"
			+ "it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.**;java.util.ArrayList;java.lang.*;"
			+ "org.w3id.parley.language.*;!*";

	private ComponentForm() {
	}

	/** Stands in the object stream for what was taken out of it. */
	private enum TakenOut implements Serializable {
		FEATURES, WEIGHTS
	}

	static void write(OnlineComponent<?, ?> component, PackWriter out) {
		ByteArrayOutputStream rest = new ByteArrayOutputStream();
		try (Taking taking = new Taking(rest)) {
			taking.writeObject(component);
			FeatureIndex.write(taking.features.orElseThrow(), out);
			SparseWeights.of(taking.weights.orElseThrow()).write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.bytes(rest.toByteArray());
	}

	@SuppressWarnings("unchecked")
	static OnlineComponent<NLPNode, ?> read(PackReader in) {
		FeatureIndex features = FeatureIndex.read(in);
		SparseWeights weights = SparseWeights.read(in);
		try (Returning returning = new Returning(new ByteArrayInputStream(in.bytes()), features, weights)) {
			OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) returning.readObject();
			component.setFlag(NLPFlag.DECODE);
			return component;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	private static final class Taking extends ObjectOutputStream {
		private Optional<FeatureMap> features = Optional.empty();
		private Optional<ColumnMajorVector> weights = Optional.empty();

		Taking(OutputStream out) throws IOException {
			super(out);
			enableReplaceObject(true);
		}

		@Override
		protected Object replaceObject(Object object) {
			return switch (object) {
				case FeatureMap map -> {
					features = Optional.of(map);
					yield TakenOut.FEATURES;
				}
				case ColumnMajorVector vector -> {
					weights = Optional.of(vector);
					yield TakenOut.WEIGHTS;
				}
				case null, default -> object;
			};
		}
	}

	private static final class Returning extends ObjectInputStream {
		private final FeatureIndex features;
		private final SparseWeights weights;

		Returning(InputStream in, FeatureIndex features, SparseWeights weights) throws IOException {
			super(in);
			this.features = features;
			this.weights = weights;
			enableResolveObject(true);
			setObjectInputFilter(ObjectInputFilter.Config.createFilter(KNOWN));
		}

		@Override
		protected Object resolveObject(Object object) {
			return switch (object) {
				case TakenOut.FEATURES -> features;
				case TakenOut.WEIGHTS -> weights;
				case null, default -> object;
			};
		}
	}
}
