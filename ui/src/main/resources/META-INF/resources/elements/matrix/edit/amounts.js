/**
 * Amounts as people type and paste them: 1200, 1,200.50, 1.200,50, 1 200, 120k, 1.2M, EUR 1200, $1,200. Pure.
 *
 * @typedef {import("../money.js").Money} Money
 */

const FACTORS = { k: 3, m: 6, mn: 6, mio: 6, b: 9, bn: 9 };
const SIGNS = { "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY" };
/** As the API takes it; a zero more is a slip of the hand. */
const MOST_DIGITS = 15;
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const SHAPE = /^([A-Za-z]{3}(?![A-Za-z])|[€$£¥])?\s*([-+]?)([\d.,'\u2019\s]*\d)\s*(k|mn|mio|m|bn|b)?\s*([A-Za-z]{3}|[€$£¥])?$/iu;

/**
 * @param {string} text
 * @param {string} currency where none is named
 * @param {string} [point] the reader's decimal point, which tells 1.200 from 1.2
 * @returns {{money: Money} | {problem: string}}
 */
export function readAmount(text, currency, point = ".") {
	const match = SHAPE.exec(text.trim());
	if (!match) {
		return { problem: "is no amount" };
	}
	const [, before, sign, digits, factor, after] = match;
	const decimal = plain(digits.replace(/[\s'\u2019]/g, ""), point);
	if (decimal === null) {
		return { problem: "is no amount" };
	}
	if (sign === "-") {
		return { problem: "is below 0" };
	}
	const amount = shifted(decimal, FACTORS[factor?.toLowerCase()] ?? 0);
	if (amount.split(".")[0].length > MOST_DIGITS) {
		return { problem: "is larger than any amount can be" };
	}
	const named = before ?? after;
	const code = named === undefined ? currency : SIGNS[named] ?? named.toUpperCase();
	return CURRENCIES.has(code) ? { money: { amount, currency: code } } : { problem: `is in ${code}, which is no currency` };
}

/** Digits with a point at most; null where signs stand where they can't. */
function plain(digits, point) {
	const signs = digits.match(/[.,]/g) ?? [];
	if (signs.length === 0) {
		return digits;
	}
	const last = signs[signs.length - 1];
	const kinds = new Set(signs);
	const after = digits.length - digits.lastIndexOf(last) - 1;
	const isPoint = kinds.size === 2 || (signs.length === 1 && (after !== 3 || last === point));
	const group = isPoint ? last === "." ? "," : "." : last;
	const [whole, fraction = "", ...more] = isPoint ? digits.split(last) : [digits];
	const groups = whole.split(group);
	if (more.length > 0 || fraction.includes(group) || (groups.length > 1 && (groups[0] === "" || groups.slice(1).some(each => each.length !== 3)))) {
		return null;
	}
	return `${groups.join("") || "0"}${fraction ? `.${fraction}` : ""}`;
}

function shifted(decimal, places) {
	const [whole, fraction = ""] = decimal.split(".");
	const kept = fraction.padEnd(places, "0");
	const left = (whole + kept.slice(0, places)).replace(/^0+(?=\d)/, "");
	const right = kept.slice(places).replace(/0+$/, "");
	return right ? `${left}.${right}` : left;
}

/** The decimal point of a locale. @param {string} [locale] */
export function pointOf(locale) {
	return new Intl.NumberFormat(locale).formatToParts(1.5).find(part => part.type === "decimal")?.value ?? ".";
}
