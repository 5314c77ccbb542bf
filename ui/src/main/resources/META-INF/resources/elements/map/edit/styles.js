import { sheet } from "../../theme/theme.js";

/** What lies over the map while it is edited, and what pops up. */
export const EDIT_STYLES = sheet(`
.edit-stage { position: absolute; inset: 0; overflow: hidden; pointer-events: none; z-index: 3; }
.edit-stage > * { position: absolute; top: 0; left: 0; }
.tree.over-handle { cursor: crosshair; }
.carried { display: grid; min-width: 120px; max-width: 240px; padding: 6px 12px; border: 1px solid var(--dl-selected); border-left: 5px solid var(--dl-selected);
	border-radius: var(--dl-radius); background: var(--dl-surface-raised); box-shadow: var(--dl-shadow-raised); opacity: 0.94; will-change: transform; }
.carried b, .carried span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.carried b { font-weight: var(--dl-weight-bold); }
.carried span { min-height: 16px; font-size: var(--dl-text-s); line-height: 16px; color: var(--dl-text-muted); }
.target-ring { border: 3px solid var(--dl-selected); border-radius: 9px; background: color-mix(in srgb, var(--dl-selected) 16%, transparent); will-change: transform; }
.target-ring.refused { border: 3px dashed var(--dl-danger); background: color-mix(in srgb, var(--dl-danger) 10%, transparent); }
.edit-hint { max-width: 300px; padding: 4px 10px; border-radius: var(--dl-radius); background: var(--dl-accent); color: var(--dl-on-accent);
	font-weight: var(--dl-weight-medium); box-shadow: var(--dl-shadow-raised); }
.edit-hint.refused { background: var(--dl-danger); color: var(--dl-ground); }
.edit-line { display: none; width: 100%; height: 100%; overflow: visible; fill: none; stroke: var(--dl-tie-business); stroke-width: 2.5; stroke-linecap: round; }
.edit-line.shown { display: block; }
.edit-line.refused { stroke: var(--dl-danger); stroke-dasharray: 6 5; }
.marquee { border: 1px solid var(--dl-selected); background: color-mix(in srgb, var(--dl-selected) 12%, transparent); }
.tree.dragging ~ .edit-stage .tie-handle { display: none; }
.tie-handle { width: 14px; height: 14px; border: 2px solid var(--dl-surface); border-radius: 50%; background: var(--dl-tie-business); box-shadow: 0 0 0 1px var(--dl-tie-business); }
.edit-banner { position: absolute; z-index: 4; bottom: 14px; left: 50%; transform: translateX(-50%); width: max-content; max-width: calc(100% - 32px); padding: 8px 16px;
	border-radius: var(--dl-radius); background: var(--dl-accent); color: var(--dl-on-accent); box-shadow: var(--dl-shadow-raised); font-weight: var(--dl-weight-medium); pointer-events: none; }
.edit-banner:empty { display: none; }

.toast-place { position: absolute; z-index: 4; left: 50%; bottom: 14px; transform: translateX(-50%); width: max-content; max-width: calc(100% - 32px); }
.toast { display: flex; align-items: center; gap: 12px; padding: 7px 8px 7px 16px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius);
	background: var(--dl-surface-raised); color: var(--dl-text); box-shadow: var(--dl-shadow-raised); animation: arrive var(--dl-motion) var(--dl-ease); }
.toast.refused { border-inline-start: 5px solid var(--dl-danger); }
.toast > span:first-child { min-width: 0; overflow-wrap: anywhere; }
@keyframes arrive { from { opacity: 0; translate: 0 10px; } }
.toast-actions { display: flex; flex-wrap: wrap; gap: 6px; }
.toast-actions:empty { display: none; }
.toast-action { min-height: 26px; padding: 2px 12px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); background: var(--dl-surface);
	color: var(--dl-accent); font-weight: var(--dl-weight-medium); cursor: pointer; max-width: 240px; overflow: hidden; text-overflow: ellipsis; }
.toast-action:hover { background: var(--dl-surface-hover); }
.toast-close { width: 26px; height: 26px; padding: 0; border: 0; border-radius: var(--dl-radius-s); background: none; color: var(--dl-text-muted); font-size: 18px; line-height: 1; cursor: pointer; }
.toast-close:hover { background: var(--dl-surface-hover); }

.popup { position: fixed; inset: auto; margin: 0; max-width: min(360px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; border: 1px solid var(--dl-hairline-strong);
	border-radius: var(--dl-radius); background: var(--dl-surface-raised); color: var(--dl-text); box-shadow: var(--dl-shadow-raised);
	font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font); }
.menu { min-width: 230px; padding: 4px; }
.menu:focus { outline: none; }
.menu [role="separator"] { height: 1px; margin: 4px 8px; background: var(--dl-hairline); }
.menu-item { display: flex; align-items: center; gap: 24px; min-height: 28px; padding: 3px 10px; border-radius: var(--dl-radius-s); cursor: default; }
.menu-item:focus { outline: none; background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); box-shadow: inset 0 0 0 1px var(--dl-focus); }
.menu-item.danger { color: var(--dl-danger); }
.menu-item.danger:focus { background: var(--dl-danger-soft); color: var(--dl-danger); }
.menu-label { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.menu-keys { color: var(--dl-text-muted); font-size: var(--dl-text-s); }
.menu-item.back { color: var(--dl-text-muted); font-weight: var(--dl-weight-medium); }
.menu-item.back::before { content: "◂"; margin-inline-end: -16px; font-size: var(--dl-text-s); }
.menu-item[aria-checked]::before { content: ""; width: 12px; margin-inline-end: -14px; }
.menu-item[aria-checked="true"]::before { content: "✓"; }

.seat-form { width: 288px; padding: 14px 16px; }
.line-form { width: 380px; max-width: none; padding: 14px 16px; }
.line-comments { margin-top: 10px; padding-top: 8px; border-top: 1px solid var(--dl-hairline); max-height: min(320px, 40vh); overflow: auto; }
.line-comments:not(:defined) { display: none; }
.line-form.told { width: 320px; }
.line-form.told p { margin: 0 0 8px; overflow-wrap: anywhere; white-space: pre-wrap; }
.line-what { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20px; }
.line-note { display: grid; gap: 3px; margin-bottom: 10px; color: var(--dl-text-muted); }
.line-note[hidden] { display: none; }
.line-note textarea { min-height: 60px; padding: 6px 8px; border: 1px solid var(--dl-control-line); border-radius: var(--dl-radius); background: var(--dl-surface); color: var(--dl-text); font: inherit; resize: vertical; }
.button:disabled { opacity: 0.45; cursor: default; }
.popup h2 { margin: 0 0 10px; font-size: var(--dl-text-m); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); overflow-wrap: anywhere; }
.seat-form label { display: grid; gap: 3px; margin-bottom: 10px; }
.seat-form label span { color: var(--dl-text-muted); }
.seat-form input { height: 32px; padding: 0 8px; border: 1px solid var(--dl-control-line); border-radius: var(--dl-radius); background: var(--dl-surface); }
.known-people { display: grid; max-height: 220px; overflow: auto; margin: -6px 0 10px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); }
.known-people[hidden] { display: none; }
.known-people .option { display: grid; padding: 5px 8px; cursor: pointer; }
.known-people .option:hover, .known-people .option[aria-selected="true"] { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.complaint { margin: 0 0 8px; color: var(--dl-danger); }
.complaint:empty { display: none; }
.form-actions { display: flex; justify-content: flex-end; align-items: center; gap: 8px; margin-top: 4px; }
.button.plain { border: 1px solid var(--dl-hairline-strong); background: var(--dl-surface); color: var(--dl-text); padding: 0 12px; }
.button.plain:hover { background: var(--dl-surface-hover); }
.button.plain.danger { color: var(--dl-danger); }
.choices { display: flex; flex-direction: column; gap: 0; margin: 0 0 12px; padding: 0; border: 0; }
.choices legend { padding: 0; margin-bottom: 2px; color: var(--dl-text-muted); }
.choices label { display: flex; align-items: center; gap: 10px; min-height: 26px; }
.choices input { margin: 0; accent-color: var(--dl-accent); }
.stroke { width: 34px; border-radius: 4px; background: var(--dl-tie-business); }
.stroke-1 { height: 2px; } .stroke-2 { height: 3px; } .stroke-3 { height: 5px; } .stroke-4 { height: 8px; }
.swatch { width: 34px; height: 4px; border-radius: 2px; }
.swatch.tie-business { background: var(--dl-tie-business); }
.swatch.tie-professional { background: repeating-linear-gradient(90deg, var(--dl-tie-professional) 0 8px, transparent 8px 11px); }
.swatch.tie-personal { background: repeating-linear-gradient(90deg, var(--dl-tie-personal) 0 3px, transparent 3px 6px); }
.help { width: min(820px, 94%); }
.help-lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 0 32px; }
.help-lists h3 { margin: 8px 0 0; font-size: var(--dl-text-m); font-weight: var(--dl-weight-bold); }
.help.read-only { width: min(440px, 90%); }
.help.read-only .help-editing { display: none; }
@container pane (max-width: 600px) { .percent { display: none; } .search-box { margin-left: 2px; } }
.tool:disabled { opacity: 0.38; cursor: default; }
@media (prefers-reduced-motion: reduce) { .toast { animation: none; } }
`);
