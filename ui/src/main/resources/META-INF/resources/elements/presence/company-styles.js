import { sheet } from "../theme/theme.js";

export const COMPANY_STYLES = sheet(`
:host { position: relative; display: block; font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font); color: var(--dl-text); }
:host([hidden]), [hidden] { display: none !important; }
.heads { display: flex; align-items: center; height: 36px; padding: 0 4px; border: 0; border-radius: var(--dl-round); background: none; color: inherit; font: inherit; cursor: pointer; }
.heads:hover { background: var(--dl-surface-hover); }
.heads:focus-visible, .panel button:focus-visible, .panel input:focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 1px; }
.head { flex: none; display: grid; place-items: center; width: 28px; height: 28px; box-sizing: border-box; border-radius: 50%; background: var(--hand); color: var(--dl-on-hand); font-size: var(--dl-text-s); font-weight: var(--dl-weight-bold); }
.heads .head { margin-inline-start: -2px; box-shadow: 0 0 0 2px var(--dl-surface); }
.heads .head:first-child { margin-inline-start: 0; }
.head.away { background: var(--dl-chip); color: var(--dl-on-chip); }
.head.followed { box-shadow: 0 0 0 2px var(--dl-surface), 0 0 0 4px var(--hand); }
.heads .more { background: var(--dl-chip); color: var(--dl-on-chip); }
.panel { position: absolute; top: 42px; right: 0; z-index: 30; box-sizing: border-box; width: 340px; max-height: min(70vh, 560px); overflow: auto; padding: var(--dl-space-1); border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); background: var(--dl-surface-raised); box-shadow: var(--dl-shadow-raised); }
h2 { margin: 0; padding: 4px 8px 6px; font-size: var(--dl-text-m); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); }
ul { margin: 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; column-gap: 10px; padding: 5px 8px; border-radius: var(--dl-radius-s); }
.name { font-weight: var(--dl-weight-medium); }
.who { min-width: 0; text-align: left; }
.who span { display: block; text-align: inherit; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.what { color: var(--dl-text-muted); }
.follow { height: 26px; padding: 0 10px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); background: var(--dl-surface); color: inherit; font: inherit; cursor: pointer; }
.follow:hover { background: var(--dl-surface-hover); }
.follow[aria-pressed="true"] { background: var(--dl-accent-soft); border-color: transparent; color: var(--dl-on-accent-soft); }
.share { display: flex; align-items: center; gap: 8px; margin-top: 4px; padding: 8px 8px 4px; border-top: 1px solid var(--dl-hairline); cursor: pointer; }
.share input { margin: 0; width: 16px; height: 16px; accent-color: var(--dl-accent); }
@media (forced-colors: active) { .head { forced-color-adjust: none; } }
`);
