import { sheet } from "../theme/theme.js";

export const STYLES = sheet(`
:host {
	position: relative;
	display: grid;
	grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
	min-width: 0;
	min-height: 0;
	height: 100%;
	background: var(--dl-ground);
	color: var(--dl-text);
	font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font);
}
:host([hidden]), [hidden] { display: none !important; }
.panes { grid-row: 2; position: relative; display: grid; grid-template: minmax(0, 1fr) / minmax(0, var(--share, 56fr)) 1px minmax(0, var(--rest, 44fr)); min-height: 0; }
.pane { display: grid; min-width: 0; min-height: 0; overflow: hidden; }
::slotted(*) { min-width: 0; min-height: 0; }
.panes.only-map, .panes.only-matrix { grid-template-columns: minmax(0, 1fr) 1px; }
.panes.only-matrix { grid-template-columns: 1px minmax(0, 1fr); }
.panes.only-map .pane.matrix, .panes.only-matrix .pane.map { display: none; }
dottedline-foot { grid-row: 3; }

.divider { position: relative; z-index: 5; background: var(--dl-hairline); cursor: col-resize; touch-action: none; outline: none; }
.divider::before { content: ""; position: absolute; inset: 0 -5px; }
.divider::after { content: ""; position: absolute; top: calc(50% - 20px); left: -2px; width: 5px; height: 40px; border-radius: var(--dl-round); background: var(--dl-control-line); transition: background var(--dl-motion-fast); }
.divider:hover::after, .divider.moving::after { background: var(--dl-selected); }
.divider:focus-visible::after { background: var(--dl-focus); outline: 2px solid var(--dl-focus); outline-offset: 2px; }
.only-map .divider, .only-matrix .divider { cursor: default; }
.only-map .divider::after, .only-matrix .divider::after { display: none; }
.fill {
	position: absolute;
	z-index: 6;
	left: calc(var(--at) - 11px);
	display: grid;
	place-items: center;
	width: 22px;
	height: 26px;
	padding: 0;
	border: 1px solid var(--dl-hairline-strong);
	border-radius: var(--dl-round);
	background: var(--dl-surface-raised);
	color: var(--dl-text-muted);
	cursor: pointer;
	box-shadow: var(--dl-shadow);
}
.fill:hover { color: var(--dl-text); border-color: var(--dl-control-line); }
.fill:focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 1px; }
.fill.map { top: calc(50% - 52px); }
.fill.matrix { top: calc(50% + 26px); }
.fill svg { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.only-map .fill { left: calc(100% - 26px); }
.only-matrix .fill { left: 4px; top: auto; bottom: 10px; }
.only-map .fill.map, .only-matrix .fill.matrix { display: none; }

.switch { grid-row: 1; display: flex; gap: var(--dl-space-half); padding: var(--dl-space-half) var(--dl-space-1); background: var(--dl-surface); border-bottom: 1px solid var(--dl-hairline); }
.switch button {
	flex: 1;
	height: 32px;
	border: 0;
	border-radius: var(--dl-radius);
	background: none;
	color: var(--dl-text-muted);
	font: inherit;
	cursor: pointer;
}
.switch button[aria-pressed="true"] { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); font-weight: var(--dl-weight-bold); }
.switch button:focus-visible { outline: 2px solid var(--dl-focus); }
:host(.single) .divider, :host(.single) .fill { display: none; }
:host(.single) .panes { grid-template-columns: minmax(0, 1fr); }

.following { position: absolute; z-index: 8; bottom: 68px; left: 50%; translate: -50%; display: flex; align-items: center; gap: 10px; max-width: 80%; padding: 2px 4px 2px 14px; border-radius: var(--dl-round); background: var(--hand, var(--dl-chip)); color: var(--dl-on-hand); box-shadow: var(--dl-shadow-raised); }
.following.over { --hand: var(--dl-chip); padding: 4px 14px; color: var(--dl-on-chip); }
.following span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--dl-weight-medium); }
.following button { height: 24px; padding: 0 12px; border: 0; border-radius: var(--dl-round); background: var(--dl-surface); color: var(--dl-text); font: inherit; cursor: pointer; }
.following button:focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 2px; }
:host:has(.following:not(.over, [hidden]))::after { content: ""; position: absolute; z-index: 7; inset: 0; border: 3px solid var(--dl-selected); pointer-events: none; }
`);
