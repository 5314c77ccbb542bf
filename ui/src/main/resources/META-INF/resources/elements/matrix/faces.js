import { openOf, openSum, rollUp, worth } from "./rollup.js";
import { brief, cellWords, counted, initials, isHeldByCompetitor, rollupWords, stateWords } from "./words.js";

/**
 * How a pair looks. Pure.
 *
 * @typedef {object} Face
 * @property {string} look one class: sold, progress, open, rival, blocked, none or mixed
 * @property {boolean} stacked whether it stands for a folded group
 * @property {string} amount in short form
 * @property {string} mark the second line: who would sign, who sells it today, or what is missing
 * @property {"" | "buyer" | "missing" | "rival" | "plain"} markKind
 * @property {string} label in words
 * @property {number[] | null} shares of a mixed group: sold, in progress, open, blocked; they add up to 1
 * @property {boolean} [target] whether we aim at it
 * @property {boolean} [disputed] whether the data came to say something else than we said
 *
 * @typedef {import("./model.js").Cell} Cell
 */

const UNKNOWN = Object.freeze({ look: "none", stacked: false, amount: "", mark: "", markKind: "", label: stateWords(null), shares: null });
const LOOKS = { SOLD: "sold", IN_PROGRESS: "progress", OPEN: "open", BLOCKED: "blocked" };

/**
 * @param {Cell | null} cell
 * @param {import("./money.js").MoneyFormat} format
 * @param {import("./view/views.js").View} [view]
 * @param {import("./view/scale.js").Scale} [scale]
 * @returns {Face}
 */
export function faceOfCell(cell, format, view, scale) {
	if (!cell) {
		return UNKNOWN;
	}
	const signs = { target: cell.target === true, disputed: (cell.conflicts?.length ?? 0) > 0 };
	if (view?.show) {
		return { stacked: false, label: cellWords(cell, format), shares: null, ...signs, ...view.show(cell, format, scale) };
	}
	const money = worth(cell);
	const rival = isHeldByCompetitor(cell);
	const open = openSum(cell);
	const [mark, markKind] = markOf(cell, rival, open.isZero ? "" : format.shortSum(open));
	return {
		look: rival ? "rival" : LOOKS[cell.state],
		stacked: false,
		amount: cell.state === "OPEN" && !open.isZero ? format.shortSum(open) : money ? format.short(money) : cell.state === "SOLD" ? "sold" : cell.state === "BLOCKED" ? "" : "?",
		mark, markKind,
		label: cellWords(cell, format),
		shares: null,
		...signs,
	};
}

/** @param {string} open what is open in it, in short form; empty when nothing is */
function markOf(cell, rival, open) {
	switch (cell.state) {
		case "SOLD":
			return cell.status === "DEFEND" ? ["defend", "plain"] : open ? [`${open} open`, "plain"] : ["", ""];
		case "IN_PROGRESS":
			return cell.likelyBuyer ? [initials(cell.likelyBuyer.name), "buyer"] : open ? [`${open} open`, "plain"] : ["", ""];
		case "BLOCKED":
			return [cell.status === "NOT_APPLICABLE" ? "n/a" : "", "plain"];
		default:
			if (rival) {
				return [cell.competitor ? brief(cell.competitor, 24) : "rival", "rival"];
			}
			return cell.likelyBuyer ? [initials(cell.likelyBuyer.name), "buyer"] : markOfSeveral(openOf(cell));
	}
}

/** A cell that adds up others has no buyer of its own. @param {ReturnType<typeof openOf>} open */
function markOfSeveral(open) {
	const isKnown = open !== null && open.strong.length + open.weak.length > 0;
	return !isKnown ? ["no buyer", "missing"] : open.noBuyer.length > 0 ? ["some no buyer", "missing"] : ["buyers known", "buyer"];
}

/**
 * A folded group of rows in one column.
 *
 * @param {import("./rollup.js").Rollup | null} rollup
 * @returns {Face}
 */
export function faceOfGroup(rollup, format, view, scale) {
	if (!rollup) {
		return UNKNOWN;
	}
	if (rollup.size === 1) {
		return { ...faceOfCell(rollup.some, format, view, scale), stacked: true };
	}
	const { counts, size } = rollup;
	const state = rollup.state;
	const leading = rollup.leading;
	const openCells = counts.OPEN > 0;
	return {
		look: state === "MIXED" ? "mixed" : LOOKS[state],
		stacked: true,
		amount: leading ? format.shortSum(leading) : state === "BLOCKED" ? "" : "?",
		mark: !openCells ? "" : rollup.buyers.size === 0 ? "no buyer" : rollup.buyers.size === 1
			? initials(rollup.buyers.values().next().value.name) : counted(rollup.buyers.size, "buyer", "buyers"),
		markKind: !openCells ? "" : rollup.buyers.size === 0 ? "missing" : "buyer",
		label: rollupWords(rollup, format),
		shares: state === "MIXED" ? [counts.SOLD, counts.IN_PROGRESS, counts.OPEN, counts.BLOCKED].map(count => count / size) : null,
	};
}

/** The faces of one reading; each is made once, when it first comes into view. */
export class Faces {
	/** @type {Map<string, Map<string, Face>>} */
	#made = new Map();
	#model;
	#format;
	#isFolded;
	#view;
	#scale;

	/** @param {(node: import("./model.js").Node) => boolean} isFolded whether a row stands for the rows under it */
	constructor(model, format, isFolded, view, scale) {
		this.#model = model;
		this.#format = format;
		this.#isFolded = isFolded;
		this.#view = view;
		this.#scale = scale;
	}

	/** @param {import("./model.js").Node} row @returns {Face} */
	of(row, columnId) {
		const rowId = row.heading.id;
		let faces = this.#made.get(rowId);
		if (!faces) {
			this.#made.set(rowId, faces = new Map());
		}
		let face = faces.get(columnId);
		if (!face) {
			face = row.children.length > 0 && this.#isFolded(row)
				? faceOfGroup(rollUp(this.#model, row, columnId), this.#format, this.#view, this.#scale)
				: faceOfCell(this.#model.cell(rowId, columnId), this.#format, this.#view, this.#scale);
			faces.set(columnId, face);
		}
		return face;
	}
}
