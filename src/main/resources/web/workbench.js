// The query editor, in the place of the plain form that works without scripts. Yasgui comes with the program; nothing is fetched from
// elsewhere: completions are the terms of the graph's own ontology.

const BASE = "https://w3id.org/parley/";
const host = document.getElementById("yasgui");
const form = document.getElementById("plain");
const text = document.getElementById("text");
const endpoint = new URL(host.dataset.endpoint, location.href).href;
const prefixes = Object.fromEntries([...host.dataset.prefixes.matchAll(/PREFIX (\S*):\s*<([^>]*)>/g)].map(([, prefix, iri]) => [prefix, iri]));

const kinds = ["article", "claim", "party", "position", "proposal", "provision", "speaker", "verdict"];
const shortened = {...prefixes, ...Object.fromEntries(kinds.map(kind => [kind, `${BASE}${kind}/`]))};

const select = async query => {
	const answer = await fetch(`${endpoint}?${new URLSearchParams({query})}`, {headers: {Accept: "application/sparql-results+json"}});
	return (await answer.json()).results.bindings;
};

// Completions from the ontology, one list for classes and one for properties, asked for once.
const terms = kinds => {
	let known;
	return () => known ??= select(`PREFIX owl: <http://www.w3.org/2002/07/owl#>
		SELECT DISTINCT ?term WHERE { VALUES ?kind { ${kinds} } ?term a ?kind FILTER(isIRI(?term)) } ORDER BY ?term`)
		.then(rows => rows.map(row => row.term.value));
};
const completer = (name, kinds, fits) => ({
	name,
	bulk: true,
	autoShow: false,
	persistenceId: null,
	get: terms(kinds),
	isValidCompletionPosition(yasqe) {
		const token = yasqe.getCompleteToken();
		return token.string.length > 0 && !/^[?$]/.test(token.string) && fits(token, yasqe);
	},
	preProcessToken: (yasqe, token) => Yasgui.Yasqe.Autocompleters.property.preProcessToken(yasqe, token),
	postProcessSuggestion: (yasqe, token, term) => Yasgui.Yasqe.Autocompleters.property.postProcessSuggestion(yasqe, token, term),
});
const afterA = (token, yasqe) => {
	const cursor = yasqe.getDoc().getCursor();
	return yasqe.getPreviousNonWsToken(cursor.line, token).string === "a";
};

// Numbers as bars: the last numeric column against the columns before it.
class Bars {
	constructor(yasr) {
		this.yasr = yasr;
		this.priority = 5;
		this.label = "Bars";
		this.hideFromSelection = false;
	}

	column() {
		const rows = this.yasr.results?.getBindings?.() ?? [];
		const columns = this.yasr.results?.getVariables?.() ?? [];
		return rows.length ? columns.findLast(name => rows.every(row => row[name] && !Number.isNaN(Number(row[name].value)))) : undefined;
	}

	canHandleResults() {
		return this.column() !== undefined;
	}

