import { h } from "./controls.js";
import { EDIT_STYLES } from "./edit/styles.js";
import { Notice, makeHelp } from "./panels.js";
import { STYLES } from "./styles.js";

/**
 * The parts of the element's shadow tree. The tree lies on top and takes the pointer; what it covers is drawn and hidden
 * from screen readers.
 *
 * @param {HTMLElement} host
 */
export function makeShell(host) {
	const root = host.attachShadow({ mode: "open" });
	root.adoptedStyleSheets = [...STYLES, EDIT_STYLES];
	const drawn = (tag, name, more = {}) => h(tag, { class: name, "aria-hidden": "true", ...more });
	const layers = {
		picture: drawn("div", "picture"),
		world: drawn("div", "world"),
		overlay: drawn("canvas", "overlay", { hidden: true }),
		marks: drawn("div", "marks"),
		company: drawn("div", "company"),
	};
	const tree = h("div", { class: "tree", role: "tree", tabindex: "0", "aria-multiselectable": "true", hidden: true });
	const minimap = drawn("div", "corner minimap");
	const legend = h("ul", { class: "legend" });
	const lines = h("details", { class: "corner line-legend", hidden: true }, h("summary", {}, "Lines and signs"), h("ul"));
	const counts = h("span", { class: "counts" });
	const connection = h("span", { class: "offline", role: "status" });
	const notice = h("div", { class: "notice" });
	const surface = h("div", { class: "surface" }, layers.picture, layers.world, layers.overlay, layers.marks, layers.company, tree,
		lines, h("div", { class: "corner foot" }, legend, counts), connection, minimap, notice);
	const help = makeHelp();
	return { root, layers, tree, minimap, legend, lines, counts, connection, surface, help, notice: new Notice(notice) };
}

/** What a reader should know of the connection; nothing while it is well. */
export function connectionText(state) {
	return {
		waiting: "Not connected. Changes of others will show when the connection is back.",
		"signed-out": "Signed out. Changes of others will show after signing in.",
		refused: "Changes of others can't be followed here.",
	}[state] ?? "";
}
