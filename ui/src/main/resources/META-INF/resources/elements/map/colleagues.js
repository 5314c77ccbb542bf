/**
 * @typedef {object} PastColleague
 * @property {number} person
 * @property {string} organization its name
 * @property {string} years "2016–2019", "from 2016", "until 2019", or empty
 * @property {boolean} certain whether the dates are known well enough to be sure that they were there together
 * @property {number} months that they may have been there together, at most
 */

/**
 * Who on the map worked or studied with somebody before, longest first. Having been at this map's own account
 * together doesn't count.
 *
 * @param {import("./model.js").MapModel} model
 * @param {number} i
 * @returns {PastColleague[]}
 */
export function pastColleagues(model, i) {
	const own = model.affiliations.filter(each => each.person.id === model.persons[i]);
	if (model.persons[i] === null || own.length === 0) {
		return [];
	}
	const organizations = new Set(own.map(each => each.organization.id));
	/** @type {Map<number, PastColleague>} */
	const best = new Map();
	for (const other of model.affiliations) {
		if (!organizations.has(other.organization.id) || other.person.id === model.persons[i]) {
			continue;
		}
		for (const mine of own) {
			const overlap = mine.organization.id === other.organization.id ? overlapOf(mine, other) : null;
			if (!overlap) {
				continue;
			}
			for (const person of model.seatsOfPerson.get(other.person.id) ?? []) {
				if (!(best.get(person)?.months >= overlap.months)) {
					best.set(person, { person, organization: mine.organization.name, ...overlap });
				}
			}
		}
	}
	return [...best.values()].sort((a, b) => b.months - a.months || a.person - b.person);
}

/**
 * The time that two stays have in common, or null when they can't have met. A year alone may mean any day of it; a
 * missing end may be any.
 *
 * @param {{from: string | null, to: string | null}} a dates as 2016, 2016-03 or 2016-03-14
 * @param {{from: string | null, to: string | null}} b
 */
export function overlapOf(a, b) {
	const starts = [a.from, b.from].filter(Boolean);
	const ends = [a.to, b.to].filter(Boolean);
	const from = latest(starts, firstMonth);
	const to = earliest(ends, lastMonth);
	if (from && to && firstMonth(from) > lastMonth(to)) {
		return null;
	}
	const surely = starts.length === 2 && ends.length === 2
		&& Math.max(...starts.map(lastMonth)) <= Math.min(...ends.map(firstMonth));
	return {
		years: years(from, to),
		certain: surely,
		months: from && to ? lastMonth(to) - firstMonth(from) + 1 : 0,
	};
}

function years(from, to) {
	const start = from?.slice(0, 4);
	const end = to?.slice(0, 4);
	if (start && end) {
		return start === end ? start : `${start}–${end}`;
	}
	return start ? `from ${start}` : end ? `until ${end}` : "";
}

/** The first month that a date can mean, counted from the year 0. @param {string} date */
export function firstMonth(date) {
	const [year, month] = date.split("-").map(Number);
	return year * 12 + ((month || 1) - 1);
}

/** The last month that a date can mean. @param {string} date */
export function lastMonth(date) {
	const [year, month] = date.split("-").map(Number);
	return year * 12 + ((month || 12) - 1);
}

function latest(dates, month) {
	return dates.reduce((a, b) => a === null || month(b) > month(a) ? b : a, /** @type {string | null} */ (null));
}

function earliest(dates, month) {
	return dates.reduce((a, b) => a === null || month(b) < month(a) ? b : a, /** @type {string | null} */ (null));
}
