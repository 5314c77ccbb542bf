/**
 * Exact money: amounts are decimal strings and are added as whole numbers, never as floats.
 *
 * @typedef {{amount: string, currency: string}} Money
 */

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** @param {string} text @returns {{units: bigint, scale: number}} */
function parse(text) {
	const match = DECIMAL.exec(text);
	if (!match) {
		throw new RangeError(`Not a decimal: ${text}`);
	}
	const [, sign, whole, fraction = "", exponent = "0"] = match;
	const shift = Math.max(-40, Math.min(40, Number(exponent)));
	let units = BigInt(sign + whole + fraction);
	let scale = fraction.length - shift;
	if (scale < 0) {
		units *= 10n ** BigInt(-scale);
		scale = 0;
	}
	return { units, scale };
}

function print({ units, scale }) {
	const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
	const whole = digits.slice(0, digits.length - scale);
	const fraction = scale > 0 ? `.${digits.slice(-scale)}` : "";
	return (units < 0n ? "-" : "") + whole + fraction;
}

/** A running total, by currency: amounts of two currencies are never added to one. */
export class Sum {
	/** @type {Map<string, {units: bigint, scale: number}>} */
	#byCurrency = new Map();

	/** @param {Money | null | undefined} money nothing known adds nothing */
	add(money) {
		if (money) {
			this.#put(money.currency, parse(money.amount));
		}
		return this;
	}

	/** @param {Sum} other */
	addAll(other) {
		other.#byCurrency.forEach((decimal, currency) => this.#put(currency, decimal));
		return this;
	}

	#put(currency, decimal) {
		const known = this.#byCurrency.get(currency);
		if (!known) {
			this.#byCurrency.set(currency, decimal);
			return;
		}
		if (known.scale === decimal.scale) {
			this.#byCurrency.set(currency, { units: known.units + decimal.units, scale: known.scale });
			return;
		}
		const scale = Math.max(known.scale, decimal.scale);
		const units = known.units * 10n ** BigInt(scale - known.scale) + decimal.units * 10n ** BigInt(scale - decimal.scale);
		this.#byCurrency.set(currency, { units, scale });
	}

	/** Whether nothing but zero was added. */
	get isZero() {
		return [...this.#byCurrency.values()].every(({ units }) => units === 0n);
	}

	/** The totals, one for each currency. @returns {Money[]} */
	get amounts() {
		return [...this.#byCurrency].map(([currency, decimal]) => ({ amount: print(decimal), currency }));
	}

	/** This total as a share of another, 0 to 1, in the other's first currency: for lengths of bars, not for reading. */
	shareOf(other) {
		const [currency, whole] = other.#byCurrency.entries().next().value ?? [];
		const part = currency && this.#byCurrency.get(currency);
		if (!part || whole.units <= 0n) {
			return 0;
		}
		const scale = Math.max(part.scale, whole.scale);
		const numerator = part.units * 10n ** BigInt(scale - part.scale) * 10_000n;
		const share = Number(numerator / (whole.units * 10n ** BigInt(scale - whole.scale))) / 10_000;
		return Math.max(0, Math.min(1, share));
	}

	/** Whether this total is larger than another, in the first currency that both hold. @param {Sum} other */
	exceeds(other) {
		for (const [currency, { units, scale }] of this.#byCurrency) {
			const against = other.#byCurrency.get(currency) ?? { units: 0n, scale: 0 };
			const common = Math.max(scale, against.scale);
			return units * 10n ** BigInt(common - scale) > against.units * 10n ** BigInt(common - against.scale);
		}
		return false;
	}
}

/** Writes amounts for a reader, in the reader's locale. */
export class MoneyFormat {
	#short;
	#exact = new Map();
	#locale;

	/** @param {string} [locale] the reader's own when left out */
	constructor(locale) {
		this.#locale = locale;
		this.#short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 2 });
	}

	/** Such as 1.2M or 120k. @param {Money} money */
	short(money) {
		return this.#short.formatToParts(money.amount)
			.map(part => part.type === "compact" && part.value === "K" ? "k" : part.value).join("");
	}

	/** All digits with the currency. @param {Money} money */
	exact(money) {
		const { amount, currency } = money;
		if (!this.#exact.has(currency)) {
			this.#exact.set(currency, this.#exactFormat(currency));
		}
		const format = this.#exact.get(currency);
		return format ? format.format(amount) : `${amount} ${currency}`;
	}

	#exactFormat(currency) {
		try {
			return new Intl.NumberFormat(this.#locale, { style: "currency", currency, currencyDisplay: "code", maximumFractionDigits: 20 });
		} catch {
			return null;
		}
	}

	/** A total in short form; several currencies stand side by side. @param {Sum} sum */
	shortSum(sum) {
		const amounts = sum.amounts;
		return amounts.length === 1 ? this.short(amounts[0])
			: amounts.map(money => `${this.short(money)} ${money.currency}`).join(" + ");
	}

	/** @param {Sum} sum */
	exactSum(sum) {
		return sum.amounts.map(money => this.exact(money)).join(" + ");
	}
}
