/** The bar of the past and the list of what has changed since. */
export const PAST = `
.past-bar { display: grid; gap: 4px; flex: none; padding: 5px 12px; background: var(--dl-surface); border-bottom: 1px solid var(--dl-hairline); }
.past-bar.is-past { background: var(--dl-past-soft); color: var(--dl-on-past-soft); border-bottom-color: var(--dl-past); }
.past-line { display: flex; align-items: center; gap: 6px 12px; min-width: 0; }
.past-line + .past-line { flex-wrap: wrap; }
.past-line strong { flex: 1; min-width: 0; font-weight: var(--dl-weight-bold); }
.past-between { display: flex; align-items: center; gap: 6px 12px; }
.past-between[hidden] { display: none; }
.past-between label { display: flex; align-items: center; gap: 6px; }
.past-ends { display: flex; }
.past-ends .button:first-child { border-start-end-radius: 0; border-end-end-radius: 0; }
.past-ends .button:last-child { border-start-start-radius: 0; border-end-start-radius: 0; border-inline-start: 0; }
.past-bar .button[aria-pressed="true"] { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.past-bar input[type="range"] { flex: 1 1 120px; min-width: 90px; height: 24px; accent-color: var(--dl-accent); cursor: pointer; }
.past-bar input[type="date"] { flex: none; width: 136px; color: var(--dl-text); }
:is(.past-bar, .since) .button { height: 28px; padding: 0 10px; border: 1px solid var(--dl-control-line); background: var(--dl-surface); color: var(--dl-text); }
:is(.past-bar, .since) .button:hover { background: var(--dl-surface-hover); }
.text-tool { height: 28px; padding: 0 8px; border: 0; border-radius: var(--dl-radius-s); background: none; color: var(--dl-text-muted); font: inherit; cursor: pointer; }
.text-tool:hover { background: var(--dl-surface-hover); color: var(--dl-text); }
.text-tool.on { background: var(--dl-past-soft); color: var(--dl-on-past-soft); }
.since { position: absolute; z-index: 4; inset-block: 0; inset-inline-end: 0; display: flex; flex-direction: column; width: min(264px, 50%); background: var(--dl-surface);
	border-inline-start: 1px solid var(--dl-hairline-strong); box-shadow: var(--dl-shadow-raised); }
.since header { display: flex; align-items: center; gap: 8px; padding: 8px 12px; border-bottom: 1px solid var(--dl-hairline); }
.since h2 { flex: 1; margin: 0; font-size: var(--dl-text-m); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); }
.since-list { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 0 12px 12px; scrollbar-width: thin; }
.since h3 { margin: 10px 0 2px; color: var(--dl-text-muted); font-size: var(--dl-text-s); line-height: var(--dl-line-m); font-weight: var(--dl-weight-bold); }
.since ul { margin: 0; padding: 0; list-style: none; }
.since li { overflow-wrap: anywhere; padding: 3px 0; }
.since li button { display: block; width: 100%; padding: 3px 6px; margin: -3px -6px; box-sizing: content-box; border: 0; border-radius: var(--dl-radius-s); background: none; color: inherit; font: inherit; text-align: start; overflow-wrap: anywhere; cursor: pointer; }
.since li button:hover { background: var(--dl-surface-hover); }
.since li button:focus-visible { outline-offset: -2px; }
`;
