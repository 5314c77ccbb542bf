import { sheet } from "../theme/theme.js";

export const STYLES = sheet(`
:host { display: block; color: var(--dl-text); font: var(--dl-weight) var(--dl-text-m) / var(--dl-line-m) var(--dl-font); }
:host([hidden]), [hidden] { display: none !important; }
h3 { margin: 0 0 var(--dl-space-1); font: var(--dl-weight-bold) var(--dl-text-m) / var(--dl-line-m) var(--dl-font); }
:host([without-heading]) h3 { display: none; }
p { margin: 0; }
.threads { display: grid; gap: var(--dl-space-1); }
.threads:not(:empty) { margin-bottom: var(--dl-space-1); }
.thread { padding: var(--dl-space-1); border: 1px solid var(--dl-hairline); border-radius: var(--dl-radius); background: var(--dl-surface); }
.replies { display: grid; gap: var(--dl-space-1); }
.replies:not(:empty) { margin-top: var(--dl-space-1); padding-inline-start: var(--dl-space-1); border-inline-start: 2px solid var(--dl-hairline-strong); }
.room:not(:empty) { margin-top: var(--dl-space-1); }
.who { overflow-wrap: anywhere; }
.who b { font-weight: var(--dl-weight-medium); }
.faint { color: var(--dl-text-muted); font-size: var(--dl-text-s); }
.words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.mention { border-radius: var(--dl-radius-s); background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.acts { display: flex; flex-wrap: wrap; gap: var(--dl-space-half); margin-top: 2px; }
.acts:empty { display: none; }
.act { min-height: 24px; padding: 0 var(--dl-space-1); border: 1px solid transparent; border-radius: var(--dl-radius); background: none; color: var(--dl-accent); font: inherit; font-size: var(--dl-text-s); cursor: pointer; }
.act:hover { background: var(--dl-surface-hover); }
.act.main { border-color: var(--dl-accent); background: var(--dl-accent); color: var(--dl-on-accent); }
.act.main:hover { background: var(--dl-accent-hover); }
.act:disabled { opacity: 0.6; cursor: default; }
:focus-visible { outline: 2px solid var(--dl-focus); outline-offset: 1px; }
.said > .acts { margin-inline-start: calc(-1 * var(--dl-space-1)); }
.composer { position: relative; }
.composer .acts { justify-content: flex-end; margin-top: var(--dl-space-half); }
textarea { box-sizing: border-box; display: block; width: 100%; min-height: 48px; padding: 6px 8px; border: 1px solid var(--dl-control-line); border-radius: var(--dl-radius);
	background: var(--dl-surface); color: var(--dl-text); font: inherit; resize: vertical; }
textarea::placeholder { color: var(--dl-text-faint); opacity: 1; }
ul { position: absolute; z-index: 3; inset-inline: 0; margin: 2px 0 0; padding: var(--dl-space-half); border: 1px solid var(--dl-hairline-strong); border-radius: var(--dl-radius);
	background: var(--dl-surface-raised); box-shadow: var(--dl-shadow-raised); list-style: none; }
li { padding: 2px var(--dl-space-1); border-radius: var(--dl-radius-s); cursor: pointer; }
li[aria-selected="true"] { background: var(--dl-accent-soft); color: var(--dl-on-accent-soft); }
.unreached { color: var(--dl-warning); font-size: var(--dl-text-s); }
.unreached:empty, .refusal:empty { display: none; }
.said { margin-inline: -4px; padding-inline: 4px; border-radius: var(--dl-radius-s); }
.said.wanted { box-shadow: -3px 0 0 var(--dl-accent); }
.refusal { color: var(--dl-danger); }
details summary { color: var(--dl-text-muted); cursor: pointer; }
details[open] summary { margin-bottom: var(--dl-space-half); }
`);
