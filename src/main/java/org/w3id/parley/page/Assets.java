package org.w3id.parley.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The style sheet, scripts and pictures that pages use: all of them come with the program, so pages work offline. Their address
 * carries a checksum of their content and may be kept by browsers for ever. Read once; immutable.
 */
public final class Assets {
	private static final String LIBRARY = "META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
	private static final Map<String, String> RESOURCES = Map.of("parley.css", "web/parley.css", "parley.js", "web/parley.js",
			"parley.svg", "web/parley.svg", "workbench.js", "web/workbench.js", "yasgui.css", LIBRARY + "yasgui.min.css",
			"yasgui.js",
			LIBRARY + "yasgui.min.js");
	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js",
			"text/javascript;charset=utf-8", "svg", "image/svg+xml");
	private static final SortedMap<String, Asset> ASSETS = load();

	private record Asset(String type, byte[] bytes, String checksum) {
	}

	private Assets() {
	}

	/** Where the page finds it. */
	public static String address(String name) {
		return "/web/" + name + "?v=" + Optional.ofNullable(ASSETS.get(name)).orElseThrow().checksum();
	}

	/** The file of that name; empty where there is none. */
	static Optional<Page> page(String name) {
		return Optional.ofNullable(ASSETS.get(name)).map(asset -> new Page(200, asset.type(), asset.bytes(),
				new TreeMap<>(
						Map.of("Cache-Control", "public, max-age=31536000, immutable", "ETag", '"' + asset.checksum() + '"'))));
	}

	private static SortedMap<String, Asset> load() {
		SortedMap<String, Asset> assets = new TreeMap<>();
		RESOURCES.forEach((name, resource) -> {
			byte[] bytes = read(resource);
			assets.put(name, new Asset(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), bytes, checksum(bytes)));
		});
		return Collections.unmodifiableSortedMap(assets);
	}

	private static byte[] read(String resource) {
		try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("the program lacks its file " + resource);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Twelve hexadecimal digits of the SHA-256. */
	static String checksum(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
