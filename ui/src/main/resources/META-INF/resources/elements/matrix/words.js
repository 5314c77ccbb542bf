import { openOf, openSum, worth } from "./rollup.js";

/**
 * The matrix in words: for titles, screen readers and the line at the foot. What is unknown is said, never guessed.
 *
 * @typedef {import("./model.js").Cell} Cell
 * @typedef {import("./money.js").MoneyFormat} MoneyFormat
 */

const LONGEST = 160;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A name that is not longer than can be read; cut between characters, never inside one. */
export function brief(name, longest = LONGEST) {
	if (name.length <= longest) {
		return name;
	}
	const { index } = graphemes.segment(name.slice(0, longest + 40)).containing(longest);
	return `${name.slice(0, index)}…`;
}

/** The initials of a person's name: of the first and the last word. */
export function initials(name) {
	const words = brief(name, 200).trim().split(/\s+/u)
		.map(word => word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, "")).filter(word => word !== "");
	const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
	return ends.map(word => graphemes.segment(word)[Symbol.iterator]().next().value.segment.toLocaleUpperCase()).join("") || "?";
}

/** A quarter as people say it: 2027-Q3 becomes Q3 2027. */
export function quarter(timeline) {
	const match = /^(\d{4})-?Q([1-4])$/.exec(timeline ?? "");
	return match ? `Q${match[2]} ${match[1]}` : timeline ? brief(timeline, 60) : null;
}

/** Whether somebody else sells it there today. */
export function isHeldByCompetitor(cell) {
	return cell.state === "OPEN" && (cell.status === "COMPETITOR_HELD" || Boolean(cell.competitor));
}

/** The state of a cell in the field's words. */
export function stateWords(cell) {
	switch (cell?.state) {
		case "SOLD":
			return cell.status === "DEFEND" ? "sold, to defend" : "sold";
		case "IN_PROGRESS":
			return "in progress";
		case "BLOCKED":
			return cell.status === "NOT_APPLICABLE" ? "not applicable" : "blocked";
		case "OPEN":
			return !isHeldByCompetitor(cell) ? "open"
				: cell.competitor ? `open, held by ${brief(cell.competitor, 60)}` : "open, held by a competitor";
		default:
			return "open, nothing recorded yet";
	}
}

/** @param {Cell | null} cell @param {MoneyFormat} format */
export function cellWords(cell, format) {
	if (!cell) {
		return stateWords(null);
	}
	const parts = [stateWords(cell)];
	const money = worth(cell);
	const open = openSum(cell);
	if (cell.state === "OPEN" && !open.isZero) {
		parts.push(format.exactSum(open));
	} else if (money) {
		parts.push(format.exact(money));
	} else if (cell.state !== "BLOCKED") {
		parts.push("amount unknown");
	}
	parts.push(...moreWords(cell, format));
	if (quarter(cell.timeline)) {
		parts.push(quarter(cell.timeline));
	}
	if (cell.state === "OPEN" || cell.state === "IN_PROGRESS") {
		parts.push(cell.likelyBuyer ? `likely buyer ${brief(cell.likelyBuyer.name, 80)}` : buyersWords(cell));
	}
	return parts.join(", ");
}

/** What more could be sold where something is sold or in progress already. @returns {string[]} none or one */
export function moreWords(cell, format) {
	const open = openSum(cell);
	return cell.state !== "SOLD" && cell.state !== "IN_PROGRESS" ? []
		: !open.isZero ? [`${format.exactSum(open)} more could be sold`]
		: cell.state === "SOLD" && cell.potential ? [`${format.exact(cell.potential)} more could be sold`] : [];
}

/** Whether it is known who would sign what a cell adds up. */
export function buyersWords(cell) {
	const open = openOf(cell);
	return !open || open.strong.length + open.weak.length === 0 ? "no buyer known"
		: open.noBuyer.length > 0 ? "some of it with no buyer known" : "buyers known";
}

/** A day as the reader's locale writes it. @param {string} date as the API writes it */
export function day(date) {
	const at = new Date(`${date}T00:00:00`);
	return Number.isNaN(at.getTime()) ? date : at.toLocaleDateString(undefined, { day: "numeric", month: "short", year: "numeric" });
}

/** A number of cells or people, with its noun. */
export function counted(number, one, many) {
	return `${number.toLocaleString()} ${number === 1 ? one : many}`;
}

/** @param {import("./rollup.js").Rollup} rollup @param {MoneyFormat} format */
export function rollupWords(rollup, format) {
	const { counts } = rollup;
	const part = (count, words, sum) => count === 0 ? []
		: [`${counted(count, "cell", "cells")} ${words}${sum && !sum.isZero ? ` (${format.exactSum(sum)})` : ""}`];
	const parts = [
		...part(counts.SOLD, "sold", rollup.won),
		...part(counts.IN_PROGRESS, "in progress", rollup.inProgress),
		...part(counts.OPEN, "open", rollup.open),
		...part(counts.BLOCKED, "blocked", null),
	];
	if (counts.IN_PROGRESS === 0 && !rollup.inProgress.isZero) {
		parts.push(`${format.exactSum(rollup.inProgress)} more in progress`);
	}
	if (counts.OPEN === 0 && !rollup.open.isZero) {
		parts.push(`${format.exactSum(rollup.open)} more could be sold`);
	}
	if (!rollup.openWithoutBuyer.isZero) {
		parts.push(`${format.exactSum(rollup.openWithoutBuyer)} with no buyer known`);
	}
	return parts.length > 0 ? parts.join(", ") : "nothing recorded yet";
}

/**
 * The sentence under the totals. What no cell is recorded for is open too; it is counted, since nobody has valued it.
 *
 * @param {import("./rollup.js").Rollup} all
 * @param {{open: number}} counts over all pairs
 * @param {MoneyFormat} format
 * @param {import("./model.js").MatrixModel["renewal"]} [renewal] what it is to be compared with
 */
export function totalSentence(all, counts, format, renewal = null) {
	const parts = [];
	if (!all.open.isZero) {
		parts.push(`${format.shortSum(all.open)} open`);
		parts.push(all.openWithAccess.isZero ? "none of it with a buyer whom we know well"
			: `${format.shortSum(all.openWithAccess)} of it with a buyer whom we know well`);
		parts.push(all.openWithoutBuyer.isZero ? "a buyer is known for all of it"
			: `${format.shortSum(all.openWithoutBuyer)} with no buyer at all`);
	} else {
		parts.push(`${counted(counts.open, "pair", "pairs")} open, none valued yet`);
	}
	if (!all.inProgress.isZero) {
		parts.push(`${format.shortSum(all.inProgress)} in progress`);
	}
	if (!all.won.isZero) {
		parts.push(`${format.shortSum(all.won)} sold`);
	}
	if (renewal) {
		parts.push(`${format.short(renewal.due)} to renew within 18 months${renewal.next ? `, next on ${day(renewal.next)}` : ""}`);
	}
	return parts.join(" · ");
}
