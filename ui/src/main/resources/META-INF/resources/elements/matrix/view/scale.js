import { Sum } from "../money.js";
import { worth } from "../rollup.js";

const STEPS = 5;

/** The number of a quarter, counted from year 0; null for none. @param {string | null | undefined} timeline such as 2027-Q3 */
export function quarterNumber(timeline) {
	const match = /^(\d{4})-?Q([1-4])$/.exec(timeline ?? "");
	return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : null;
}

const today = new Date();
export const THIS_QUARTER = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3);

/** Steps of worth, so that each holds about as many cells as the others; of the currency that most amounts are in. Pure. */
export class Scale {
	/** @type {number[]} what each step but the last holds at most */
	#limits = [];
	#currency;

	/** @param {import("../model.js").MatrixModel} model */
	constructor(model) {
		this.#currency = model.currency;
		const amounts = [];
		for (const cell of model.allCells()) {
			const money = worth(cell) ?? cell.potential;
			if (money?.currency === this.#currency && cell.state !== "BLOCKED") {
				amounts.push(Number(money.amount));
			}
		}
		amounts.sort((a, b) => a - b);
		for (let step = 1; step < STEPS && amounts.length > 0; step++) {
			const limit = amounts[Math.floor(amounts.length * step / STEPS)];
			limit > (this.#limits.at(-1) ?? -1) && this.#limits.push(limit);
		}
	}

	/** 1 to 5; an amount in another currency has no place in the order and stands in the lowest. @param {import("../money.js").Money} money */
	stepOf({ amount, currency }) {
		if (currency !== this.#currency) {
			return 1;
		}
		const at = this.#limits.findIndex(limit => Number(amount) <= limit);
		return at < 0 ? this.#limits.length + 1 : at + 1;
	}

	/** The steps in words. @returns {((format: import("../money.js").MoneyFormat) => string)[]} */
	get steps() {
		const sum = amount => new Sum().add({ amount: String(amount), currency: this.#currency });
		return this.#limits.length === 0 ? [() => "All amounts"]
			: [...this.#limits.map(limit => format => `up to ${format.shortSum(sum(limit))}`), () => "more"];
	}
}
