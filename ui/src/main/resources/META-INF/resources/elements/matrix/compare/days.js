/** Days as an address and a date field write them, in the reader's time. Pure. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @param {Date} date @returns {string} such as 2026-03-31 */
export function dayOf(date) {
	const two = number => String(number).padStart(2, "0");
	return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same day some months before; the last of that month where it is too short for it. @param {Date} date @param {number} months */
export function monthsBefore(date, months) {
	const first = new Date(date.getFullYear(), date.getMonth() - months, 1);
	const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
	return dayOf(new Date(first.getFullYear(), first.getMonth(), Math.min(date.getDate(), last)));
}

/** A day that there is and that has begun; null for any other text. @param {string | null | undefined} text @param {Date} [now] */
export function pastDay(text, now = new Date()) {
	const match = DAY.exec(text ?? "");
	return match && Number(match[1]) >= 1 && dayOf(beginningOf(text)) === text && beginningOf(text) <= now ? text : null;
}

/** When a day begins for the reader. @param {string} day */
export function beginningOf(day) {
	return new Date(`${day}T00:00:00`);
}
