import { beginningOf, pastDay } from "../../matrix/compare/days.js";

/**
 * Which stretch of an account's past is looked at, and from which of its ends. Pure.
 *
 * @typedef {object} Span
 * @property {string} day at whose beginning it begins; empty: there is none, and now is shown
 * @property {string} until at whose beginning it ends; empty for now
 * @property {boolean} after whether its end is shown, in place of its beginning
 */

/** @type {Span} */
export const NOW = Object.freeze({ day: "", until: "", after: false });

/** A stretch from a day until a later one; what makes no sense is left out. @param {Partial<Span>} wanted @returns {Span} */
export function spanOf({ day, until, after }) {
	const from = pastDay(day) ?? "";
	const to = pastDay(until) ?? "";
	return from === "" ? NOW : { day: from, until: to > from ? to : "", after: Boolean(after) };
}

/** @param {Span} a @param {Span} b */
export function isSame(a, b) {
	return a.day === b.day && a.until === b.until && a.after === b.after;
}

/** The day that is shown; empty for now. @param {Span} span */
export function shownDay({ day, until, after }) {
	return after ? until : day;
}

/** The times of a stretch, as the API takes them. @param {Span} span */
export function timesOf(span) {
	const time = day => day === "" ? null : beginningOf(day).toISOString();
	return { from: time(span.day), to: time(span.until), asOf: time(shownDay(span)) };
}

/** A day for a reader. @param {string} day */
export function spoken(day) {
	return beginningOf(day).toLocaleDateString(undefined, { dateStyle: "long" });
}

/** What a stretch is called where changes are told. @param {Span} span */
export function sinceWords({ day, until }) {
	return until === "" ? `since ${spoken(day)}` : `from ${spoken(day)} to ${spoken(until)}`;
}
