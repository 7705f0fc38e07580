package org.w3id.parley.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.model.Mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShelfTest {
	@TempDir
	Path folder;

	@Test
	void bringsTheOntology() {
		assertThat(Shelf.bundled().file("ontology/parley.ttl").orElseThrow().text()).contains("owl:Ontology");
	}

	@Test
	void aFolderLaidOverReplacesAndAdds() throws IOException {
		write("ontology/parley.ttl", "replaced");
		write("data/reference/river.ttl", "added");
		Shelf shelf = Shelf.bundled().with(folder);
		assertThat(shelf.file("ontology/parley.ttl").orElseThrow().text()).isEqualTo("replaced");
		assertThat(shelf.files("data/reference", ".ttl")).extracting(Shelf.Item::name).contains("river").isSorted();
	}

	@Test
	void aFolderOfSomethingElseIsAMistake() {
		assertThatThrownBy(() -> Shelf.bundled().with(folder)).isInstanceOf(Mistake.class).hasMessageContaining("data/reference");
	}

	@Test
	void aFileInAnotherEncodingIsAMistakeThatNamesIt() throws IOException {
		Files.createDirectories(folder.resolve("data"));
		Files.write(folder.resolve("data/bad.tsv"), new byte[]{(byte) 0xC3, 0x28});
		assertThatThrownBy(() -> Shelf.only(folder)).isInstanceOf(Mistake.class).hasMessageContaining("bad.tsv");
	}

	private void write(String path, String text) throws IOException {
		Files.createDirectories(folder.resolve(path).getParent());
		Files.writeString(folder.resolve(path), text);
	}
}
