package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.sayings.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "sayings", description = "Prints who says what in articles, whatever it is about, one JSON object a line; stores nothing.", footer = {
		"", "start and end count Unicode code points in the article's stored text.", "", "Example:",
		"  parley sayings article.txt"})
final class SayingsCommand implements Callable<Integer> {
	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders; - reads standard input.")
	List<Path> paths = new ArrayList<>();

	@Mixin
	ShelfOptions shelves = new ShelfOptions();

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		Intake intake = Intake.withoutStore(shelves.shelf());
		boolean clean = intake.read(Sources.of(paths), intake.sayingFinder()::in,
				(article, sayings) -> sayings.forEach(saying -> out.println(line(article, saying))), spec.commandLine().getErr());
		out.flush();
		return clean ? 0 : Parley.DATA;
	}

	private static String line(Article article, Saying saying) {
		JsonObject line = new JsonObject();
		line.addProperty("article", article.name());
		line.add("source", saying.source().map(span -> place(article, span)).orElse(null));
		line.add("cue", place(article, saying.cue()));
		JsonArray content = new JsonArray();
		saying.content().forEach(span -> content.add(place(article, span)));
		line.add("content", content);
		return GSON.toJson(line);
	}

	private static JsonObject place(Article article, Span span) {
		JsonObject place = new JsonObject();
		place.addProperty("start", article.text().codePointCount(0, span.start()));
		place.addProperty("end", article.text().codePointCount(0, span.end()));
		place.addProperty("quote", span.of(article.text()));
		return place;
	}
}
