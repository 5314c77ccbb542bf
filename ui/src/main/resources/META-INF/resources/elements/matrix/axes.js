/**
 * Which headings are shown, and in which order: folds, what is hidden, what is looked for, what is pinned. Pure.
 *
 * @typedef {import("./model.js").Node} Node
 * @typedef {import("./folds.js").Tree} Tree
 * @typedef {object} Axis how a reader has arranged one axis
 * @property {string[]} hidden ids
 * @property {string[]} pinned ids of those that come first of all, with what is under them, and stay while the rest is scrolled
 * @property {string} text looked for in names; a match brings what it stands under and all under it
 *
 * @typedef {object} Axes
 * @property {Axis} rows
 * @property {Axis} columns
 * @property {"given" | "value" | "name"} order
 * @property {"all" | "known" | "open" | "target"} only
 */

/** @returns {Axes} */
export function everything() {
	const axis = () => ({ hidden: [], pinned: [], text: "" });
	return { rows: axis(), columns: axis(), order: "given", only: "all" };
}

/** Whether a reader has left anything out or put anything elsewhere. @param {Axes} axes */
export function isArranged({ rows, columns, order, only }) {
	return order !== "given" || only !== "all" || [rows, columns].some(axis => axis.hidden.length + axis.pinned.length > 0 || axis.text !== "");
}

/**
 * @param {Tree} tree
 * @param {Axis} axis
 * @param {object} rules
 * @param {(node: Node) => boolean} rules.isFolded
 * @param {(node: Node) => boolean} rules.counts whether it, without those under it, is to be shown
 * @param {(a: Node, b: Node) => number} rules.compare siblings; 0 leaves them as they are
 * @returns {{shown: Node[], pinned: number}} in order, and how many at the beginning are pinned
 */
export function shownOf(tree, axis, { isFolded, counts, compare }) {
	const hidden = new Set(axis.hidden);
	const pinned = new Set(axis.pinned.map(id => tree.byId.get(id)).filter(Boolean));
	const wanted = keptBy(tree, axis.text.trim().toLocaleLowerCase(), counts);
	/** @type {Set<Node>} */
	const shown = new Set();
	const show = (branches, isElsewhere) => {
		const waiting = branches.reverse();
		while (waiting.length > 0) {
			const node = waiting.pop();
			if (isElsewhere(node) || hidden.has(node.heading.id) || !wanted.has(node)) {
				continue;
			}
			shown.add(node);
			if (!isFolded(node)) {
				waiting.push(...[...node.children].sort(compare).reverse());
			}
		}
	};
	show([...pinned], node => shown.has(node));
	const atTop = shown.size;
	show(tree.nodes.filter(node => !node.parent).sort(compare), node => pinned.has(node) || shown.has(node));
	return { shown: [...shown], pinned: atTop };
}

/** Those that are looked for and count, with all that they stand under. */
function keptBy(tree, text, counts) {
	const kept = new Set();
	const matches = node => {
		for (let at = node; at; at = at.parent) {
			if (at.heading.name.toLocaleLowerCase().includes(text)) {
				return true;
			}
		}
		return false;
	};
	for (const node of tree.nodes) {
		if ((text === "" || matches(node)) && counts(node)) {
			for (let at = node; at && !kept.has(at); at = at.parent) {
				kept.add(at);
			}
		}
	}
	return kept;
}

const PREFIX = { rowsHidden: "mhide", columnsHidden: "mhidecols", rowsPinned: "mpin", columnsPinned: "mpincols", rowsText: "mfind", columnsText: "mfindcols" };

/** The parameters of an address that are about the matrix. */
export const PARAMETERS = ["mview", "mrows", "mcols", "morder", "monly", "mthen", ...Object.values(PREFIX)];

/** @param {Axes} axes @param {{view: string, rows: string, columns: string, then?: string | null}} shown @returns {Record<string, string>} what differs from the usual */
export function written({ rows, columns, order, only }, shown) {
	const all = {
		mview: shown.view === "state" ? "" : shown.view,
		mrows: shown.rows === "UNIT" ? "" : shown.rows,
		mcols: shown.columns === "FAMILY" ? "" : shown.columns,
		morder: order === "given" ? "" : order,
		monly: only === "all" ? "" : only,
		mthen: shown.then ?? "",
		[PREFIX.rowsHidden]: rows.hidden.join("~"), [PREFIX.columnsHidden]: columns.hidden.join("~"),
		[PREFIX.rowsPinned]: rows.pinned.join("~"), [PREFIX.columnsPinned]: columns.pinned.join("~"),
		[PREFIX.rowsText]: rows.text, [PREFIX.columnsText]: columns.text,
	};
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** @param {Record<string, string | undefined>} texts @returns {Axes} */
export function read(texts) {
	const list = name => (texts[name] ?? "").split("~").filter(Boolean);
	const axis = which => ({ hidden: list(PREFIX[`${which}Hidden`]), pinned: list(PREFIX[`${which}Pinned`]), text: texts[PREFIX[`${which}Text`]] ?? "" });
	return {
		rows: axis("rows"), columns: axis("columns"),
		order: ["value", "name"].includes(texts.morder ?? "") ? texts.morder : "given",
		only: ["known", "open", "target"].includes(texts.monly ?? "") ? texts.monly : "all",
	};
}
