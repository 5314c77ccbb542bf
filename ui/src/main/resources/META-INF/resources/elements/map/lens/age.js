/** How much of its lifetime a judgement still has when it begins to fade, and when it should be renewed. */
export const FADING_FROM = 2 / 3;
export const OLD_FROM = 1 / 3;

/** 0 for nothing known, then 1 for fresh to 4 for stale. @param {number} freshness 1 to 0, NaN for nothing known */
export function ageStep(freshness) {
	return Number.isNaN(freshness) ? 0 : freshness > FADING_FROM ? 1 : freshness > OLD_FROM ? 2 : freshness > 0 ? 3 : 4;
}

/** What a card says of the age of what we know. */
export const AGE_BADGES = ["", "Fresh", "Fading", "Nearly stale", "Stale"];
