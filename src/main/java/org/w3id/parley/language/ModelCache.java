package org.w3id.parley.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the {@link ModelPack} in a folder between starts. The file's name has the checksums that it was made from, its last 64
 * bytes are the checksum of all before: a file that was cut or changed is noticed and made anew. Written beside and moved into
 * place, so that several processes may start at once. Where the folder cannot be written, the pack is made at each start.
 *
 * @param folder
 *            made where it is missing
 */
record ModelCache(Path folder) {
	private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

	/** {@code PARLEY_CACHE}, else {@code XDG_CACHE_HOME/parley}, else {@code ~/.cache/parley}. */
	static ModelCache of(Map<String, String> environment, String home) {
		return new ModelCache(variable(environment, "PARLEY_CACHE").map(Path::of).orElseGet(
				() -> variable(environment, "XDG_CACHE_HOME").map(Path::of).orElse(Path.of(home, ".cache")).resolve("parley")));
	}

	private static Optional<String> variable(Map<String, String> environment, String name) {
		return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
	}

	/** The models' file in this folder. */
	Path file() {
		String key = ModelPack.FORM
				+ Arrays.stream(StockModel.values()).map(StockModel::checksum).collect(Collectors.joining(" ", " ", ""));
		return folder.resolve("english-" + Checksum.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".models");
	}

	EnglishParser parser() {
		return ModelPack.read(pack(ModelPack::make));
	}

	/** What is kept, or else what is made now, and kept from now on where that is possible. */
	ByteBuffer pack(Supplier<byte[]> making) {
		return kept().orElseGet(() -> made(making.get()));
	}

	/** The pack out of the folder, where it is there and whole. */
	private Optional<ByteBuffer> kept() {
		try (FileChannel channel = FileChannel.open(file())) {
			ByteBuffer file = channel.map(MapMode.READ_ONLY, 0, channel.size());
			int length = file.limit() - Checksum.LENGTH;
			if (length > 0 && Checksum.of(file.slice(0, length))
					.equals(StandardCharsets.US_ASCII.decode(file.slice(length, Checksum.LENGTH)).toString())) {
				return Optional.of(file.slice(0, length));
			}
			LOG.warn("{} is cut or changed: it is made anew", file());
		} catch (NoSuchFileException e) {
			LOG.info("Unpacking the language models into {}, once", file());
		} catch (IOException e) {
			LOG.warn("{} cannot be read: {}", file(), e.toString());
		}
		return Optional.empty();
	}

	private ByteBuffer made(byte[] pack) {
		try {
			Files.createDirectories(folder);
			Path beside = Files.createTempFile(folder, "english-", ".part");
			try {
				Files.write(beside, pack);
				Files.writeString(beside, Checksum.of(pack), StandardOpenOption.APPEND);
				Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
		} catch (IOException e) {
			LOG.warn("The language models could not be kept in {} and are unpacked at each start: {}", folder, e.toString());
		}
		return ByteBuffer.wrap(pack);
	}
}
