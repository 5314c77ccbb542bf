import { sheet } from "../theme/theme.js";
import { ARRANGING } from "./place/styles.js";
import { lensStyles } from "./lens/lens-styles.js";
import { HANDS } from "../presence/hands.js";
import { PAST } from "./past/styles.js";

const FRAME = `
:host { display: flex; flex-direction: column; position: relative; min-width: 0; min-height: 0; overflow: hidden; container: pane / inline-size;
	background: var(--dl-ground); color: var(--dl-text); font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font); }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 1px; }

.toolbar { display: flex; align-items: center; gap: 4px; height: var(--dl-toolbar); flex: none; padding: 0 8px; position: relative; z-index: 3;
	background: var(--dl-surface); border-bottom: 1px solid var(--dl-hairline); white-space: nowrap; }
.lens { display: flex; align-items: center; gap: 6px; padding: 0 4px 0 8px; color: var(--dl-text-muted); }
.choice { height: 28px; max-width: 172px; padding: 0 4px; border: 1px solid transparent; border-radius: var(--dl-radius-s); background: var(--dl-surface); color: var(--dl-text); font: inherit; cursor: pointer; }
.choice:hover { border-color: var(--dl-hairline-strong); }
.spring { flex: 1; }
.rule { width: 1px; height: 16px; margin: 0 4px; background: var(--dl-hairline-strong); }
.tool { display: inline-grid; place-items: center; min-width: 28px; height: 28px; padding: 0; border: 0; border-radius: var(--dl-radius-s);
	background: none; color: var(--dl-text-muted); cursor: pointer; transition: background var(--dl-motion-fast); }
.tool:hover { background: var(--dl-surface-hover); color: var(--dl-text); }
.tool[aria-pressed="true"] { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.percent { width: 52px; contain: strict; font-variant-numeric: tabular-nums; }
.icon { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.search-box { position: relative; flex: 0 1 200px; min-width: 96px; }
.search-box > .icon { position: absolute; left: 7px; top: 6px; width: 16px; height: 16px; color: var(--dl-text-faint); }
.search { width: 100%; height: 28px; padding: 0 8px 0 28px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius-s);
	background: var(--dl-surface); }
.search::placeholder { color: var(--dl-text-faint); opacity: 1; }
.found-panel { position: absolute; top: 34px; left: 0; width: 320px; overflow: hidden; z-index: 5; padding: 4px;
	background: var(--dl-surface-raised); border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); box-shadow: var(--dl-shadow-raised); }
.option { display: flex; flex-direction: column; padding: 4px 8px; border-radius: var(--dl-radius-s); cursor: pointer; }
.option[aria-selected="true"], .option:hover { background: var(--dl-accent-soft); }
.option span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.option-name { font-weight: var(--dl-weight-medium); }
.option-note { font-size: var(--dl-text-s); line-height: var(--dl-line-s); color: var(--dl-text-muted); }
.nobody { padding: 8px; color: var(--dl-text-muted); }
@container pane (max-width: 680px) { .lens-word { display: none; } }
@container pane (max-width: 540px) { .rule { display: none; } }
@container pane (max-width: 430px) { .percent { display: none; } }

.surface { position: relative; flex: 1; min-height: 0; overflow: hidden; contain: strict; }
.picture canvas, .overlay, .world, .marks, .company, .tree { position: absolute; top: 0; left: 0; transform-origin: 0 0; }
.overlay, .marks, .company, .tree { width: 100%; height: 100%; }
.picture, .overlay, .world, .marks, .company { pointer-events: none; }
.picture canvas { will-change: transform; }
.marks, .company { overflow: hidden; }
.tree { cursor: grab; touch-action: none; outline: none; user-select: none; }
.tree.dragging { cursor: grabbing; }
.tree.over-card, .tree.over-line { cursor: pointer; }
.tree-item { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.ring, .focus-ring { position: absolute; contain: strict; top: 0; left: 0; border: 2.5px solid var(--dl-selected); }
.focus-ring { border: 2px dashed var(--dl-focus); }
.labels { position: absolute; inset: 0; will-change: transform; }
.label { position: absolute; top: 0; left: 0; translate: -50% -50%; max-width: 240px; padding: 0 6px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
	font-size: var(--dl-text-s); line-height: 16px; border-radius: var(--dl-radius-s); background: var(--dl-ground); }
.label.past { background: var(--dl-past-soft); color: var(--dl-on-past-soft); border: 1px solid var(--dl-past); border-radius: var(--dl-radius); }
.label.landmark { translate: -50% -100%; font-weight: var(--dl-weight-medium); color: var(--dl-text); background: color-mix(in srgb, var(--dl-ground) 78%, transparent); }
.label.circle { translate: -50% -88%; border-radius: var(--dl-round); font-weight: var(--dl-weight-medium); border: 1px solid var(--dl-hairline-strong); background: var(--dl-surface-raised); color: var(--dl-text); }
.label.circle.buyer { background: var(--dl-accent); border-color: var(--dl-accent); color: var(--dl-on-accent); }
.label.circle.against { border: 1px dashed var(--dl-danger); color: var(--dl-danger); }
.label.circle.sways { color: var(--dl-text-muted); }
.label.conflict { color: var(--dl-conflict); } .label.tie-plain { color: var(--dl-tie-plain); }
.label.landmark.on-block { translate: -50% -50%; line-height: 14px; padding: 0 4px; border: 1px solid var(--dl-hairline-strong); background: var(--dl-surface); }
.label.tie-0 { color: var(--dl-tie-business); }
.label.tie-1 { color: var(--dl-tie-professional); }
.label.tie-2 { color: var(--dl-tie-personal); }

.corner { position: absolute; z-index: 2; background: var(--dl-surface); border: 1px solid var(--dl-hairline); border-radius: var(--dl-radius); box-shadow: var(--dl-shadow); }
.minimap { right: 12px; bottom: 12px; width: 146px; height: 98px; overflow: hidden; cursor: pointer; touch-action: none; }
.minimap canvas { width: 144px; height: 96px; display: block; }
.minimap-frame { position: absolute; contain: strict; top: 0; left: 0; border: 1.5px solid var(--dl-selected); border-radius: 2px; background: color-mix(in srgb, var(--dl-selected) 9%, transparent); pointer-events: none; }
.foot { left: 12px; bottom: 12px; padding: 6px 10px; max-width: calc(100% - 186px); font-size: var(--dl-text-s); line-height: var(--dl-line-s); color: var(--dl-text-muted); pointer-events: none; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 12px; margin: 0; padding: 0; list-style: none; }
.legend li { display: flex; align-items: center; gap: 5px; }
.legend b { font-weight: var(--dl-weight); color: var(--dl-text-faint); font-variant-numeric: tabular-nums; }
.legend .bar { position: relative; width: 6px; height: 14px; border-radius: 2px; }
.line-legend { left: 12px; bottom: 12px; padding: 4px 10px; font-size: var(--dl-text-s); line-height: 18px; color: var(--dl-text-muted); }
.line-legend summary { cursor: pointer; font-weight: var(--dl-weight-medium); }
.line-legend ul { margin: 0; padding: 2px 0; list-style: none; }
.line-legend li { display: flex; align-items: center; gap: 8px; }
.line-sign { flex: none; width: 26px; height: 12px; fill: var(--line); stroke: var(--line); }
${["tie-business", "tie-professional", "tie-personal", "tie-plain", "conflict", "past", "line-dotted"].map(token => `.line-sign.${token} { --line: var(--dl-${token}); }`).join(" ")}
:host(:not([legend="outside"])) .line-legend { bottom: 76px; }
.counts { display: block; margin-top: 2px; }
:host([legend="outside"]) .foot { display: none; }
.offline { position: absolute; z-index: 2; top: 8px; left: 50%; transform: translateX(-50%); padding: 4px 12px; border-radius: var(--dl-radius); background: var(--dl-warning-soft); color: var(--dl-warning); font-size: var(--dl-text-s); pointer-events: none; }
.offline:empty { display: none; }

.notice { position: absolute; inset: 0; display: grid; place-items: center; z-index: 2; background: var(--dl-ground); overflow: hidden; }
.message { max-width: 400px; padding: 24px; text-align: center; }
.message h2, .help h2 { margin: 0 0 8px; font-size: var(--dl-text-l); line-height: var(--dl-line-l); font-weight: var(--dl-weight-bold); }
.message p { margin: 0 0 16px; color: var(--dl-text-muted); }
.button { height: 32px; padding: 0 16px; border: 0; border-radius: var(--dl-radius); background: var(--dl-accent); color: var(--dl-on-accent); font-weight: var(--dl-weight-medium); cursor: pointer; }
.button:hover { background: var(--dl-accent-hover); }
.skeleton { display: grid; gap: 24px; align-self: start; padding-top: 32px; }
.ghost-row { display: flex; gap: 24px; justify-content: center; }
.ghost { width: 168px; height: 62px; border-radius: var(--dl-radius); background: var(--dl-surface); border: 1px solid var(--dl-hairline); animation: breathe 1.4s ease-in-out infinite alternate; }
.ghost.low { height: 32px; }
@keyframes breathe { to { background: var(--dl-surface-sunken); } }
.help { width: min(440px, 90%); padding: 24px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius-l); background: var(--dl-surface-raised); color: var(--dl-text); box-shadow: var(--dl-shadow-raised); }
.help::backdrop { background: rgb(10 16 27 / 40%); }
.help dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; margin: 16px 0 24px; }
.help dt { font-weight: var(--dl-weight-medium); }
.help dd { margin: 0; color: var(--dl-text-muted); }
.blank { position: absolute; inset: 0; z-index: 1; display: grid; place-items: center; pointer-events: none; }
.blank .message { pointer-events: auto; }
.is-blank > .minimap { display: none; }
@media (forced-colors: active) {
	.bar, .face, .coin, .ring, .focus-ring, .minimap canvas, .minimap-frame, .label, .table-row.chosen, .view[aria-selected="true"], .tool[aria-pressed="true"] { forced-color-adjust: none; }
	.face span { background: var(--dl-surface); box-shadow: none; }
	.table-row.chosen, .view[aria-selected="true"], .tool[aria-pressed="true"] { --row: Highlight; background: Highlight; color: HighlightText; }
	.unlit .name, .unlit .title { color: GrayText; }
}
@media (prefers-reduced-motion: reduce) { .ghost, .card.glow { animation: none !important; } }
`;

