import "../matrix/matrix.js";
import { query } from "../api/api.js";
import { h } from "../map/controls.js";
import { MoneyFormat } from "../matrix/money.js";
import { brief, counted } from "../matrix/words.js";
import { sheet } from "../theme/theme.js";

const TARGETS = `query Targets($column: ID!) {
	primeTargets(column: $column, first: 20) {
		totalCount
		targets { account { id name } score potential { amount currency } buyer { name } reasons lookAlikes { bought account { id name } } }
	}
	deployments(column: $column) { account { id name } units { name } wonAmount { amount currency } renewalDate }
}`;

const STYLES = sheet(`
:host { display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); min-width: 0; min-height: 0; color: var(--dl-text); font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font); }
:host(.asked) { grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); }
aside { display: none; min-height: 0; overflow: auto; padding: var(--dl-space-2); border-inline-start: 1px solid var(--dl-hairline); background: var(--dl-surface); overflow-wrap: anywhere; }
:host(.asked) aside { display: block; }
header { display: flex; align-items: start; gap: var(--dl-space-1); }
h2 { flex: 1; margin: 0; font-size: var(--dl-text-l); line-height: var(--dl-line-l); font-weight: var(--dl-weight-bold); }
h3 { margin: var(--dl-space-2) 0 var(--dl-space-half); font-size: var(--dl-text-m); font-weight: var(--dl-weight-bold); }
header button { width: 28px; height: 28px; border: 0; border-radius: var(--dl-radius); background: none; color: var(--dl-text-muted); font-size: 18px; cursor: pointer; }
header button:hover { background: var(--dl-surface-hover); color: var(--dl-text); }
:is(button, a):focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 1px; border-radius: var(--dl-radius-s); }
ol, ul { margin: 0; padding: 0; list-style: none; }
li { padding: var(--dl-space-1) 0; border-top: 1px solid var(--dl-hairline); }
a { color: var(--dl-accent); font-weight: var(--dl-weight-medium); text-decoration: none; }
a:hover { text-decoration: underline; }
.line { display: flex; justify-content: space-between; gap: var(--dl-space-1); }
.amount { flex: none; font-variant-numeric: tabular-nums; }
.score { height: 4px; margin: 4px 0; background: var(--dl-strength-track); border-radius: 2px; }
.score i { display: block; height: 100%; background: var(--dl-access); border-radius: 2px; }
p { margin: 0; color: var(--dl-text-muted); }
`);

/**
 * `<dottedline-portfolio-whitespace>`: the matrix of all accounts; a chosen family or product opens beside it where it
 * could be sold next, where it is deployed, and which accounts like those have it.
 */
export class PortfolioWhitespace extends HTMLElement {
	#matrix = document.createElement("dottedline-matrix");
	#panel = h("aside", { "aria-live": "polite" });
	#format = new MoneyFormat(navigator.language);
	#asked = 0;

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [STYLES];
		this.#matrix.setAttribute("portfolio", "");
		this.#matrix.addEventListener("matrix-selection", ({ detail }) => detail.columnId ? this.#ask(detail.columnId) : this.#close());
		root.append(this.#matrix, this.#panel);
	}

	#close() {
		this.#asked++;
		this.classList.remove("asked");
		this.#panel.replaceChildren();
	}

	async #ask(columnId) {
		const asked = ++this.#asked;
		const name = brief(this.#matrix.model.columns.byId.get(columnId).heading.name, 80);
		this.classList.add("asked");
		this.#panel.setAttribute("aria-label", name);
		try {
			const answer = await query(TARGETS, { column: columnId });
			asked === this.#asked && this.#show(name, answer);
		} catch (error) {
			asked === this.#asked && this.#panel.replaceChildren(this.#heading(name), h("p", {}, error.message));
		}
	}

	#heading(name) {
		const close = h("button", { type: "button", "aria-label": "Close" }, "×");
		close.addEventListener("click", () => {
			this.#matrix.select(null);
			this.#close();
			this.#matrix.focus();
		});
		return h("header", {}, h("h2", { dir: "auto" }, name), close);
	}

	#show(name, { primeTargets: { totalCount, targets }, deployments }) {
		const more = totalCount - targets.length;
		this.#panel.replaceChildren(this.#heading(name),
			h("h3", {}, "Prime targets"),
			targets.length === 0 ? h("p", {}, "No account could buy it that does not have it, or nothing speaks for one.") : h("ol", {}, ...targets.map(target => this.#target(target))),
			...(more > 0 ? [h("p", {}, `and ${counted(more, "account", "accounts")} more`)] : []),
			h("h3", {}, "Where it is deployed"),
			deployments.length === 0 ? h("p", {}, "No account has it yet.") : h("ul", {}, ...deployments.map(each => this.#deployment(each))));
	}

	#target({ account, score, potential, reasons, lookAlikes }) {
		const alike = lookAlikes.filter(({ bought }) => bought).map(each => each.account.name);
		const bar = h("i");
		bar.style.width = `${Math.round(score * 100)}%`;
		return h("li", {},
			this.#line(account, potential),
			h("div", { class: "score", role: "img", "aria-label": `Score ${Math.round(score * 100)} of 100` }, bar),
			h("p", { dir: "auto" }, reasons.join(" ")),
			...(alike.length > 0 ? [h("p", { dir: "auto" }, `Like ${alike.slice(0, 3).map(each => brief(each, 40)).join(", ")}${alike.length > 3 ? ` and ${alike.length - 3} more` : ""}, who bought it.`)] : []));
	}

	#deployment({ account, units, wonAmount, renewalDate }) {
		const where = units.filter(({ name }) => name !== account.name).map(({ name }) => brief(name, 40));
		const words = [where.slice(0, 3).join(", ") + (where.length > 3 ? ` and ${where.length - 3} more` : ""),
			renewalDate ? `renews ${new Date(`${renewalDate}T00:00:00`).toLocaleDateString(undefined, { dateStyle: "medium" })}` : ""];
		return h("li", {}, this.#line(account, wonAmount), h("p", { dir: "auto" }, words.filter(Boolean).join(" · ")));
	}

	#line({ id, name }, money) {
		return h("div", { class: "line" }, h("a", { href: `account/${id}`, dir: "auto" }, brief(name, 80)),
			h("span", { class: "amount" }, money ? this.#format.short(money) : ""));
	}
}

customElements.define("dottedline-portfolio-whitespace", PortfolioWhitespace);