	draw() {
		const column = this.column();
		const rows = this.yasr.results.getBindings();
		const others = this.yasr.results.getVariables().filter(name => name !== column);
		const most = Math.max(...rows.map(row => Number(row[column].value)), 0) || 1;
		const table = document.createElement("table");
		table.className = "table bars";
		for (const row of rows) {
			const line = table.insertRow();
			const head = document.createElement("th");
			head.scope = "row";
			head.textContent = others.map(name => (row[name]?.value ?? "").replace(/^.*[/#]/, "")).join(" · ");
			const meter = document.createElement("meter");
			meter.max = most;
			meter.value = Number(row[column].value);
			meter.textContent = row[column].value;
			meter.setAttribute("aria-label", `${head.textContent}: ${row[column].value}`);
			line.append(head);
			line.insertCell().append(meter);
			const number = line.insertCell();
			number.className = "number";
			number.textContent = row[column].value;
		}
		this.yasr.resultsEl.append(table);
	}

	getIcon() {
		return document.createElement("span");
	}
}

// Things of the graph have pages here: their cells lead to them.
const home = link => {
	if (link.href.startsWith(BASE) && !link.href.startsWith(`${BASE}ontology`) && !link.href.startsWith(`${BASE}graph/`)) {
		link.href = `/${link.href.slice(BASE.length)}`;
		link.target = "_self";
	}
};

const start = () => {
	Yasgui.Yasqe.registerAutocompleter(completer("parley-class", "owl:Class", afterA), false);
	Yasgui.Yasqe.registerAutocompleter(completer("parley-property", "owl:ObjectProperty owl:DatatypeProperty",
		token => token.state.possibleCurrent.includes("a")), false);
	Yasgui.Yasr.registerPlugin("bars", Bars);
	const yasgui = new Yasgui(host, {
		requestConfig: {endpoint, method: "GET"},
		copyEndpointOnNewTab: false,
		populateFromUrl: false,
		autofocus: false,
		persistenceId: "parley",
		endpointCatalogueOptions: {getData: () => [], keys: []},
		yasqe: {
			value: text.value,
			autocompleters: ["variables", "parley-class", "parley-property"],
			persistenceId: null,
			consumeShareLink: null,
			createShareableLink: yasqe => `${location.origin}/query?${new URLSearchParams({query: yasqe.getValue()})}`,
		},
		yasr: {prefixes: shortened, pluginOrder: ["table", "bars", "response"], defaultPlugin: "table", persistenceId: null},
	});
	form.hidden = true;
	host.hidden = false;

	// The tab that has the query of the address, or a new one.
	const asked = new URLSearchParams(location.search);
	const tabs = Object.values(yasgui._tabs);
	const first = tabs.length === 1 && tabs[0].getQuery() === text.value;
	if (!first && (asked.has("query") || asked.has("name"))) {
		const same = tabs.find(tab => tab.getQuery() === text.value);
		if (same) yasgui.selectTabId(same.getId());
		else yasgui.addTab(true, {yasqe: {value: text.value}, name: "Query"});
	}
	yasgui.getTab()?.getYasqe().refresh();

	// A tab that was closed by mistake comes back.
	const closed = document.createElement("p");
	closed.className = "closed";
	closed.setAttribute("role", "status");
	host.before(closed);
	const undo = document.createElement("button");
	undo.type = "button";
	undo.textContent = "Undo";
	undo.addEventListener("click", () => {
		yasgui.restoreLastTab();
		closed.replaceChildren();
		yasgui.getTab()?.getYasqe().focus();
	});
	yasgui.on("tabClose", (gui, tab) => closed.replaceChildren(`The tab “${tab.name()}” is closed.`, undo));

	// What is asked stands in the address.
	yasgui.on("query", (gui, tab) => history.replaceState(null, "", `/query?${new URLSearchParams({query: tab.getQuery()})}`));

	new MutationObserver(() => {
		host.querySelectorAll(`.yasr a[href^="${BASE}"]`).forEach(home);
		name();
	}).observe(host, {childList: true, subtree: true});

	// A click on a link in a shortened cell follows the link; elsewhere in the cell it shows the whole.
	host.addEventListener("click", event => {
		if (event.target.closest(".yasr table a")) event.stopPropagation();
	}, true);

	// Parts of the editor that its makers left without a name.
	const name = () => {
		host.querySelectorAll(".CodeMirror textarea:not([aria-label])").forEach(area => area.setAttribute("aria-label", "SPARQL query"));
		host.querySelectorAll(".addTab:not([role])").forEach(button => {
			button.setAttribute("role", "tab");
			button.setAttribute("aria-selected", "false");
		});
		host.querySelectorAll("input.autocomplete:not([aria-label])").forEach(input => input.setAttribute("aria-label", "Endpoint"));
		host.querySelectorAll("button:not([aria-label]):not([title])").forEach(button => {
			if (!button.textContent.trim()) button.setAttribute("aria-label", (button.className.match(/yasqe_(\w+)/) ?? ["", "Button"])[1]);
		});
	};
	name();
	if (asked.has("query")) yasgui.getTab()?.query().catch(() => {});
};

if (globalThis.Yasgui) start();
else addEventListener("load", start);
