import { resolveColours } from "../theme/theme.js";

const TOKENS = [
	"ground", "text", "text-muted", "hairline", "hairline-strong", "control-line", "selected", "focus", "old",
	"sold", "on-sold", "progress", "progress-hatch", "on-progress", "open", "open-line", "on-open", "no-buyer",
	"competitor", "blocked", "blocked-stripe", "on-blocked", "access", "no-access",
];

/** Where the reader's system sets the colours, a canvas has to follow by itself. */
const FORCED = {
	...Object.fromEntries(TOKENS.map(name => [name, "CanvasText"])),
	"ground": "Canvas", "sold": "Highlight", "on-sold": "HighlightText", "progress": "Canvas", "progress-hatch": "GrayText",
	"open": "Canvas", "blocked": "Canvas", "blocked-stripe": "GrayText", "on-blocked": "CanvasText", "selected": "Highlight", "focus": "Highlight",
	"hairline": "GrayText", "empty": "GrayText", "line": "GrayText", "competitor-line": "CanvasText", "access": "Highlight", "no-access": "Canvas",
};

/** The colours of the canvas in the theme of the moment, plain and faded, and its typeface. */
export class Palette {
	/** @param {Element} host */
	constructor(host) {
		/** @type {Record<string, string>} */
		this.colours = resolveColours(host, TOKENS);
		const { ground, hairline, sold, competitor } = this.colours;
		this.faded = {
			...this.colours,
			"sold": mix(sold, ground, 0.22),
			"on-sold": this.colours["on-open"],
			"progress": ground,
			"progress-hatch": mix(this.colours["progress-hatch"], ground, 0.35),
			"on-progress": this.colours["on-open"],
			"open": ground,
			"open-line": mix(this.colours["open-line"], ground, 0.32),
			"competitor-line": mix(competitor, ground, 0.32),
		};
		this.colours["competitor-line"] = competitor;
		this.colours.empty = this.faded.empty = mix(hairline, ground, 0.75);
		this.colours.line = mix(hairline, ground, 0.65);
		if (matchMedia("(forced-colors: active)").matches) {
			Object.assign(this.colours, FORCED);
			Object.assign(this.faded, FORCED, { sold: "Canvas", "on-sold": "CanvasText" });
		}
		this.family = getComputedStyle(host).fontFamily;
	}
}

function mix(colour, ground, share) {
	const from = channels(ground);
	const [r, g, b] = channels(colour).map((value, i) => Math.round(value * share + from[i] * (1 - share)));
	return `rgb(${r} ${g} ${b})`;
}

function channels(colour) {
	return (colour.match(/[\d.]+/g) ?? [0, 0, 0]).slice(0, 3).map(Number);
}
