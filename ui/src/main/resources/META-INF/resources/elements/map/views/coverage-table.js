import { h } from "../controls.js";
import { counted, initials, shortened } from "../people.js";
import { STRENGTH_QUARTERS } from "../vocabulary.js";
import { coverageOf } from "./coverage.js";

const WORDS = ["Unknown", "None", "Weak", "Developing", "Strong", "Trusted"];
const AT_FIRST = 300;

/**
 * The coverage view: a table of our members against their people, with the strength of each relationship and sums.
 */
export class CoverageTable {
	#most = AT_FIRST;

	/** @param {(i: number) => void} choose */
	constructor(choose) {
		this.element = h("div", { class: "coverage over", hidden: true, tabindex: "0", role: "region", "aria-label": "Coverage" });
		this.element.addEventListener("click", event => {
			const name = event.target.closest("button[data-person]");
			name && choose(Number(name.dataset.person));
		});
	}

	/** @param {import("../state.js").MapState} state */
	show({ model, lit, selection }) {
		const { members, rows, uncovered } = coverageOf(model);
		const shown = rows.filter(({ i }) => lit === null || lit[i]);
		const sum = `${counted(members.length, "member", "members")} of ours, ${counted(shown.length, "person", "people")} of theirs; `
			+ `${uncovered === 0 ? "everybody who matters is known to somebody" : `${counted(uncovered, "person who matters is", "people who matter are")} known to nobody`}.`;
		this.summary = sum;
		const heads = members.map(({ name }) => h("th", { scope: "col", title: name }, h("span", { class: "member", "aria-hidden": "true" }, initials(name)),
			h("span", { class: "member-name", dir: "auto" }, shortened(name))));
		const table = h("table", {},
			h("caption", { class: "unseen" }, sum),
			h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Person"), h("th", { scope: "col" }, "Best"), ...heads)),
			h("tbody", {}, ...shown.slice(0, this.#most).map(row => this.#row(model, row, members, selection))),
			h("tfoot", {}, sums("Known (weak or better)", members, ({ known }) => known, shown.filter(({ best }) => best >= 2).length),
				sums("Strong or trusted", members, ({ strong }) => strong, shown.filter(({ best }) => best >= 4).length)));
		const more = shown.length > this.#most ? [this.#moreButton(shown.length)] : [];
		this.element.replaceChildren(table, ...more);
		this.again = () => this.show({ model, lit, selection });
	}

	#row(model, { i, best, of }, members, selection) {
		const name = h("button", { type: "button", class: "person", "data-person": String(i), dir: "auto", "aria-pressed": String(selection.has(i)) }, shortened(model.names[i]) || "Name unknown");
		const alone = model.key[i] && best < 2;
		return h("tr", { class: `${model.key[i] ? "key" : ""} ${selection.has(i) ? "chosen" : ""}` },
			h("th", { scope: "row" }, name, h("span", { class: "note", dir: "auto" }, shortened(model.titles[i]))),
			h("td", { class: alone ? "alone" : "" }, best === 0 ? (alone ? "Nobody" : "Unknown") : WORDS[best]),
			...members.map(({ id }) => cellOf(of.get(id))));
	}

	#moreButton(count) {
		const button = h("button", { type: "button", class: "button more" }, `Show all ${count.toLocaleString()}`);
		button.addEventListener("click", () => {
			this.#most = Infinity;
			this.again();
		});
		return button;
	}
}

function cellOf(cell) {
	if (!cell) {
		return h("td", {});
	}
	const gap = cell.desired > 0 ? Math.max(0, cell.desired - Math.max(1, cell.current)) : 0;
	const words = WORDS[cell.current] + (gap > 0 ? `, ${counted(gap, "step", "steps")} short of ${WORDS[cell.desired].toLocaleLowerCase()}` : "");
	return h("td", { title: words }, h("span", { class: `strength strength-${cell.current}` },
		h("i", { class: `face quarters-${STRENGTH_QUARTERS[cell.current]}`, "aria-hidden": "true" }, h("span", {})),
		h("span", { class: "word" }, WORDS[cell.current]),
		gap > 0 ? h("b", { class: "missing", title: words }, h("span", { "aria-hidden": "true" }, `−${gap}`), h("span", { class: "unseen" }, `, ${counted(gap, "step", "steps")} short`)) : ""));
}

function sums(label, members, of, total) {
	return h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, total.toLocaleString()),
		...members.map(member => h("td", {}, of(member).toLocaleString())));
}
