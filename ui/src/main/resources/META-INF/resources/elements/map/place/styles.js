/** What stands above the map, and what stands in its place. */
export const ARRANGING = `
.views { display: flex; gap: 2px; }
.view { height: 28px; padding: 0 11px; border: 0; border-radius: var(--dl-radius-s); background: none; color: var(--dl-text-muted); cursor: pointer; }
.view:hover { background: var(--dl-surface-hover); color: var(--dl-text); }
.view[aria-selected="true"] { background: var(--dl-text); color: var(--dl-surface); font-weight: var(--dl-weight-medium); }
.views-choice { display: none; }
@container pane (max-width: 840px) { .lens-word, .percent { display: none; } .view { padding: 0 9px; } .lens .choice { width: 108px; } }
@container pane (max-width: 700px) { .views { display: none; } .views-choice { display: block; } }
.choice { border-color: var(--dl-hairline-strong); }
.focus-bar { z-index: 4; gap: 6px; }
.focus-bar .search-box { flex: 0 1 190px; }
.tools { display: flex; gap: 2px; }
.tools:not(.for-chart) .tool:not([aria-pressed]) { display: none; }
.focus-bar > .choice { max-width: 120px; }
.pop-panel .choice { flex: 1; max-width: none; min-width: 0; }
@container pane (max-width: 620px) { .toolbar .tool[aria-label^="Zoom"] { display: none; } .toolbar { gap: 2px; padding: 0 4px; } .tools { display: none; } .focus-bar .pop-button { padding: 0 7px; } .focus-bar > .choice { max-width: 84px; } }
.pop { position: relative; }
.pop-button { display: inline-flex; align-items: center; gap: 6px; height: 28px; padding: 0 10px; border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius-s); background: var(--dl-surface); color: var(--dl-text); cursor: pointer; }
.pop-button:hover:not(:disabled) { background: var(--dl-surface-hover); }
.pop-button:disabled { color: var(--dl-text-faint); border-color: var(--dl-hairline); cursor: default; }
.pop-count:empty { display: none; }
.pop-count { min-width: 16px; padding: 0 4px; border-radius: 8px; background: var(--dl-accent); color: var(--dl-on-accent); font-size: var(--dl-text-s); line-height: 16px; text-align: center; }
.pop-panel { position: absolute; z-index: 6; top: 34px; left: 0; width: max-content; min-width: 260px; max-width: min(560px, 92cqw); padding: 8px; background: var(--dl-surface-raised); border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius); box-shadow: var(--dl-shadow-raised); white-space: normal; }
.pop-panel.to-left { left: auto; right: 0; }
.pop-form { display: flex; gap: 6px; margin-bottom: 6px; }
.pop-form.column { flex-direction: column; gap: 8px; }
.pop-form label { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.search.plain { padding: 0 8px; flex: 1; min-width: 0; }
.button.small { height: 28px; padding: 0 12px; }
.pop-row { display: flex; }
.pop-item { flex: 1; width: 100%; min-width: 0; padding: 5px 8px; overflow: hidden; text-overflow: ellipsis; border: 0; border-radius: var(--dl-radius-s); background: none; text-align: start; cursor: pointer; }
.pop-item:hover, .pop-away:hover { background: var(--dl-surface-hover); }
.pop-away { width: 28px; border: 0; border-radius: var(--dl-radius-s); background: none; color: var(--dl-text-muted); cursor: pointer; }
.pop-face { max-width: 128px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.other-map > .pop-button { border-color: transparent; background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); font-weight: var(--dl-weight-medium); }
.map-item[aria-pressed="true"] { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.map-note { display: block; overflow: hidden; text-overflow: ellipsis; font-size: var(--dl-text-s); color: var(--dl-text-muted); }
.map-making { margin: 8px 0 0; padding-top: 8px; border-top: 1px solid var(--dl-hairline); }
.map-making .choice { max-width: 320px; }
.pop-said { margin: 6px 8px 0; color: var(--dl-text-muted); font-size: var(--dl-text-s); }
.pop-said:empty { display: none; }
.pop-list { max-height: min(40vh, 320px); overflow-y: auto; }
.pop-by { color: var(--dl-text-faint); font-size: var(--dl-text-s); }
.pop-row + .pop-row { margin-top: 2px; }
.filter-panel { display: grid; grid-template-columns: repeat(auto-fill, minmax(168px, 1fr)); gap: 4px 12px; width: min(540px, 90cqw); max-height: min(60vh, 520px); overflow: auto; }
.filter-panel fieldset { min-width: 0; margin: 0; padding: 0 0 6px; border: 0; }
.filter-panel legend { padding: 0; font-size: var(--dl-text-s); font-weight: var(--dl-weight-bold); color: var(--dl-text-muted); }
.filter-panel .many .ticks { max-height: 168px; overflow-y: auto; }
.tick { display: flex; align-items: center; gap: 6px; padding: 1px 0; cursor: pointer; }
.tick input { flex: none; width: 14px; height: 14px; margin: 0; accent-color: var(--dl-accent); }
.tick span { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tick b { font-weight: var(--dl-weight); color: var(--dl-text-faint); font-variant-numeric: tabular-nums; }
.hide-others { margin-top: 4px; padding-top: 6px; border-top: 1px solid var(--dl-hairline); }
.focus-line { display: flex; flex: none; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-height: 32px; padding: 4px 8px; background: var(--dl-surface); border-bottom: 1px solid var(--dl-hairline); }
.chips { display: flex; flex-wrap: wrap; gap: 4px; }
.chips:empty { display: none; }
.chip { display: inline-flex; gap: 6px; max-width: 260px; height: 24px; align-items: center; padding: 0 8px; border: 0; border-radius: 12px; background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); font-size: var(--dl-text-s); cursor: pointer; }
.chip span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.said { flex: 1; min-width: 0; color: var(--dl-text-muted); }
.tool.small { min-width: 24px; height: 24px; }

.over { position: absolute; inset: 0; z-index: 2; overflow: auto; background: var(--dl-surface); outline-offset: -2px; }
.tree-table { scroll-padding: 32px; }
.table-head { position: sticky; top: 0; z-index: 2; width: var(--wide); background: var(--dl-surface-sunken); border-bottom: 1px solid var(--dl-hairline-strong); font-size: var(--dl-text-s); font-weight: var(--dl-weight-bold); color: var(--dl-text-muted); }
.table-head > .table-row { position: static; background: none; }
.table-head [role="columnheader"] { padding: 0 8px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; align-self: center; }
.table-body { position: relative; width: var(--wide); }
.table-row { position: absolute; top: 0; left: 0; display: grid; grid-template-columns: var(--columns); width: var(--wide); height: 30px; background: var(--dl-surface); --row: var(--dl-surface); }
.table-row.odd { --row: var(--dl-ground); background: var(--row); }
.table-body .table-row:hover { --row: var(--dl-surface-hover); background: var(--row); cursor: default; }
.table-row.chosen { --row: var(--dl-accent-soft); background: var(--row); color: var(--dl-on-accent-soft); }
.table-row.unlit:not(.chosen) { color: var(--dl-text-faint); }
.table-cell { display: flex; align-items: center; gap: 6px; min-width: 0; padding: 0 8px; }
.table-cell:first-child, .table-head [role="columnheader"]:first-child { position: sticky; left: 0; z-index: 1; background: var(--row); }
.table-head [role="columnheader"]:first-child { background: var(--dl-surface-sunken); line-height: 29px; }
.table-row:not(.unlit) > .table-cell:first-child { font-weight: var(--dl-weight-medium); }
.table-text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.table-cell > .bar { position: relative; flex: none; width: 6px; height: 16px; border-radius: 2px; }
.twisty { flex: none; width: 16px; color: var(--dl-text-muted); text-align: center; cursor: pointer; }
.twisty.none { display: inline-block !important; visibility: hidden; }
.tree-table:focus-visible .table-row.active::after { content: ""; position: absolute; inset: 0; z-index: 2; border: 2px solid var(--dl-focus); pointer-events: none; }
.tree-table:focus-visible .table-cell.active { outline: 2px solid var(--dl-focus); outline-offset: -2px; }

.coverage table { border-collapse: separate; border-spacing: 0; min-width: 100%; }
.coverage th, .coverage td { height: 36px; padding: 2px 10px; border-bottom: 1px solid var(--dl-hairline); text-align: start; font-weight: var(--dl-weight); white-space: nowrap; }
.coverage thead th { position: sticky; top: 0; z-index: 2; background: var(--dl-surface-sunken); font-size: var(--dl-text-s); font-weight: var(--dl-weight-bold); color: var(--dl-text-muted); }
.coverage tbody th { position: sticky; left: 0; z-index: 1; max-width: 240px; background: var(--dl-surface); }
.coverage thead th:first-child { left: 0; z-index: 3; }
.coverage tfoot th, .coverage tfoot td { height: 36px; border-bottom: 0; position: sticky; z-index: 2; background: var(--dl-surface-sunken); font-weight: var(--dl-weight-bold); font-variant-numeric: tabular-nums; }
.coverage tfoot tr:last-child > * { bottom: 0; }
.coverage tfoot tr:first-child > * { bottom: 36px; border-top: 1px solid var(--dl-hairline-strong); }
.coverage tfoot th { left: 0; z-index: 3; }
.coverage .chosen > * { background: var(--dl-accent-soft); }
.person { display: block; max-width: 100%; padding: 0; overflow: hidden; text-overflow: ellipsis; border: 0; background: none; color: inherit; cursor: pointer; }
.key .person { font-weight: var(--dl-weight-bold); }
.person:hover { text-decoration: underline; }
.coverage .note { display: block; overflow: hidden; text-overflow: ellipsis; font-size: var(--dl-text-s); line-height: 14px; color: var(--dl-text-muted); }
.member { display: inline-grid; place-items: center; width: 24px; height: 24px; margin-inline-end: 6px; border-radius: 50%; background: var(--dl-chip); color: var(--dl-on-chip); font-size: 10px; }
.member-name { vertical-align: middle; }
.alone { color: var(--dl-warning); font-weight: var(--dl-weight-bold); }
.strength { display: inline-flex; align-items: center; gap: 6px; }
.strength .face { flex: none; position: relative; width: 18px; height: 18px; }
.strength .face span { background: var(--dl-surface); box-shadow: none; width: 9px; height: 9px; }
.strength-0 .word, .strength-1 .word { color: var(--dl-text-faint); }
.missing { padding: 0 5px; border: 1.5px solid var(--dl-short-2); border-radius: 8px; font-size: 10px; line-height: 14px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.coverage .more { margin: 12px; }
`;
