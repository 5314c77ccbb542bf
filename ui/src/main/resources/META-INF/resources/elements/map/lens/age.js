import { perModel } from "../per-model.js";

const DAY = 24 * 3600 * 1000;
/** In days; the last step is older than the last of these. */
export const AGE_LIMITS = [30, 90, 180, 365];

/** Days since our last contact with each person; null where none is known. */
export const contactAges = perModel(model => model.lastContact.map(date => daysSince(date, Date.now())));

/** @param {string | null} date @param {number} now in milliseconds @returns {number | null} */
export function daysSince(date, now) {
	const then = date === null ? NaN : Date.parse(date);
	return Number.isNaN(then) ? null : Math.max(0, Math.floor((now - then) / DAY));
}

/** 0 for unknown, then 1 for the freshest to 5 for the oldest. */
export function ageStep(days) {
	if (days === null) {
		return 0;
	}
	const at = AGE_LIMITS.findIndex(limit => days <= limit);
	return at < 0 ? AGE_LIMITS.length + 1 : at + 1;
}

/** An age as short as a badge: "12 d", "5 mo", "2 y". */
export function shortAge(days) {
	if (days === null) {
		return "";
	}
	return days < 60 ? `${days} d` : days < 730 ? `${Math.round(days / 30.4)} mo` : `${Math.floor(days / 365)} y`;
}
