import { sheet } from "../../theme/theme.js";

/** The panel beside or under the grid, and what asks for the day. */
export const COMPARE_STYLES = sheet(`
.stage { flex: 1; min-height: 0; display: flex; }
.stage > .pane { min-width: 0; }
.comparison { flex: none; display: flex; flex-direction: column; gap: 6px; width: 300px; box-sizing: border-box; padding: 10px 12px 0; overflow: hidden;
	border-inline-start: 1px solid var(--dl-hairline); background: var(--dl-surface); }
@container (max-width: 900px) {
	.stage { flex-direction: column; }
	.comparison { width: auto; max-height: 42%; border-inline-start: 0; border-top: 1px solid var(--dl-hairline-strong); }
}
.comparison header { display: flex; align-items: center; gap: 6px; }
.comparison h2 { flex: 1; margin: 0; font-size: var(--dl-text-m); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); }
.comparison p { margin: 0; color: var(--dl-text-muted); }
.comparison .button { height: 26px; padding: 0 10px; border: 1px solid var(--dl-control-line); background: var(--dl-surface); color: var(--dl-text); }
.comparison .button:hover { background: var(--dl-surface-hover); }
.comparison .problem { display: grid; gap: 6px; justify-items: start; padding: 8px; border-inline-start: 4px solid var(--dl-danger); }
.comparison .problem:empty { display: none; }
.comparison .problem p { color: var(--dl-text); overflow-wrap: anywhere; }
.comparison table { border-collapse: collapse; font-size: var(--dl-text-s); line-height: var(--dl-line-m); }
.comparison :is(th, td) { padding: 0 0 0 8px; text-align: end; font-weight: var(--dl-weight); }
.comparison th:first-child { padding-inline-start: 0; text-align: start; }
.comparison thead th { color: var(--dl-text-muted); border-bottom: 1px solid var(--dl-hairline); }
.comparison td:last-child { font-weight: var(--dl-weight-bold); }
.differences { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; margin-inline: -12px; padding: 0 12px 10px; scrollbar-width: thin; }
.differences h3 { margin: 8px 0 0; color: var(--dl-text-muted); font-size: var(--dl-text-s); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); }
.differences ul { margin: 0; padding: 0; list-style: none; }
.differences button { display: block; width: 100%; padding: 3px 6px; margin-inline: -6px; box-sizing: content-box; border: 0; border-radius: var(--dl-radius-s); background: none; color: inherit; font: inherit; text-align: start; overflow-wrap: anywhere; cursor: pointer; }
.differences button:hover { background: var(--dl-surface-hover); }
.differences button:focus-visible { outline-offset: -2px; }
.compare-with .quick { display: flex; gap: 6px; margin-bottom: 10px; }
.compare-with .quick .button { flex: 1; padding: 0 4px; white-space: nowrap; }
.compare-with .complaint:empty { display: none; }
.compare-with .form-actions { margin-top: 10px; }
.legend .sign { display: inline-grid; place-items: center; width: 16px; height: 14px; border: 2px solid var(--dl-text); border-radius: 3px; color: var(--dl-text); font-size: 9px; line-height: 1; font-weight: var(--dl-weight-bold); }
.legend .sign.support-advocate { border-color: var(--dl-support-advocate); }
.legend .sign.support-opponent { border-color: var(--dl-support-opponent); }
`);
