import { resolveColours } from "../theme/theme.js";

const TOKENS = [
	"ground", "text", "text-muted", "hairline", "hairline-strong", "control-line", "selected", "focus", "old",
	"sold", "on-sold", "progress", "progress-hatch", "on-progress", "open", "open-line", "on-open", "no-buyer",
	"danger", "danger-soft", "degree-3", "accent", "surface-raised", "competitor", "blocked", "blocked-stripe", "on-blocked", "access", "no-access",
	"support-advocate", "support-opponent",
];

/** How much of the colour each step of a heat map has; between the last two no ink would stand out enough. */
const HEAT = [0.1, 0.22, 0.36, 0.5, 1];

/** Where the reader's system sets the colours, a canvas has to follow by itself. */
const FORCED = {
	...Object.fromEntries(TOKENS.map(name => [name, "CanvasText"])),
	"ground": "Canvas", "surface-raised": "Canvas", "sold": "Highlight", "on-sold": "HighlightText", "progress": "Canvas", "progress-hatch": "GrayText",
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
		this.colours["access-soft"] = mix(this.colours.access, ground, 0.25);
		this.colours["no-buyer-line"] = this.colours["no-buyer"];
		this.faded["no-buyer-line"] = mix(this.colours["no-buyer"], ground, 0.32);
		this.colours["late-line"] = this.colours.danger;
		this.faded["late-line"] = mix(this.colours.danger, ground, 0.32);
		this.faded["danger-soft"] = ground;
		this.colours["heat-line"] = mix(this.colours["degree-3"], ground, 0.55);
		this.faded["heat-line"] = mix(this.colours["degree-3"], ground, 0.2);
		HEAT.forEach((share, k) => {
			const heat = this.colours[`heat-${k + 1}`] = mix(this.colours["degree-3"], ground, share);
			this.colours[`on-heat-${k + 1}`] = contrast(heat, this.colours.text) >= contrast(heat, ground) ? this.colours.text : ground;
			this.faded[`heat-${k + 1}`] = mix(this.colours["degree-3"], ground, share * 0.22);
			this.faded[`on-heat-${k + 1}`] = this.colours.text;
		});
		this.colours["competitor-line"] = competitor;
		this.colours.empty = this.faded.empty = mix(hairline, ground, 0.75);
		this.colours.line = mix(hairline, ground, 0.65);
		if (matchMedia("(forced-colors: active)").matches) {
			Object.assign(this.colours, FORCED);
			HEAT.forEach((_, k) => [this.colours, this.faded].forEach(set => {
				set[`heat-${k + 1}`] = "Canvas";
				set[`on-heat-${k + 1}`] = "CanvasText";
			}));
			Object.assign(this.faded, FORCED, { sold: "Canvas", "on-sold": "CanvasText" });
		}
		this.family = getComputedStyle(host).fontFamily;
	}
}

/** The contrast of two colours by the accessibility guidelines, 1 to 21. */
function contrast(a, b) {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
	const [r, g, b] = channels(colour).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(colour, ground, share) {
	const from = channels(ground);
	const [r, g, b] = channels(colour).map((value, i) => Math.round(value * share + from[i] * (1 - share)));
	return `rgb(${r} ${g} ${b})`;
}

function channels(colour) {
	return (colour.match(/[\d.]+/g) ?? [0, 0, 0]).slice(0, 3).map(Number);
}
