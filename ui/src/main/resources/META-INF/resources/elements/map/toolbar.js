import { h, icon, iconButton } from "./controls.js";
import { shortened } from "./people.js";

/** While the map is zoomed, the percentage follows a few times a second. */
const SCALE_EVERY = 80;

/**
 * The slim bar above the map.
 *
 * @param {object} map
 * @param {Node[]} map.front what stands first
 * @param {(text: string) => number[]} map.find
 * @param {(i: number) => {name: string, note: string}} map.nameOf
 * @param {(i: number) => void} map.choose
 * @param {() => void} map.fit
 * @param {(factor: number) => void} map.zoom
 * @param {() => void} map.actualSize
 * @param {(collapsed: boolean) => void} map.setAllCollapsed
 * @param {(shown: boolean) => void} map.showLines
 * @param {() => void} map.help
 */
export function makeToolbar(map) {
	let shownAt = -Infinity;
	const percent = h("button", { type: "button", class: "tool percent", title: "Show at 100 %" }, "100 %");
	percent.addEventListener("click", map.actualSize);
	const lines = iconButton("lines", "Lines between people", () => {
		const shown = lines.getAttribute("aria-pressed") !== "true";
		lines.setAttribute("aria-pressed", String(shown));
		map.showLines(shown);
	}, { "aria-pressed": "true" });
	const search = makeSearch(map);
	const bar = h("div", { class: "toolbar", role: "group", "aria-label": "Map" },
		...map.front, h("span", { class: "spring" }),
		iconButton("fit", "Fit to pane (F)", map.fit),
		iconButton("minus", "Zoom out (−)", () => map.zoom(1 / 1.3)),
		percent,
		iconButton("plus", "Zoom in (+)", () => map.zoom(1.3)),
		iconButton("help", "Keyboard shortcuts (?)", map.help));
	return {
		bar,
		focusSearch: () => search.input.focus(),
		searchBox: search.box,
		tools: h("div", { class: "tools" }, lines,
			iconButton("collapse", "Collapse all", () => map.setAllCollapsed(true)),
			iconButton("expand", "Expand all", () => map.setAllCollapsed(false))),
		showScale: (scale, resting) => {
			const now = performance.now();
			if (resting || now - shownAt > SCALE_EVERY) {
				shownAt = now;
				const text = `${scale >= 0.1 ? Math.round(scale * 100) : (scale * 100).toFixed(1)} %`;
				if (percent.textContent !== text) {
					percent.textContent = text;
				}
			}
		},
	};
}

function makeSearch({ find, nameOf, choose }) {
	const input = h("input", {
		type: "search", class: "search", placeholder: "Find people", "aria-label": "Find people on this map", role: "combobox",
		"aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false",
	});
	const list = h("div", { id: "found", class: "found", role: "listbox", "aria-label": "People found", hidden: true });
	const nobody = h("div", { class: "nobody", role: "status" });
	const panel = h("div", { class: "found-panel", hidden: true }, list, nobody);
	/** @type {number[]} */
	let found = [];
	let at = 0;

	const close = () => {
		panel.hidden = list.hidden = true;
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
	};
	const mark = () => {
		[...list.children].forEach((option, k) => option.setAttribute("aria-selected", String(k === at)));
		if (found.length > 0) {
			input.setAttribute("aria-activedescendant", `found-${at}`);
		}
	};
	const take = k => {
		if (found[k] !== undefined) {
			choose(found[k]);
			input.value = "";
			close();
		}
	};
	const show = () => {
		found = find(input.value);
		at = 0;
		list.replaceChildren(...found.map((i, k) => {
			const { name, note } = nameOf(i);
			const option = h("div", { role: "option", id: `found-${k}`, class: "option" },
				h("span", { class: "option-name", dir: "auto" }, shortened(name)), h("span", { class: "option-note", dir: "auto" }, shortened(note)));
			option.addEventListener("pointerdown", event => {
				event.preventDefault();
				take(k);
			});
			return option;
		}));
		const asked = input.value.trim() !== "";
		nobody.textContent = asked && found.length === 0 ? "Nobody on this map is called so." : "";
		nobody.hidden = nobody.textContent === "";
		list.hidden = found.length === 0;
		panel.hidden = !asked;
		input.setAttribute("aria-expanded", String(found.length > 0));
		mark();
	};

	input.addEventListener("input", show);
	input.addEventListener("focus", () => input.value && show());
	input.addEventListener("blur", close);
	input.addEventListener("keydown", event => {
		event.stopPropagation();
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			at = (at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % Math.max(1, found.length);
			mark();
		} else if (event.key === "Enter") {
			take(at);
		} else if (event.key === "Escape") {
			input.value = "";
			close();
		}
	});
	return { input, box: h("div", { class: "search-box" }, icon("search"), input, panel) };
}
