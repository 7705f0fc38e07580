package org.w3id.parley.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.RiverAnswers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackupTest {
	@TempDir
	Path folder;

	@Test
	void aRestoredStoreHoldsTheSameData() {
		Path file = folder.resolve("store.nq.gz");
		String hash;
		try (Store store = RiverAnswers.store()) {
			store.backup(file);
			hash = new Export(store).hash();
		}
		Store.restore(file, folder.resolve("new"));
		try (Store store = Store.open(folder.resolve("new"), River.files())) {
			assertThat(new Export(store).hash()).isEqualTo(hash);
			assertThat(store.articles()).hasSize(RiverAnswers.articles().size());
		}
		assertThatThrownBy(() -> Store.restore(file, folder.resolve("new"))).isInstanceOf(Mistake.class)
				.hasMessageContaining("holds a store already");
	}

	@Test
	void aDamagedOrIncompleteBackupChangesNothing() throws IOException {
		Path file = folder.resolve("store.nq.gz");
		try (Store store = RiverAnswers.store()) {
			store.backup(file);
		}
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		assertThatThrownBy(() -> Store.restore(file, folder.resolve("new"))).isInstanceOf(Mistake.class)
				.hasMessageContaining("damaged");
		Files.delete(folder.resolve("store.nq.gz.sha256"));
		assertThatThrownBy(() -> Store.restore(file, folder.resolve("new"))).isInstanceOf(Mistake.class)
				.hasMessageContaining("checksum is not beside it");
		assertThat(folder.resolve("new")).doesNotExist();
	}

	@Test
	void compactionKeepsTheDataAndTheUnion() {
		Path place = folder.resolve("store");
		try (Store store = Store.open(place, River.files())) {
			store.putAll(RiverAnswers.articles());
			String hash = new Export(store).hash();
			store.compact();
			assertThat(new Export(store).hash()).isEqualTo(hash);
			assertThat(store.<Boolean>read(dataset -> org.apache.jena.query.QueryExecution.dataset(dataset)
					.query("ASK { ?claim a <https://w3id.org/parley/ontology#Claim> }").build().execAsk())).isTrue();
			store.remove(store.articles().getFirst());
		}
		assertThat(place.resolve("Data-0001")).doesNotExist();
		try (Store store = Store.open(place, River.files())) {
			assertThat(store.articles()).hasSize(RiverAnswers.articles().size() - 1);
		}
	}

	@Test
	void whatAKilledCompactionLeavesBehindIsPutAway() throws IOException {
		Path place = folder.resolve("store");
		String hash;
		try (Store store = Store.open(place, River.files())) {
			store.putAll(RiverAnswers.articles());
			hash = new Export(store).hash();
		}
		Files.createDirectories(place.resolve("Data-0002-tmp"));
		Files.writeString(place.resolve("Data-0002-tmp/GSPO.dat"), "half");
		try (Store store = Store.open(place, River.files())) {
			assertThat(new Export(store).hash()).isEqualTo(hash);
			store.compact();
		}
		Files.createDirectories(place.resolve("Data-0001"));
		try (Store store = Store.open(place, River.files())) {
			assertThat(new Export(store).hash()).isEqualTo(hash);
		}
		assertThat(place.resolve("Data-0001")).doesNotExist();
		assertThat(place.resolve("Data-0002-tmp")).doesNotExist();
	}

	@Test
	void statisticsCountWhatIsThere() {
		try (Store store = RiverAnswers.store()) {
			Statistics statistics = store.statistics();
			assertThat(statistics.articles()).isEqualTo(4);
			assertThat(statistics.claims()).isEqualTo(10);
			assertThat(statistics.reviews()).isEqualTo(3);
			assertThat(statistics.verdicts()).isEqualTo(6);
			assertThat(statistics.parties()).isEqualTo(4);
			assertThat(statistics.newest()).hasToString("Optional[2024-07-31]");
			assertThat(statistics.oldest()).hasToString("Optional[2024-03-01]");
		}
	}
}
