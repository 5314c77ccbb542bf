import { sheet } from "../../theme/theme.js";

/** The field over a cell, the form, and what else stands over the matrix while it is written into. */
export const MATRIX_EDIT_STYLES = sheet(`
:host { position: relative; }
.toast button, .popup button { font: inherit; font-weight: var(--dl-weight-medium); }
.entry { position: absolute; z-index: 1; top: 0; left: 0; display: grid; padding: 2px; box-sizing: border-box; }
.entry input { field-sizing: content; min-width: 100%; max-width: 240px; height: 100%; box-sizing: border-box; padding: 0 6px; border: 2px solid var(--dl-focus); border-radius: var(--dl-radius-s);
	background: var(--dl-surface-raised); color: var(--dl-text); font: var(--dl-weight-bold) var(--dl-text-m) / 1 var(--dl-font); outline: none; box-shadow: var(--dl-shadow-raised); }
.tool { display: inline-grid; place-items: center; min-width: 28px; height: 28px; padding: 0; border: 0; border-radius: var(--dl-radius-s); background: none; color: var(--dl-text-muted); cursor: pointer; }
.tool:hover { background: var(--dl-surface-hover); color: var(--dl-text); }
.icon { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.button { height: 32px; padding: 0 16px; border: 0; border-radius: var(--dl-radius); background: var(--dl-accent); color: var(--dl-on-accent); font: inherit; font-weight: var(--dl-weight-medium); cursor: pointer; }
.button:hover { background: var(--dl-accent-hover); }
.cell-form { width: 348px; max-width: min(348px, calc(100vw - 16px)); padding: 14px 16px 12px; box-sizing: border-box; }
.cell-fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 12px; }
.cell-field { display: grid; gap: 2px; align-content: start; min-width: 0; }
.cell-field:is(.state, .likelyBuyerId, .triggerEvent, .reason, .notes) { grid-column: 1 / -1; }
.cell-field > span { color: var(--dl-text-muted); font-size: var(--dl-text-s); line-height: var(--dl-line-s); }
.cell-field small { color: var(--dl-text-faint); font-size: var(--dl-text-s); line-height: 14px; }
.cell-field small:empty { display: none; }
.cell-field :is(input, select, textarea) { box-sizing: border-box; width: 100%; min-width: 0; height: 30px; padding: 0 8px; border: 1px solid var(--dl-control-line); border-radius: var(--dl-radius);
	background: var(--dl-surface); color: var(--dl-text); font: inherit; }
.cell-field textarea { height: auto; padding: 5px 8px; resize: vertical; }
.cell-field :disabled { background: var(--dl-surface-sunken); color: var(--dl-text-muted); opacity: 1; }
.cell-field :focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 0; }
.cell-fields > :is(.provenance, .complaint, .form-actions) { grid-column: 1 / -1; }
.cell-comments { margin-top: 10px; padding-top: 8px; border-top: 1px solid var(--dl-hairline); }
.cell-comments summary { color: var(--dl-text-muted); cursor: pointer; }
.cell-comments summary:focus-visible { outline: 2px solid var(--dl-focus); }
.provenance:empty { display: none; }
.provenance ul { margin: 0; padding: 0; list-style: none; color: var(--dl-text-muted); font-size: var(--dl-text-s); line-height: var(--dl-line-s); }
.provenance b { font-weight: var(--dl-weight-medium); color: var(--dl-text); }
.cell-conflict { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 8px; padding: 8px; border-inline-start: 4px solid var(--dl-old); background: var(--dl-past-soft); color: var(--dl-on-past-soft); }
.cell-conflict p { margin: 0; flex-basis: 100%; }
.cell-conflict .button { height: 26px; }
fieldset.cell-field { margin: 0; padding: 0; border: 0; }
fieldset.cell-field legend { padding: 0; color: var(--dl-text-muted); font-size: var(--dl-text-s); line-height: var(--dl-line-s); }
.linked { max-height: 112px; overflow: auto; border: 1px solid var(--dl-hairline); border-radius: var(--dl-radius); padding: 2px 8px; }
.linked label { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 6px; padding: 2px 0; cursor: pointer; }
.linked span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.linked small { flex-basis: 100%; padding-inline-start: 22px; }
.cell-field .linked input { width: 16px; height: 16px; flex: none; align-self: center; padding: 0; }
.attentions { max-height: min(480px, 70vh); overflow: auto; }
.attentions h3 { margin: 0 0 2px; color: var(--dl-text-muted); font-size: var(--dl-text-s); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); }
.attentions ul { margin: 0 0 8px; padding: 0; list-style: none; }
.attentions li button { display: block; width: calc(100% + 12px); margin-inline: -6px; padding: 4px 6px; border: 0; border-radius: var(--dl-radius-s); background: none; color: inherit; font: inherit; text-align: start;
	overflow-wrap: anywhere; cursor: pointer; }
.attentions li button:hover { background: var(--dl-surface-hover); }
.attentions li .late { box-shadow: inset 3px 0 0 var(--dl-danger); }
.offer { position: fixed; z-index: 20; top: 0; left: 0; max-width: 280px; padding: 6px 10px; border-radius: var(--dl-radius); background: var(--dl-accent); color: var(--dl-on-accent);
	font-weight: var(--dl-weight-medium); box-shadow: var(--dl-shadow-raised); pointer-events: none; }
.offer.refused { background: var(--dl-danger); color: var(--dl-ground); }
dialog.help { max-width: min(760px, 92vw); max-height: 86vh; padding: 20px 24px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius-l); background: var(--dl-surface-raised); color: var(--dl-text); box-shadow: var(--dl-shadow-raised); overflow: auto; }
dialog.help h2 { margin: 0; font-size: var(--dl-text-l); line-height: var(--dl-line-l); font-weight: var(--dl-weight-bold); }
dialog.help dl { display: grid; grid-template-columns: max-content 1fr; gap: 5px 16px; margin: 8px 0 16px; }
dialog.help dt { font-weight: var(--dl-weight-medium); white-space: nowrap; }
dialog.help dd { margin: 0; color: var(--dl-text-muted); }
dialog.help::backdrop { background: rgb(0 0 0 / 30%); }
`);
