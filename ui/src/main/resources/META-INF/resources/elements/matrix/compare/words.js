import { brief, counted, day as written, stateWords } from "../words.js";
import { KINDS, minus } from "./differences.js";

/**
 * Differences in signs and words, for cells, the legend and for reading out.
 *
 * @typedef {import("./differences.js").Difference} Difference
 * @typedef {import("../money.js").Sum} Sum
 * @typedef {import("../money.js").MoneyFormat} MoneyFormat
 */

/** A sign of its own shape for each kind, the words beside it in a cell, and those of the legend. */
const KIND_WORDS = {
	sold: { sign: "✓", inCell: "sold", label: "Newly sold", ring: "support-advocate" },
	progress: { sign: "▶", inCell: "in play", label: "Newly in progress", ring: "support-advocate" },
	opened: { sign: "○", inCell: "opened", label: "Opened", ring: "text" },
	lost: { sign: "✕", inCell: "lost", label: "Lost", ring: "support-opponent" },
	blocked: { sign: "■", inCell: "blocked", label: "Blocked", ring: "support-opponent" },
	up: { sign: "▲", inCell: "", label: "Amount up", ring: "support-advocate" },
	down: { sign: "▼", inCell: "", label: "Amount down", ring: "support-opponent" },
	revalued: { sign: "≠", inCell: "", label: "In another currency", ring: "text" },
};

/** What the legend has to explain. @param {Record<string, number>} counts @returns {{sign: string, label: string, ring: string, count: number}[]} */
export function signsOf(counts) {
	return KINDS.filter(kind => counts[kind] > 0).map(kind => ({ sign: KIND_WORDS[kind].sign, label: KIND_WORDS[kind].label, ring: KIND_WORDS[kind].ring, count: counts[kind] }));
}

/** The token of the ring around a changed cell: good, bad, or neither where differences do not agree. @param {Difference[]} differences */
export function ringOf(differences) {
	const rings = new Set(differences.map(({ kind }) => KIND_WORDS[kind].ring));
	return rings.size === 1 ? [...rings][0] : "text";
}

/** @param {import("./differences.js").Kind} kind */
export function labelOf(kind) {
	return KIND_WORDS[kind].label;
}

/** The second line of a changed cell. @param {Difference[]} differences of one cell, or of all in a folded group @param {MoneyFormat} format */
export function markOf(differences, format) {
	if (differences.length > 1) {
		return `Δ ${counted(differences.length, "cell", "cells")}`;
	}
	const [{ kind, moves }] = differences;
	const { sign, inCell } = KIND_WORDS[kind];
	return `${sign} ${inCell || (kind === "revalued" ? moves[0].to.currency : format.short(unsigned(moves[0].by)))}`;
}

/** What a difference is, as the rest of a sentence. @param {Difference} difference @param {MoneyFormat} format */
export function differenceWords({ kind, then, moves }, format) {
	const state = {
		sold: "newly sold", progress: "newly in progress", opened: then ? "open again" : "newly recorded as open", lost: "lost", blocked: "newly blocked",
	}[kind];
	return [...(state ? [then ? `${state}, was ${stateWords(then)}` : state] : []), ...moves.map(move => moveWords(move, format))].join("; ");
}

function moveWords({ what, from, to, by }, format) {
	if (!from) {
		return `${what} put at ${format.exact(to)}`;
	}
	if (!to) {
		return `${what} of ${format.exact(from)} no longer given`;
	}
	return by ? `${what} ${by.amount.startsWith("-") ? "down" : "up"} by ${format.exact(unsigned(by))}, from ${format.exact(from)} to ${format.exact(to)}`
		: `${what} ${format.exact(to)}, was ${format.exact(from)}`;
}

/** A difference with where it is, to be read out. @param {{row: string, column: string}} names */
export function sentenceOf(difference, names, format) {
	return `${brief(names.column, 60)} × ${brief(names.row, 60)}: ${differenceWords(difference, format)}.`;
}

/** Between which days something changed. @param {string} day @param {string} [until] empty for now */
export function sinceWords(day, until = "") {
	return until === "" ? `since ${written(day)}` : `from ${written(day)} to ${written(until)}`;
}

/** A folded group, or one cell. @param {Difference[]} differences @param {string} day @param {string} [until] empty for now */
export function changedWords(differences, day, format, until = "") {
	const what = differences.length > 1 ? counted(differences.length, "cell has changed", "cells have changed") : differenceWords(differences[0], format);
	return `${sinceWords(day, until)}: ${what}`;
}

/** How many cells differ. @param {number} number @param {string} day @param {string} [until] empty for now */
export function countWords(number, day, until = "") {
	const since = sinceWords(day, until);
	return number === 0 ? `Nothing has changed ${since}` : `${counted(number, "cell has changed", "cells have changed")} ${since}`;
}

/** What a total was, is and by how much they differ. @param {Sum} then @param {Sum} now @param {MoneyFormat} format */
export function thenAndNow(then, now, format) {
	return { then: sumOr(then, format, "nothing"), now: sumOr(now, format, "nothing"), difference: exactDifference(then, now, format) };
}

function sumOr(sum, format, nothing) {
	return sum.isZero ? nothing : format.exactSum(sum);
}

function exactDifference(then, now, format) {
	return signed(then, now, money => format.exact(money)) ?? "no difference";
}

/** In short form, with its sign; "=" for none. @param {Sum} then @param {Sum} now @param {MoneyFormat} format */
export function shortDifference(then, now, format) {
	const amounts = minus(now, then).amounts;
	return signed(then, now, money => amounts.length > 1 ? `${format.short(money)} ${money.currency}` : format.short(money)) ?? "=";
}

function signed(then, now, write) {
	const parts = minus(now, then).amounts.filter(({ amount }) => /[1-9]/.test(amount))
		.map(money => `${money.amount.startsWith("-") ? "−" : "+"}${write(unsigned(money))}`);
	return parts.length > 0 ? parts.join(" ") : null;
}

function unsigned({ amount, currency }) {
	return { amount: amount.replace(/^-/, ""), currency };
}
