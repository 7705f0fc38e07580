package org.w3id.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.verdict.HypothesisJson;
import org.w3id.parley.verdict.Json;
import org.w3id.parley.verdict.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "what-if", description = "Judges as if something were otherwise; writes nothing.", footer = {"", "Examples:",
		"  parley what-if --claim \"russia accepts foreign-troops 2025-09-01\"",
		"  parley what-if --edit coalition-force:drop:foreign-troops --edit coalition-force:add:air-support"})
final class WhatIfCommand implements Callable<Integer> {
	@Option(names = "--claim", paramLabel = "\"HOLDER STANCE TARGET [DATE]\"", description = "As if the holder itself had said so.")
	List<String> claims = new ArrayList<>();

	@Option(names = "--without", paramLabel = "CLAIM", description = "As if this claim were not there.")
	List<String> dropped = new ArrayList<>();

	@Option(names = "--edit", paramLabel = "PROPOSAL:drop|add|rule_out:PROVISION", description = "As if the proposal had other terms.")
	List<String> edits = new ArrayList<>();

	@Option(names = "--file", paramLabel = "FILE", description = "The whole hypothesis as JSON, in place of the options above.")
	Optional<Path> file = Optional.empty();

	@Option(names = "--format", defaultValue = "text", description = "text (the default) or json.")
	WhyNotCommand.Format format;

	@Mixin
	PolicyOptions policy;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		String hypothesis = file.map(WhatIfCommand::read).orElseGet(this::json);
		try (Desk desk = stores.openFilled(spec.commandLine().getErr())) {
			WhatIf what = WhatIf.of(desk.judge(), HypothesisJson.read(hypothesis, desk.store().dossier()), policy.policy());
			switch (format) {
				case JSON -> out.println(Json.of(what));
				case TEXT -> print(what, out);
			}
			out.flush();
		}
		return 0;
	}

	private static void print(WhatIf what, PrintWriter out) {
		if (what.changes().isEmpty()) {
			out.println("No verdict would change.");
		}
		what.changes().forEach(change -> out.printf("%s on %s: %s would be %s (rule %d would be rule %d)%n", change.now().party(),
				change.now().proposal(), change.now().outcome().word(), change.then().outcome().word(),
				change.now().derivation().rule().row(), change.then().derivation().rule().row()));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new Mistake(file.toString(), "cannot be read", "name a file with a hypothesis as JSON", e);
		}
	}

	private String json() {
		JsonObject object = new JsonObject();
		JsonArray added = new JsonArray();
		claims.forEach(claim -> added.add(claim(claim)));
		object.add("claims", added);
		JsonArray without = new JsonArray();
		dropped.forEach(without::add);
		object.add("dropped", without);
		JsonObject changed = new JsonObject();
		edits.forEach(edit -> edit(edit, changed));
		object.add("edits", changed);
		return object.toString();
	}

	private static JsonObject claim(String text) {
		String[] parts = text.strip().split("\\s+");
		if (parts.length < 3 || parts.length > 4) {
			throw new Mistake("--claim", "not a claim: " + text,
					"write \"russia accepts foreign-troops\", with a date if you like");
		}
		JsonObject claim = new JsonObject();
		claim.addProperty("holder", parts[0]);
		claim.addProperty("stance", parts[1]);
		claim.addProperty("about", parts[2]);
		if (parts.length == 4) {
			claim.addProperty("said_on", parts[3]);
		}
		return claim;
	}

	private static void edit(String text, JsonObject changed) {
		String[] parts = text.split(":", -1);
		if (parts.length != 3) {
			throw new Mistake("--edit", "not an edit: " + text, "write coalition-force:drop:foreign-troops");
		}
		if (!changed.has(parts[0])) {
			changed.add(parts[0], new JsonArray());
		}
		JsonObject edit = new JsonObject();
		edit.addProperty(parts[1], parts[2]);
		changed.getAsJsonArray(parts[0]).add(edit);
	}
}
