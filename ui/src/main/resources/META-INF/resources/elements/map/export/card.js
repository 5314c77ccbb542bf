import { FLAG, leadOf, strongestRivals } from "../lens/rivals.js";
import { initials, shortened } from "../people.js";
import { AUTHORITY_LETTERS, ROLES, STRENGTH_QUARTERS } from "../vocabulary.js";
import { cut, lines, widthOf } from "./measure.js";
import { tag, words } from "./pen.js";

const BOLD = 650;

/**
 * Somebody's card as a drawing, with text as text, in world units.
 *
 * @param {import("../cards.js").CardState} state
 * @param {number} i
 * @param {Record<string, string>} colours
 */
export function drawCard(state, i, colours) {
	const { model, layout, lens } = state;
	const [width, height] = [layout.width[i], layout.height[i]];
	const compact = layout.compact[i] === 1;
	const held = model.seat[i] === 0;
	const left = compact ? 46 : 62;
	const name = cut(shortened(model.names[i]), width - left - 8, compact ? 13 : 14, BOLD);
	const parts = [
		tag("rect", { width, height, rx: 6, fill: colours.surface, stroke: colours["hairline-strong"], "stroke-dasharray": held ? null : "4 3" }),
		bar(lens, state.stepOf(i), height, colours),
		face(model, i, compact, held, colours),
		words(name, { x: left, y: compact ? 17 : 20, "font-size": compact ? 13 : 14, "font-weight": BOLD, fill: colours.text }),
		compact ? compactFoot(model, i, width, left, colours) : fullFoot(model, i, width, height, left, colours),
		badge(lens, model, i, state.stepOf(i), width, colours),
		knob(state, i, width, height, colours),
	];
	return tag("g", { transform: `translate(${layout.x[i]} ${layout.y[i]})`, opacity: state.isLit(i) ? null : 0.35 }, parts.join(""));
}

function bar(lens, step, height, colours) {
	const { token, notch, hollow } = lens.steps[step];
	const box = { x: 3, y: 4, width: 5, height: height - 8, rx: 2 };
	return hollow
		? tag("rect", { ...box, x: 3.5, width: 4, fill: colours.surface, stroke: colours[token] })
		: tag("rect", { ...box, fill: colours[token] })
			+ tag("rect", { x: 3, y: 4 + (height - 8) * (notch - 0.04), width: 5, height: 2, fill: colours.surface });
}

function face(model, i, compact, held, colours) {
	const radius = compact ? 13 : 20;
	const [cx, cy] = compact ? [26, 22] : [34, 30];
	const quarters = STRENGTH_QUARTERS[model.strength[i]];
	const ring = [0, 1, 2, 3].map(k => tag("path", {
		d: arc(cx, cy, radius - 1.5, k * 90 + 4, k * 90 + 86), fill: "none", "stroke-width": 3,
		stroke: colours[k < quarters ? "strength" : "strength-track"],
	})).join("");
	return ring + words(held ? initials(model.names[i]) : "?",
		{ x: cx, y: cy + (compact ? 3.2 : 4), "text-anchor": "middle", "font-size": compact ? 9 : 11, "font-weight": BOLD, fill: colours.text });
}

function arc(cx, cy, r, from, to) {
	const at = degrees => [cx + r * Math.sin(degrees * Math.PI / 180), cy - r * Math.cos(degrees * Math.PI / 180)].map(each => each.toFixed(1)).join(" ");
	return `M${at(from)}A${r} ${r} 0 0 1 ${at(to)}`;
}

function compactFoot(model, i, width, left, colours) {
	const signs = signsOf(model, i, 2, colours);
	const start = width - 8 - signs.width;
	return words(cut(shortened(model.titles[i]), start - left - 4, 12, 400), { x: left, y: 34, "font-size": 12, fill: colours["text-muted"] })
		+ tag("g", { transform: `translate(${start} 22)` }, signs.drawn || " ");
}

/** Where there are no signs, a title may take two lines. */
function fullFoot(model, i, width, height, left, colours) {
	const signs = signsOf(model, i, 4, colours).drawn;
	return lines(shortened(model.titles[i]), width - left - 8, 12, signs === "" ? 2 : 1)
		.map((line, k) => words(line, { x: left, y: 37 + 15 * k, "font-size": 12, fill: colours["text-muted"] })).join("")
		+ tag("g", { transform: `translate(${left} ${height - 24})` }, signs || " ");
}

/** Roles, the coin and the chevrons, side by side. */
function signsOf(model, i, most, colours) {
	const roles = model.roles[i];
	const codes = roles.slice(0, roles.length > most ? most - 1 : most).map(role => ROLES[role]?.[0] ?? "?");
	roles.length > most && codes.push(`+${roles.length - most + 1}`);
	let x = 0;
	const drawn = codes.map(code => {
		const width = widthOf(code, 10, BOLD) + 8;
		const chip = tag("rect", { x, width, height: 15, rx: 3, fill: colours.chip })
			+ words(code, { x: x + width / 2, y: 11, "text-anchor": "middle", "font-size": 10, "font-weight": BOLD, fill: colours["on-chip"] });
		x += width + 3;
		return chip;
	});
	const coin = AUTHORITY_LETTERS[model.authority[i]];
	if (coin !== "") {
		const recommends = model.authority[i] === 2;
		drawn.push(tag("circle", { cx: x + 7.5, cy: 7.5, r: recommends ? 6.75 : 7.5, fill: recommends ? "none" : colours.budget, stroke: recommends ? colours.budget : null, "stroke-width": 1.5 }),
			words(coin, { x: x + 7.5, y: 10.8, "text-anchor": "middle", "font-size": 9, "font-weight": BOLD, fill: colours[recommends ? "text-muted" : "on-budget"] }));
		x += 18;
	}
	if (strongestRivals(model)[i] !== null) {
		const ahead = leadOf(model, i) > 0;
		drawn.push(tag("path", { d: FLAG, transform: `translate(${x} 2)`, fill: ahead ? colours.conflict : "none", stroke: colours[ahead ? "conflict" : "text-muted"] }));
		x += 15;
	}
	const chevrons = model.influence[i];
	if (chevrons > 0) {
		drawn.push(tag("path", { d: Array.from({ length: chevrons }, (_, k) => `M${x + k * 7 + 1} 11l3.5-5 3.5 5`).join(""), fill: "none", stroke: colours.text, "stroke-width": 1.5 }));
		x += chevrons * 7 + 2;
	}
	return { drawn: drawn.join(""), width: x };
}

function badge(lens, model, i, step, width, colours) {
	const text = lens.badgeOf(model, i);
	if (text === "") {
		return "";
	}
	const wide = widthOf(text, 10, BOLD) + 14;
	return tag("rect", { x: width - 8 - wide, y: -8.5, width: wide, height: 16, rx: 8, fill: colours.surface, stroke: colours[lens.steps[step].token], "stroke-width": 1.5 })
		+ words(text, { x: width - 8 - wide / 2, y: 3, "text-anchor": "middle", "font-size": 10, "font-weight": BOLD, fill: colours.text });
}

function knob(state, i, width, height, colours) {
	const text = state.knobText(i);
	if (text === "" || !state.isCollapsed(i)) {
		return "";
	}
	const wide = widthOf(text, 11) + 18;
	return tag("rect", { x: (width - wide) / 2, y: height - 9, width: wide, height: 19, rx: 9.5, fill: colours.surface, stroke: colours["text-faint"] })
		+ words(text, { x: width / 2, y: height + 4, "text-anchor": "middle", "font-size": 11, fill: colours.text });
}
