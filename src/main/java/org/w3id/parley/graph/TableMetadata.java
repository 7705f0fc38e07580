package org.w3id.parley.graph;

import java.util.List;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.w3id.parley.query.Column;
import org.w3id.parley.query.NamedQuery;

/** W3C CSV on the Web: what the columns of a table mean, their datatypes, and how a cell becomes an IRI. */
record TableMetadata(NamedQuery query, List<Column> columns, DumpHead head) {
	/**
	 * @param url
	 *            where the CSV file stands, seen from the metadata
	 */
	String json(String url) {
		JsonObject table = new JsonObject();
		table.put("@context", "http://www.w3.org/ns/csvw");
		table.put("url", url);
		table.put("dc:title", query.title());
		table.put("dc:description", query.why());
		table.put("dc:license", head.licence());
		head.newest().ifPresent(day -> table.put("dc:date", day));
		JsonArray notes = new JsonArray();
		head.lines().forEach(line -> notes.add(new JsonString(line)));
		table.put("notes", notes);
		JsonObject schema = new JsonObject();
		JsonArray described = new JsonArray();
		columns.forEach(column -> described.add(column(column)));
		schema.put("columns", described);
		table.put("tableSchema", schema);
		return JsonText.page(table);
	}

	private static JsonObject column(Column column) {
		// A column's name is a variable of a URI template: RFC 6570 allows no hyphen in it.
		String name = column.name().replaceAll("[^A-Za-z0-9_]", "_");
		JsonObject json = new JsonObject();
		json.put("name", name);
		json.put("titles", column.name());
		json.put("dc:description", column.meaning());
		json.put("datatype", column.kind().datatype());
		column.kind().base().ifPresent(base -> json.put("valueUrl", base + "{" + name + "}"));
		return json;
	}
}
