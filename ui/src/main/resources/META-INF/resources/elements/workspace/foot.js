import { sheet } from "../theme/theme.js";

const NOTHING = {
	lead: "Nothing is chosen.",
	more: "Choose a person to see their units and the cells they would sign, or a row or a cell to see its people.",
};

const numbers = new Intl.NumberFormat();

const STYLES = sheet(`
:host {
	display: flex;
	align-items: center;
	gap: var(--dl-space-3);
	min-height: 56px;
	box-sizing: border-box;
	padding: var(--dl-space-half) var(--dl-space-2);
	background: var(--dl-surface);
	border-top: 1px solid var(--dl-hairline);
	color: var(--dl-text);
	font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font);
	font-variant-numeric: tabular-nums;
}
.words { flex: 1; min-width: 0; }
p { margin: 0; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere; }
.more { color: var(--dl-text-muted); -webkit-line-clamp: 1; }
.more:empty { display: none; }
.legend { flex: none; display: grid; grid-template-rows: repeat(3, 16px); grid-auto-flow: column; gap: 0 14px; margin: 0; padding: 0; list-style: none; font-size: var(--dl-text-s); line-height: 16px; color: var(--dl-text-muted); }
.legend:empty { display: none; }
.legend li { display: flex; align-items: center; gap: 6px; }
.legend span { forced-color-adjust: none; position: relative; flex: none; width: 5px; height: 13px; border-radius: 1px; box-sizing: border-box; }
.legend .hollow { background: none !important; border: 1px solid; }
.legend i { position: absolute; left: 0; right: 0; height: 2px; background: var(--dl-surface); }
.legend b { margin-inline-start: auto; padding-inline-start: 2px; font-weight: var(--dl-weight); color: var(--dl-text-faint); }
.count { flex: none; max-width: 140px; font-size: var(--dl-text-s); line-height: 16px; color: var(--dl-text-muted); text-align: end; }
@media (max-width: 1023px) { .legend { display: none; } }
`);

/**
 * `<dottedline-foot>`: the line at the foot. What is chosen as a sentence, the legend of the map's lens, how many
 * people there are. It knows nothing itself; the workspace tells it.
 */
export class DottedlineFoot extends HTMLElement {
	#lead = document.createElement("p");
	#more = document.createElement("p");
	#legend = document.createElement("ul");
	#count = document.createElement("div");

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [STYLES];
		const words = document.createElement("div");
		words.className = "words";
		words.setAttribute("role", "status");
		words.append(this.#lead, this.#more);
		this.#more.className = "more";
		this.#lead.dir = this.#more.dir = "auto";
		this.#legend.className = "legend";
		this.#count.className = "count";
		root.append(words, this.#legend, this.#count);
		this.show(null);
	}

	/** @param {{lead: string, more: string} | null} sentences null: nothing is chosen */
	show(sentences) {
		const { lead, more } = sentences ?? NOTHING;
		this.#lead.textContent = lead;
		this.#more.textContent = more;
		this.#lead.title = lead.length > 100 ? lead : "";
		this.#more.title = more.length > 100 ? more : "";
	}

	/**
	 * The legend of the map's lens.
	 *
	 * @param {{lens: string, items: {label: string, token: string, notch: number | null, count: number}[]}} legend tokens without `--dl-`
	 */
	showLegend({ lens, items }) {
		this.#legend.setAttribute("aria-label", lens);
		this.#legend.replaceChildren(...items.map(({ label, token, notch, count }) => {
			const item = document.createElement("li");
			const mark = document.createElement("span");
			const colour = `var(--dl-${token})`;
			mark.classList.toggle("hollow", token.endsWith("-line"));
			mark.style.background = mark.style.borderColor = colour;
			if (notch !== null) {
				const sign = document.createElement("i");
				sign.style.top = `${Math.round(notch * 11)}px`;
				mark.append(sign);
			}
			const number = document.createElement("b");
			number.textContent = numbers.format(count);
			item.append(mark, label, number);
			return item;
		}));
	}

	/** @param {string} words such as "214 people" */
	showCount(words) {
		this.#count.textContent = words;
	}
}

customElements.define("dottedline-foot", DottedlineFoot);
