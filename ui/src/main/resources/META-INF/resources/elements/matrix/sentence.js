import { openSum } from "./rollup.js";
import { brief, buyersWords, counted, day, isHeldByCompetitor, moreWords, quarter, rollupWords, stateWords } from "./words.js";

/**
 * What is chosen in the matrix, as sentences for the line at the foot.
 *
 * @typedef {import("./model.js").Cell} Cell
 * @typedef {import("./money.js").MoneyFormat} MoneyFormat
 * @typedef {{lead: string, more: string}} Sentences
 */

const COVERAGE = {
	NONE: "whom we do not know yet",
	BRIEF: "whom we hardly know",
	REGULAR: "whom we meet regularly",
	IN_DEPTH: "whom we know in depth",
};

/** @param {string} row @param {string} column @param {Cell | null} cell @param {MoneyFormat} format @returns {Sentences} */
export function cellSentences(row, column, cell, format) {
	const where = `${brief(column, 60)} × ${brief(row, 60)}`;
	if (!cell) {
		return { lead: `${where}: open, and nothing is recorded yet.`, more: "Worth, time, trigger and likely buyer are unknown." };
	}
	if (cell.state === "BLOCKED") {
		return { lead: `${where}: ${stateWords(cell)}, so it never counts as whitespace.`, more: "" };
	}
	const lead = [value(cell, format), time(cell), trigger(cell)].filter(Boolean).join(", ");
	return { lead: `${where}: ${lead}. ${signs(cell)}`.trim(), more: [rival(cell), deals(cell, format)].filter(Boolean).join(" ") };
}

function value(cell, format) {
	switch (cell.state) {
		case "SOLD": {
			const parts = [
				cell.wonAmount ? `${format.exact(cell.wonAmount)} won` : "sold, amount unknown",
				cell.currentRevenue ? `${format.exact(cell.currentRevenue)} running now` : "nothing running that we know of",
			];
			parts.push(...moreWords(cell, format));
			return (cell.status === "DEFEND" ? "to defend, " : "") + parts.join(", ");
		}
		case "IN_PROGRESS":
			return cell.openAmount ? `${format.exact(cell.openAmount)} in progress`
				: cell.potential ? `in progress, worth an estimated ${format.exact(cell.potential)}` : "in progress, worth unknown";
		default:
			return openSum(cell).isZero ? "open, worth unknown" : `${format.exactSum(openSum(cell))} open`;
	}
}

function time(cell) {
	return quarter(cell.timeline) ?? (cell.state === "OPEN" ? "no quarter set" : null);
}

function trigger(cell) {
	return cell.triggerEvent ? `trigger: ${brief(cell.triggerEvent, 120)}` : null;
}

function signs(cell) {
	if (cell.likelyBuyer) {
		const { name, title, coverage } = cell.likelyBuyer;
		const known = COVERAGE[coverage];
		return `Would sign: ${brief(name, 80)}${title ? ` (${brief(title, 80)})` : ""}${known ? `, ${known}` : ""}.`;
	}
	const buyers = buyersWords(cell);
	return cell.state === "SOLD" ? "" : buyers === "no buyer known" ? "Who would sign is unknown." : `${buyers[0].toUpperCase()}${buyers.slice(1)}.`;
}

function rival(cell) {
	return !isHeldByCompetitor(cell) ? null
		: cell.competitor ? `Held by ${brief(cell.competitor, 80)} today.` : "Held by a competitor that is not named.";
}

function deals(cell, format) {
	const open = (cell.opportunities ?? []).filter(deal => !deal.isClosed);
	if (open.length > 0) {
		const named = open.slice(0, 2).map(deal => `${brief(deal.name, 60)}${deal.amount ? ` (${format.exact(deal.amount)})` : ""}`
			+ `${deal.closeDate ? `, closes ${day(deal.closeDate)}` : ", no close date"}`);
		const rest = open.length - named.length;
		return `In play: ${named.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
	}
	const won = (cell.opportunities ?? []).filter(deal => deal.isWon);
	if (won.length === 0) {
		return null;
	}
	const last = won.map(deal => deal.closeDate).filter(Boolean).sort().at(-1);
	return `${counted(won.length, "opportunity", "opportunities")} won${last ? `, the last on ${day(last)}` : ""}.`;
}

/** A row, a column, or the cell of a folded group. @param {string} name @param {import("./rollup.js").Rollup} rollup @returns {Sentences} */
export function groupSentences(name, rollup, format) {
	const buyers = [...rollup.buyers.values()].map(buyer => brief(buyer.name, 60));
	const named = buyers.slice(0, 3).join(", ") + (buyers.length > 3 ? ` and ${buyers.length - 3} more` : "");
	return {
		lead: `${name}: ${rollupWords(rollup, format)}.`,
		more: buyers.length > 0 ? `Would sign: ${named}.`
			: rollup.open.isZero || !rollup.openWithAccess.isZero || !rollup.openWeak.isZero ? "" : "No likely buyer is known here.",
	};
}