const CARDS = `
.overlay { will-change: transform; }
.card { position: absolute; top: 0; left: 0; contain: layout size style; background: var(--dl-surface); border: 1px solid var(--dl-hairline-strong); border-radius: 6px; }
.card .name { position: absolute; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--dl-weight-bold); text-align: left; }
.card .title { position: absolute; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 12px; line-height: 15px; color: var(--dl-text-muted); text-align: left; }
.card > .bar { position: absolute; left: 3px; top: 4px; bottom: 4px; width: 5px; border-radius: 2px; }
.bar { display: block; }
.badge { position: absolute; right: 8px; top: -9px; height: 17px; padding: 0 6px; border: 1.5px solid; border-radius: 9px; background: var(--dl-surface); color: var(--dl-text); font-size: 10px; line-height: 14px; font-weight: var(--dl-weight-bold); white-space: nowrap; }
.middle .badge { top: -15px; height: 23px; padding: 0 8px; border-width: 2px; border-radius: 12px; font-size: 16px; line-height: 19px; }
.compact .badge { right: 6px; top: -9px; height: 14px; line-height: 11px; font-size: 9px; }
.unlit .badge { opacity: 0.45; }

.full .face { position: absolute; left: 14px; top: 10px; width: 40px; height: 40px; }
.compact .face { position: absolute; left: 13px; top: 9px; width: 26px; height: 26px; }
.face { border-radius: 50%; display: grid; place-items: center; --q: 0; --on: var(--dl-strength); --off: var(--dl-strength-track); --cut: var(--dl-surface);
	background: conic-gradient(from 4deg, var(--c1) 0 82deg, var(--cut) 0 90deg, var(--c2) 0 172deg, var(--cut) 0 180deg, var(--c3) 0 262deg, var(--cut) 0 270deg, var(--c4) 0 352deg, var(--cut) 0);
	--c1: var(--off); --c2: var(--off); --c3: var(--off); --c4: var(--off); }
.quarters-1, .quarters-2, .quarters-3, .quarters-4 { --c1: var(--on); }
.quarters-2, .quarters-3, .quarters-4 { --c2: var(--on); }
.quarters-3, .quarters-4 { --c3: var(--on); }
.quarters-4 { --c4: var(--on); }
.face span { display: grid; place-items: center; border-radius: 50%; background: var(--dl-surface-sunken); box-shadow: 0 0 0 1.5px var(--dl-surface); color: var(--dl-text); font-size: 11px; font-weight: var(--dl-weight-bold); line-height: 1; width: calc(100% - 8px); height: calc(100% - 8px); overflow: hidden; }
.compact .face span { font-size: 9px; width: calc(100% - 6px); height: calc(100% - 6px); }

.full .name { left: 62px; right: 6px; top: 6px; font-size: 14px; line-height: 18px; }
.full .title { left: 62px; right: 6px; top: 25px; }
.full .signs { position: absolute; left: 62px; right: 8px; bottom: 8px; height: 16px; display: flex; align-items: center; gap: 4px; }
.full.bare .title { white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.full.aged .name { right: 22px; }
.compact .name { left: 46px; right: 6px; top: 4px; font-size: 13px; line-height: 18px; }
/* From the right; a title for which hardly a word's room is left wraps out of sight, before it breaks off after a syllable. */
.compact .signs { position: absolute; left: 46px; right: 6px; top: 21px; height: 17px; display: flex; flex-flow: row-reverse wrap; align-items: center; align-content: flex-start; justify-content: flex-start; column-gap: 3px; overflow: hidden; }
.compact .signs > * { min-height: 17px; }
.compact .title { position: static; flex: 1 1 50px; min-width: 0; order: 4; }
.compact .roles { order: 3; align-items: center; }
.compact .coin { order: 2; min-height: 15px; }
.compact .influence { order: 1; min-height: 7px; }
.roles { display: flex; gap: 3px; }
.roles b { padding: 0 4px; border-radius: 3px; background: var(--dl-chip); color: var(--dl-on-chip); font-size: 10px; line-height: 15px; font-weight: var(--dl-weight-bold); }
.coin { width: 15px; height: 15px; border-radius: 50%; display: grid; place-items: center; background: var(--dl-budget); color: var(--dl-on-budget); font-size: 9px; font-weight: var(--dl-weight-bold); line-height: 1; }
.coin.authority-2 { background: none; color: var(--dl-text-muted); box-shadow: inset 0 0 0 1.5px var(--dl-budget); }
.none { display: none !important; }
.influence { width: 30px; height: 8px; fill: none; stroke: var(--dl-text); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; overflow: visible; }
.flag { flex: none; width: 12px; height: 12px; fill: none; stroke: var(--dl-text-muted); }
.flag.ahead { fill: var(--dl-conflict); stroke: var(--dl-conflict); }
.full .influence { margin-left: auto; }
.compact .influence { width: 20px; height: 7px; }
.old { position: absolute; width: 12px; height: 12px; right: 7px; top: 10px; border: 1.5px solid var(--dl-old); border-radius: 50%; }
.old::before, .old::after { content: ""; position: absolute; left: 3.6px; background: var(--dl-old); }
.old::before { top: 1.5px; width: 1.5px; height: 4px; }
.old::after { top: 4.2px; width: 3.5px; height: 1.5px; }
.compact .old { display: none; }
.differs { position: absolute; left: 44px; bottom: 6px; width: 16px; border-radius: 8px; background: var(--dl-warning-soft); color: var(--dl-warning); font-size: 12px; line-height: 16px; text-align: center; }
.talk { position: absolute; left: -7px; top: -8px; min-width: 17px; height: 16px; box-sizing: border-box; padding: 0 4px; border: 1.5px solid var(--dl-accent); border-radius: 8px 8px 8px 2px; background: var(--dl-surface-raised); color: var(--dl-accent); font-size: 10px; line-height: 13px; font-weight: var(--dl-weight-bold); text-align: center; }
.middle .talk { left: -10px; top: -13px; min-width: 26px; height: 24px; border-width: 2px; border-radius: 12px 12px 12px 3px; font-size: 16px; line-height: 20px; }
.compact .differs { left: 30px; bottom: 2px; }

.middle .name { left: 16px; right: 8px; top: 0; bottom: 0; font-size: 24px; line-height: 30px; font-weight: var(--dl-weight-medium); display: flex; align-items: center; white-space: normal; }
.middle:not(.small) .name { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; top: 9px; bottom: auto; overflow-wrap: anywhere; }
.middle.small .name { display: block; white-space: nowrap; top: 8px; left: 15px; right: 3px; font-size: 22px; }
.middle > .bar { width: 8px; --rim: 2px; }

.knob { position: absolute; left: 50%; bottom: -9px; transform: translateX(-50%); }
.knob.open { width: 26px; height: 16px; bottom: -8px; border-radius: 8px; background: var(--dl-surface); border: 1px solid var(--dl-hairline-strong); color: var(--dl-text-muted); font-size: 9px; line-height: 14px; text-align: center; }
.knob.pill { bottom: -11px; max-width: 176px; height: 20px; padding: 0 9px; border-radius: 10px; background: var(--dl-surface); border: 1px solid var(--dl-control-line); color: var(--dl-text); font-size: 11px; line-height: 18px; white-space: nowrap; overflow: hidden; }
.middle .knob.open { display: none; }
.middle .knob.pill { font-size: 17px; height: 26px; line-height: 24px; border-radius: 13px; bottom: -16px; }

.unfilled { border-style: dashed; border-color: var(--dl-control-line); }
.unfilled .name { font-weight: var(--dl-weight-medium); font-style: italic; }
.unlit { background: var(--dl-ground); border-color: var(--dl-hairline); }
.unlit .name, .unlit .title, .unlit .knob, .unlit .face span { color: var(--dl-text-faint); font-weight: var(--dl-weight); }
.unlit .face span, .unlit .knob { background: var(--dl-ground); }
.unlit > .bar, .unlit .influence, .unlit .flag, .unlit .old { opacity: 0.35; }
.unlit .face { --on: color-mix(in srgb, var(--dl-strength) 30%, var(--dl-ground)); --off: var(--dl-hairline); --cut: var(--dl-ground); }
.unlit .face span { box-shadow: none; }
.unlit .roles b, .unlit .coin { background: none; color: var(--dl-text-faint); box-shadow: none; font-weight: var(--dl-weight); }
.card.glow { animation: glow 1.6s var(--dl-ease); }
@keyframes glow { 0%, 40% { box-shadow: 0 0 0 4px color-mix(in srgb, var(--dl-selected) 55%, transparent); } 100% { box-shadow: 0 0 0 12px transparent; } }
`;

/** The style sheets of the element, made once for all maps of a page. */
export const STYLES = [sheet(FRAME), sheet(CARDS), sheet(lensStyles()), sheet(ARRANGING), sheet(PAST), HANDS];
