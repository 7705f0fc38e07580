package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the graph is kept. */
final class StoreOptions {
	@ArgGroup(exclusive = true)
	Place place = new Place();

	@Mixin
	ShelfOptions shelves = new ShelfOptions();

	static final class Place {
		@Option(names = "--store", paramLabel = "DIR", description = "Folder of the graph. Else PARLEY_STORE, else XDG_STATE_HOME/parley/store, else ~/.local/state/parley/store.")
		Path folder;

		@Option(names = "--memory", description = "Keep nothing: a graph in memory, filled with the bundled digests, gone at the end.")
		boolean memory;
	}

	Shelf shelf() {
		return shelves.shelf();
	}

	boolean memory() {
		return place.memory;
	}

	/** The folder that is meant where the graph is kept in one. */
	Path folder() {
		return place.folder != null ? place.folder : folder(System.getenv(), Path.of(System.getProperty("user.home")));
	}

	static Path folder(Map<String, String> environment, Path home) {
		String named = environment.getOrDefault("PARLEY_STORE", "");
		if (!named.isBlank()) {
			return Path.of(named);
		}
		String state = environment.getOrDefault("XDG_STATE_HOME", "");
		return (state.isBlank() ? home.resolve(".local/state") : Path.of(state)).resolve("parley").resolve("store");
	}

	/** The store, made where there is none yet, with verdicts that follow it. */
	Desk open() {
		return Desk.over(memory() ? Store.inMemory(shelf()) : Store.open(folder(), shelf()));
	}

	/**
	 * The store, for commands that only ask of it. One in memory is filled with the bundled digests.
	 *
	 * @throws Mistake
	 *             where nothing has been loaded
	 */
	Desk openFilled(PrintWriter messages) {
		Desk desk = open();
		if (!desk.store().articles().isEmpty()) {
			return desk;
		}
		if (memory()) {
			Intake intake = new Intake(shelf(), desk.store().dossier());
			intake.load(intake.bundled(), desk.store(), messages);
			return desk;
		}
		desk.close();
		throw nothingLoaded();
	}

	/**
	 * The same for commands that only copy what the store holds: its verdicts are not gone through again, so memory does not limit the
	 * size of the store.
	 */
	Store openAsItStands(PrintWriter messages) {
		if (memory()) {
			return openFilled(messages).store();
		}
		Store store = Store.open(folder(), shelf());
		if (store.articles().isEmpty()) {
			store.close();
			throw nothingLoaded();
		}
		return store.renewed() ? Desk.over(store).store() : store;
	}

	private Mistake nothingLoaded() {
		return new Mistake(folder().toString(), "holds no article yet",
				"parley load FILE… for your own, parley load --bundled for the digests that come with Parley, or --memory");
	}
}
