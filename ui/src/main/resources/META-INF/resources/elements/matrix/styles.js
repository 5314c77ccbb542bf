import { sheet } from "../theme/theme.js";

/** The matrix around its canvas: toolbar, scrolled field, headings, and what stands in place of the grid. */
export const STYLES = sheet(`
:host {
	display: flex;
	flex-direction: column;
	min-width: 0;
	min-height: 0;
	background: var(--dl-ground);
	color: var(--dl-text);
	font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font);
	font-variant-numeric: tabular-nums;
	container-type: inline-size;
}
:host([hidden]), [hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.toolbar {
	flex: none;
	display: flex;
	align-items: center;
	gap: var(--dl-space-half);
	height: var(--dl-toolbar);
	box-sizing: border-box;
	padding: 0 var(--dl-space-1);
	background: var(--dl-surface);
	border-bottom: 1px solid var(--dl-hairline);
	white-space: nowrap;
}
.toolbar select {
	appearance: none;
	height: 28px;
	field-sizing: content;
	min-width: 0;
	text-overflow: ellipsis;
	padding: 0 22px 0 var(--dl-space-1);
	border: 0;
	border-radius: var(--dl-radius);
	color: inherit;
	font: inherit;
	cursor: pointer;
	background-color: transparent;
	background-repeat: no-repeat;
	background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%);
	background-size: 4px 4px;
	background-position: right 12px center, right 8px center;
}
.toolbar select:hover { background-color: var(--dl-surface-hover); }
.toolbar option { background: var(--dl-surface-raised); color: var(--dl-text); }
.toolbar .axis { padding: 0 var(--dl-space-1); }
.toolbar .times { color: var(--dl-text-faint); }
.toolbar select.view { margin-inline-start: var(--dl-space-1); border: 1px solid var(--dl-hairline-strong); background-color: var(--dl-surface); }
.toolbar .currency { padding-inline-start: var(--dl-space-half); color: var(--dl-text-muted); font-size: var(--dl-text-s); }
.toolbar .text-tool { height: 28px; padding: 0 var(--dl-space-1); border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); background: var(--dl-surface); color: inherit; font: inherit; cursor: pointer; }
.toolbar .text-tool:hover { background: var(--dl-surface-hover); }
.toolbar .text-tool.on { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); border-color: transparent; }
.toolbar .attention { border-color: var(--dl-old); background: var(--dl-past-soft); color: var(--dl-on-past-soft); }
.toolbar .state { margin-inline-start: auto; color: var(--dl-text-muted); font-size: var(--dl-text-s); overflow: hidden; text-overflow: ellipsis; }
::slotted(button) {
	width: 28px;
	height: 28px;
	padding: 0;
	border: 0;
	border-radius: var(--dl-radius);
	background: none;
	color: var(--dl-text-muted);
	font: inherit;
	cursor: pointer;
}
::slotted(button:hover) { background: var(--dl-surface-hover); color: var(--dl-text); }
::slotted(button:focus-visible) { outline: 2px solid var(--dl-focus); }
@container (max-width: 680px) { .toolbar .tool:is([aria-label^="Undo"], [aria-label^="Redo"]) { display: none; } }
@container (max-width: 680px) { .toolbar .attention span { display: none; } }
@container (max-width: 520px) {
	.toolbar { flex-wrap: wrap; height: auto; padding-block: 6px; row-gap: 10px; }
	.toolbar .currency { display: none; }
	.toolbar select.view { margin-inline-end: var(--dl-space-2); }
}

.pane { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
.scroller { overflow: auto; overscroll-behavior: contain; position: relative; scrollbar-width: thin; scrollbar-color: var(--dl-hairline-strong) transparent; }
.space { width: var(--full); height: max(100%, var(--full-height)); }
.field { position: sticky; top: 0; left: 0; width: var(--view-width); height: var(--view-height); overflow: clip; }
canvas { position: absolute; inset: 0 auto auto 0; width: var(--view-width); }
.grid { position: absolute; inset: 0; outline-offset: -2px; }
.sentence {
	position: absolute;
	inset: calc(var(--foot-y) + var(--foot-height)) 0 auto 0;
	display: flex;
	flex-wrap: wrap;
	gap: 2px var(--dl-space-2);
	padding: 6px var(--dl-space-1) 8px calc(var(--dl-space-1) + 18px);
	color: var(--dl-text-muted);
}
.sentence p { margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0 12px; margin: 0; padding: 0; list-style: none; font-size: var(--dl-text-s); line-height: var(--dl-line-m); }
.legend li { display: flex; align-items: center; gap: 5px; }
.legend span { forced-color-adjust: none; flex: none; width: 16px; height: 11px; box-sizing: border-box; border: 1.5px solid transparent; border-radius: 3px; }
.legend .sold { background: var(--dl-sold); }
.legend .progress { border-color: var(--dl-progress-hatch); background: repeating-linear-gradient(135deg, var(--dl-progress-hatch) 0 2px, var(--dl-progress) 2px 5px); }
.legend .open { background: var(--dl-open); border-color: var(--dl-open-line); }
.legend .rival { background: var(--dl-open); border-color: var(--dl-competitor); display: grid; place-items: center; }
.legend .rival::before { content: ""; width: 6px; height: 6px; background: var(--dl-competitor); clip-path: polygon(0 0, 100% 0, 72% 32%, 100% 64%, 18% 64%, 18% 100%, 0 100%); }
.legend .blocked { background: repeating-linear-gradient(135deg, var(--dl-blocked-stripe) 0 1px, var(--dl-blocked) 1px 4px); }
.legend .buyerless.look, .legend .none { background: var(--dl-open); border: 1.5px dashed var(--dl-no-buyer); height: 11px; }
.legend .none { border-color: var(--dl-hairline-strong); }
.legend .late { background: var(--dl-danger-soft); border-color: var(--dl-danger); }
.legend [class^="heat-"] { border: 1px solid color-mix(in srgb, var(--dl-degree-3) 55%, var(--dl-ground)); background: color-mix(in srgb, var(--dl-degree-3) var(--heat), var(--dl-ground)); }
.legend .heat-1 { --heat: 10%; } .legend .heat-2 { --heat: 22%; } .legend .heat-3 { --heat: 36%; } .legend .heat-4 { --heat: 50%; } .legend .heat-5 { --heat: 100%; }
.legend .buyer { background: var(--dl-access); height: 8px; }
.legend .weak { background: color-mix(in srgb, var(--dl-access) 25%, var(--dl-ground)); border: 1px solid var(--dl-access); height: 8px; }
.legend .buyerless { background: var(--dl-no-access); border: 1px solid var(--dl-no-buyer); height: 8px; }

.row { position: absolute; left: 0; width: 100%; height: var(--row-height); contain: layout style; }
.head, .foot { position: absolute; left: 0; right: 0; }
.head { top: 0; height: var(--head-height); border-bottom: 1px solid var(--dl-hairline); box-sizing: border-box; z-index: 2; }
.foot { top: var(--foot-y); height: var(--foot-height); z-index: 2; }
.head .row, .foot .row { height: 100%; }
.body { position: absolute; inset: var(--head-height) 0 auto 0; height: calc(var(--foot-y) - var(--head-height)); overflow: clip; }
.columns { position: absolute; top: 0; bottom: 0; left: calc(var(--header) + var(--frozen-width)); width: max(0px, var(--total-x) - var(--header) - var(--frozen-width)); overflow: clip; }
.columns.frozen { left: var(--header); width: var(--frozen-width); }
.body .frozen { position: absolute; inset: 0 0 auto 0; height: var(--frozen-height); }
.body .scrolled { position: absolute; inset: var(--frozen-height) 0 0 0; overflow: clip; }
.cell.stays { z-index: 1; }
.moved { position: absolute; inset: 0; will-change: transform; }
.cell { position: absolute; user-select: none; top: 0; width: var(--column); height: 100%; outline: none; cursor: pointer; }
.end { left: var(--total-x); width: var(--total); z-index: 1; cursor: default; }
.foot .cell { cursor: default; }

.header {
	position: absolute;
	left: 0;
	top: 0;
	z-index: 1;
	display: flex;
	align-items: center;
	width: var(--header);
	height: calc(100% - 1px);
	box-sizing: border-box;
	padding-inline: calc(var(--dl-space-1) + var(--level, 0) * 14px) var(--dl-space-1);
	background: var(--dl-ground);
	color: var(--dl-text-muted);
	cursor: pointer;
	contain: strict;
}
.narrow .header { padding-inline-start: calc(4px + var(--level, 0) * 8px); }
.header.group { color: var(--dl-text); font-weight: var(--dl-weight-bold); }
.header .name { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.caret { flex: none; color: var(--dl-text-faint); text-align: center; border-radius: var(--dl-radius-s); }
.header .caret { width: 18px; line-height: 28px; height: 28px; }
.header.corner, .foot .header { cursor: default; padding-inline-start: calc(var(--dl-space-1) + 18px); font-size: var(--dl-text-s); }
.header.corner .caret, .foot .header .caret { display: none; }
.header.corner { align-items: end; padding-bottom: 6px; }
.caret:empty { visibility: hidden; }
.group .caret:hover, .column .caret:hover { background: var(--dl-chip); color: var(--dl-text); }
.body .header:hover { background: var(--dl-surface-hover); }
@media (hover: hover) { .opens .body .header:hover .name { text-decoration: underline; } }
.target .name::after { content: "◎"; margin-inline-start: 4px; color: var(--dl-accent); font-weight: var(--dl-weight); }
.header.lit { color: var(--dl-text); box-shadow: inset 3px 0 0 var(--dl-selected); }
.header.chosen { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }

.column {
	position: absolute;
	top: 0;
	bottom: 0;
	display: flex;
	flex-direction: column;
	justify-content: end;
	width: var(--column);
	box-sizing: border-box;
	padding: 0 3px 6px;
	text-align: center;
	font-size: var(--dl-text-s);
	line-height: 14px;
	font-weight: var(--dl-weight-bold);
	cursor: pointer;
	contain: layout size style;
}
.column .name { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere; hyphens: auto; }
.column .caret { position: absolute; top: 3px; left: calc(50% - 12px); width: 24px; line-height: 20px; height: 20px; z-index: 1; }
.column.product { font-weight: var(--dl-weight-medium); color: var(--dl-text-muted); }
.column.product::before { content: ""; position: absolute; top: 13px; left: calc(-50% + 10px); right: 50%; border-top: 1px solid var(--dl-hairline-strong); }
.column.product + .column.product::before { left: -50%; }
.column.product::after { content: ""; position: absolute; top: 13px; right: 50%; height: 5px; border-right: 1px solid var(--dl-hairline-strong); }
.column:hover { background: var(--dl-surface-hover); }
.column.lit { box-shadow: inset 0 -3px 0 var(--dl-selected); color: var(--dl-text); }
.column.chosen { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.column.totals { left: var(--total-x); width: var(--total); padding-inline: var(--dl-space-1); text-align: start; color: var(--dl-text-muted); font-weight: var(--dl-weight); cursor: default; background: none; }

:is(.header, .column, .end, .foot .cell, .grid):focus-visible { outline: 2px solid var(--dl-focus); outline-offset: -2px; }

.notice { align-self: center; justify-self: center; max-width: 380px; padding: var(--dl-space-3); text-align: center; }
.notice h2 { margin: 0 0 var(--dl-space-1); font-size: var(--dl-text-l); line-height: var(--dl-line-l); font-weight: var(--dl-weight-bold); }
.notice p { margin: 0; color: var(--dl-text-muted); overflow-wrap: anywhere; }
.notice button {
	margin-top: var(--dl-space-2);
	height: 32px;
	padding: 0 var(--dl-space-2);
	border: 1px solid var(--dl-control-line);
	border-radius: var(--dl-radius);
	background: var(--dl-surface);
	color: var(--dl-text);
	font: inherit;
	cursor: pointer;
}
.notice button:hover { background: var(--dl-surface-hover); }
button:focus-visible, select:focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 1px; }

.skeleton { padding: var(--dl-space-6) var(--dl-space-2) 0; overflow: hidden; }
.skeleton div { display: grid; grid-template-columns: 2.2fr repeat(6, 1fr); gap: 8px; height: 36px; margin-bottom: 8px; }
.skeleton div span { border-radius: var(--dl-radius-s); background: var(--dl-chip); opacity: .7; }
.skeleton div span:first-child { height: 12px; align-self: center; margin-inline-end: 20%; }
@media (prefers-reduced-motion: no-preference) {
	.skeleton div { animation: wait 1.4s ease-in-out infinite alternate; }
	@keyframes wait { to { opacity: .5; } }
}
`);
