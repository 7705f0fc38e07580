package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;
import org.w3id.parley.article.Source;
import org.w3id.parley.serve.api.Intake;

/** Articles that are sent to the server go the way of those that are loaded. Safe for use by several threads. */
final class Uploads implements Intake {
	private final Desk desk;
	private final org.w3id.parley.cli.Intake intake;

	Uploads(Desk desk, org.w3id.parley.cli.Intake intake) {
		this.desk = desk;
		this.intake = intake;
	}

	@Override
	public Outcome take(Document document) {
		StringWriter messages = new StringWriter();
		Source source = Source.of(document.name(), Optional.empty(), document.content());
		IntakeReport report = intake.load(List.of(source), desk.store(), new PrintWriter(messages, true));
		JsonObject json = new JsonObject();
		json.addProperty("summary", report.summary());
		json.addProperty("messages", messages.toString().strip());
		return new Outcome(report.clean(), json.toString());
	}

	@Override
	public boolean remove(String articleId) {
		return desk.store().remove(articleId);
	}
}
