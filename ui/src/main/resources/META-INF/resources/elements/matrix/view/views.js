import { worth } from "../rollup.js";
import { brief, initials, isHeldByCompetitor, quarter } from "../words.js";
import { Scale, THIS_QUARTER, quarterNumber } from "./scale.js";

/**
 * What the cells show: one question at a time. Each view has its own fill, its own words in a cell and its own legend,
 * and says what typing into a cell changes.
 *
 * @typedef {import("../model.js").Cell} Cell
 * @typedef {{look: string, amount: string, mark: string, markKind: string}} Shown
 * @typedef {object} View
 * @property {string} name in addresses
 * @property {string} label
 * @property {string} measure what typing changes, of {@link import("../edit/measures.js").MEASURES}
 * @property {((cell: Cell, format: import("../money.js").MoneyFormat, scale: Scale) => Shown) | null} show null: the state of the cell
 * @property {((scale: Scale, format: import("../money.js").MoneyFormat) => [look: string, label: string][]) | null} legend
 */

const NOTHING = { look: "none", amount: "", mark: "", markKind: "" };
const blank = cell => ({ ...NOTHING, look: cell.state === "BLOCKED" ? "blocked" : "none" });

const value = {
	name: "value", label: "Value", measure: "potential",
	show: (cell, format, scale) => {
		const money = worth(cell) ?? cell.potential;
		return cell.state === "BLOCKED" || !money ? { ...blank(cell), amount: cell.state === "BLOCKED" ? "" : "?" }
			: { look: `heat-${scale.stepOf(money)}`, amount: format.short(money), mark: STATE_MARKS[cell.state], markKind: "plain" };
	},
	legend: (scale, format) => scale.steps.map((words, k) => /** @type {[string, string]} */ ([`heat-${k + 1}`, words(format)])),
};
const STATE_MARKS = { SOLD: "sold", IN_PROGRESS: "in play", OPEN: "open", BLOCKED: "" };

const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });

const wallet = {
	name: "wallet", label: "Wallet share", measure: "addressableSpend",
	show: (cell, format) => {
		if (cell.walletShare === null || cell.walletShare === undefined) {
			return cell.addressableSpend ? { ...blank(cell), amount: "?", mark: `of ${format.short(cell.addressableSpend)}`, markKind: "plain" } : blank(cell);
		}
		const step = Math.max(1, Math.min(5, Math.ceil(cell.walletShare * 5)));
		return { look: `heat-${step}`, amount: percent.format(cell.walletShare), mark: `of ${format.short(cell.addressableSpend)}`, markKind: "plain" };
	},
	legend: () => ["up to 20 % of their spend", "40 %", "60 %", "80 %", "more"].map((words, k) => [`heat-${k + 1}`, words]),
};

const competitor = {
	name: "competitor", label: "Competitor", measure: "competitor",
	show: cell => {
		if (!cell.competitor && !isHeldByCompetitor(cell)) {
			return cell.state === "SOLD" ? { look: "sold", amount: "ours", mark: "", markKind: "" } : blank(cell);
		}
		const share = cell.competitorShare === null || cell.competitorShare === undefined ? "" : percent.format(cell.competitorShare);
		const until = cell.competitorContractEnd ? `to ${cell.competitorContractEnd.slice(0, 7)}` : "";
		return { look: "rival", amount: brief(cell.competitor ?? "not named", 24), mark: [share, until].filter(Boolean).join(", "), markKind: "plain" };
	},
	legend: () => [["sold", "Sold by us"], ["rival", "Sold by a competitor, with its share and the end of its contract"]],
};

const QUARTERS = [[0, "heat-5"], [1, "heat-4"], [3, "heat-3"], [7, "heat-2"], [Infinity, "heat-1"]];

const timeline = {
	name: "timeline", label: "Timeline", measure: "timeline",
	show: (cell, format) => {
		const at = quarterNumber(cell.timeline);
		if (at === null || cell.state === "BLOCKED") {
			return { ...blank(cell), amount: cell.state === "OPEN" && cell.potential ? "no quarter" : "" };
		}
		const away = at - THIS_QUARTER;
		const look = cell.state === "SOLD" ? "sold" : away < 0 ? "late" : QUARTERS.find(([most]) => away <= most)[1];
		const money = worth(cell);
		return { look, amount: quarter(cell.timeline).replace(/ 20/, " ’"), mark: money ? format.short(money) : "", markKind: "plain" };
	},
	legend: () => [["late", "Overdue"], ["heat-5", "This quarter"], ["heat-4", "Next"], ["heat-3", "Within a year"], ["heat-2", "Within two"], ["heat-1", "Later"]],
};

const ACCESS = { TRUSTED: ["heat-5", "trusted"], STRONG: ["heat-4", "strong"], DEVELOPING: ["heat-3", "developing"], WEAK: ["heat-2", "weak"], NONE: ["heat-1", "none"], UNKNOWN: ["none", "unknown"] };

const access = {
	name: "access", label: "Access", measure: "likelyBuyer",
	show: (cell, format) => {
		if (cell.state === "BLOCKED" || cell.state === "SOLD") {
			return { ...blank(cell), look: cell.state === "SOLD" ? "sold" : "blocked" };
		}
		const money = worth(cell);
		if (!cell.likelyBuyer) {
			return { look: "buyerless", amount: money ? format.short(money) : "?", mark: "no buyer", markKind: "missing" };
		}
		const [look, words] = ACCESS[cell.access] ?? ACCESS.UNKNOWN;
		return { look, amount: money ? format.short(money) : "?", mark: `${initials(cell.likelyBuyer.name)} ${words}`, markKind: "plain" };
	},
	legend: () => [["buyerless", "No buyer"], ["none", "Not judged"], ["heat-1", "No relationship"], ["heat-2", "Weak"], ["heat-3", "Developing"], ["heat-4", "Strong"], ["heat-5", "Trusted"]],
};

/** @type {Record<string, View>} */
export const VIEWS = {
	state: { name: "state", label: "State", measure: "potential", show: null, legend: null },
	value, wallet, competitor, timeline, access,
};

/** The view of a name; the states for a name that there is none of. @param {string | null | undefined} name */
export function viewOf(name) {
	return Object.hasOwn(VIEWS, name ?? "") ? VIEWS[name] : VIEWS.state;
}
