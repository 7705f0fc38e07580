package org.w3id.parley.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import org.tukaani.xz.XZInputStream;

/**
 * The four objects of nlp4j-english 1.1.2 that tagging and parsing need, as its jar carries them: XZ over Java serialisation.
 * An object is read only where the bytes are those whose checksum stands here.
 */
enum StockModel {
	TAGGER("models/en-pos.xz", "4f7180bba0852eb50557921b48cb5d2e672474578648136676a1ca750c1b58f9"), //
	PARSER("models/en-dep.xz", "198a43e53dad2dc3014464b39296a82094f32679015128757172d2271806ba91"), //
	AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz",
			"e803d064aa7c363743aad45eef86c97d8bf43013daf7e4932c190419ffa0966e"), //
	CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz",
			"61cf4fa2f71d21c5e9ae7288844c0135e6919366b1ff46df84e2737043f555bb");

	private static final String FOLDER = "/edu/emory/mathcs/nlp/";
	private final String path;
	private final String checksum;

	StockModel(String path, String checksum) {
		this.path = path;
		this.checksum = checksum;
	}

	/** SHA-256 of the compressed object, lower-case hexadecimal. */
	String checksum() {
		return checksum;
	}

	/**
	 * Reads the object; the large ones take seconds and hundreds of megabytes.
	 *
	 * @throws IllegalStateException
	 *             where the jar on the class path is another one
	 */
	Object read() {
		try (ObjectInputStream in = new ObjectInputStream(
				new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(bytes())), 1 << 18))) {
			return in.readObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(path + " needs a class that is not there", e);
		}
	}

	private byte[] bytes() throws IOException {
		try (InputStream in = OnlineComponent.class.getResourceAsStream(FOLDER + path)) {
			byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
			if (!Checksum.of(bytes).equals(checksum)) {
				throw new IllegalStateException(path + " is not that of nlp4j-english 1.1.2");
			}
			return bytes;
		}
	}
}
