import { LENSES } from "../lens.js";

/** How the steps of every lens look on a bar and on a badge: classes named by lens and step. */
export function lensStyles() {
	return Object.values(LENSES).flatMap(({ name, steps }) => steps.map(({ token, notch, hollow }, step) => {
		const at = `.${name}-${step}`;
		const bar = hollow
			? `background: var(--dl-surface); box-shadow: inset 0 0 0 var(--rim, 1px) var(--dl-${token})`
			: `background: var(--dl-${token}); --at: ${Math.round(notch * 100) - 4}%`;
		return `.bar${at} { ${bar} } .badge${at} { border-color: var(--dl-${token}) }`
			+ (hollow ? "" : ` .bar${at}::after { content: ""; position: absolute; left: 0; right: 0; top: var(--at); height: 2px; background: var(--dl-surface); }`);
	})).join("\n");
}
