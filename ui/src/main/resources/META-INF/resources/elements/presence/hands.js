import { sheet } from "../theme/theme.js";

const EACH = [1, 2, 3, 4, 5, 6, 7, 8].map(n => `.hand-${n} { --hand: var(--dl-hand-${n}); }`).join("\n");

/** What others have chosen, point at and write in, in the colour of each, wherever it is shown. */
export const HANDS = sheet(`
${EACH}
.other-chosen { position: absolute; top: 0; left: 0; box-sizing: border-box; border: 2px solid var(--hand); border-radius: 8px; contain: layout style; pointer-events: none; }
.other-chosen.stands-for { border-style: dashed; }
.other-chosen.covered { visibility: hidden; }
.other-chosen span, .other-pointer span { position: absolute; max-width: 140px; padding: 0 6px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border-radius: var(--dl-radius-s);
	background: var(--hand); color: var(--dl-on-hand); font: var(--dl-weight-medium) var(--dl-text-s) / 16px var(--dl-font); }
.other-chosen span { right: -2px; bottom: calc(100% - 2px); }
.other-pointer { position: absolute; top: 0; left: 0; pointer-events: none; z-index: 1; }
.other-pointer svg { display: block; width: 17px; height: 17px; fill: var(--hand); stroke: var(--dl-surface); stroke-width: 1.2; stroke-linejoin: round; }
.other-pointer span { left: 13px; top: 14px; }
[data-edited-by]::after { content: attr(data-edited-by); display: block; margin-top: 2px; padding: 0 6px; border-radius: var(--dl-radius-s); background: var(--dl-accent-soft); color: var(--dl-on-accent-soft);
	font: var(--dl-weight-medium) var(--dl-text-s) / 18px var(--dl-font); }
@media (forced-colors: active) { .other-chosen, .other-chosen span, .other-pointer span, .other-pointer svg { forced-color-adjust: none; } }
`);
