// What makes the pages quicker to use. Everything works without it: cells are links, the form has a button, the text's claims are links.

const parsed = async address => {
	const answer = await fetch(address, {headers: {Accept: "text/html"}});
	return {address: answer.url, page: new DOMParser().parseFromString(await answer.text(), "text/html")};
};

// A cell opens beside the board instead of in its place.
const drawer = document.createElement("dialog");
drawer.className = "drawer";
drawer.setAttribute("aria-label", "Why");
const body = document.createElement("div");
body.className = "body";
body.tabIndex = -1;
const tools = document.createElement("div");
tools.className = "tools";
const whole = document.createElement("a");
whole.textContent = "Open as a page";
const close = document.createElement("button");
close.type = "button";
close.textContent = "Close";
close.addEventListener("click", () => drawer.close());
tools.append(whole, close);
drawer.append(tools, body);
drawer.addEventListener("click", event => {
	if (event.target === drawer) drawer.close();
});

const open = async address => {
	const {page} = await parsed(address);
	const content = page.querySelector("[data-drawer-content]");
	if (!content) {
		location.assign(address);
		return;
	}
	whole.href = address;
	body.replaceChildren(document.adoptNode(content));
	if (!drawer.isConnected) document.body.append(drawer);
	if (!drawer.open) drawer.showModal();
	drawer.scrollTop = 0;
	body.focus({preventScroll: true});
};

document.addEventListener("click", event => {
	const link = event.target.closest("a[data-drawer]");
	if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	if (link.closest("main") && document.querySelector("main [data-drawer-content]")) return;
	event.preventDefault();
	open(link.href).catch(() => location.assign(link.href));
});

// The board follows the form; the address follows the board.
const show = async (address, keep) => {
	const answer = await parsed(address);
	const focused = document.activeElement;
	const again = focused?.id ? `#${CSS.escape(focused.id)}`
		: focused?.name ? `[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]` : null;
	document.querySelector("main").replaceChildren(...document.adoptNode(answer.page.querySelector("main")).childNodes);
	document.title = answer.page.title;
	if (keep) history.pushState(null, "", answer.address);
	if (again) document.querySelector(again)?.focus({preventScroll: true});
};

document.addEventListener("change", event => {
	const form = event.target.closest("form[data-live]");
	if (!form) return;
	const data = new FormData(form);
	if (event.target.name !== "step") data.delete("step");
	const filled = [...data].filter(([, value]) => value !== "");
	show(`${form.getAttribute("action")}?${new URLSearchParams(filled)}`, true).catch(() => form.submit());
});

addEventListener("popstate", () => {
	if (document.querySelector("form[data-live]")) show(location.href, false).catch(() => location.reload());
});

// The slider tells its day while it moves.
document.addEventListener("input", event => {
	if (event.target.name !== "step") return;
	const day = document.querySelector(`#steps option[value="${event.target.value}"]`)?.dataset.words ?? "";
	event.target.setAttribute("aria-valuetext", day);
	document.querySelector("output[for=step]").textContent = day;
});

// In the reader, Escape puts a card away until the pointer or the focus leaves.
document.addEventListener("keydown", event => {
	if (event.key !== "Escape") return;
	document.querySelectorAll(".said-with:hover, .said-with:focus-within").forEach(said => said.classList.add("dismissed"));
});
for (const left of ["mouseout", "focusout"]) {
	document.addEventListener(left, event => {
		const said = event.target.closest?.(".said-with.dismissed");
		if (said && !said.contains(event.relatedTarget)) said.classList.remove("dismissed");
	});
}
