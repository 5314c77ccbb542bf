/**
 * The design tokens from JavaScript: makes sure the page has them, and resolves them to colours that a canvas takes.
 */

const TOKENS = new URL("./tokens.css", import.meta.url).href;

/** Loads tokens.css into the document unless a page has already done so. Resolves when the tokens can be read. */
export function ensureTokens() {
	if (getComputedStyle(document.documentElement).getPropertyValue("--dl-ground").trim() !== "") {
		return Promise.resolve();
	}
	const known = [...document.head.querySelectorAll('link[rel="stylesheet"]')].find(link => link.href === TOKENS);
	const link = known ?? document.createElement("link");
	const loaded = new Promise(resolve => {
		link.addEventListener("load", () => resolve(), { once: true });
		link.addEventListener("error", () => resolve(), { once: true });
	});
	if (!known) {
		link.rel = "stylesheet";
		link.href = TOKENS;
		document.head.append(link);
	}
	return loaded;
}

/**
 * Resolves tokens to plain colours as they are under an element, in the theme of the moment.
 *
 * @param {Element} root an element, or the host of a shadow root, whose inherited tokens count
 * @param {readonly string[]} names token names without the leading `--dl-`
 * @param {"light" | "dark"} [scheme] other than that of the moment
 * @returns {Record<string, string>} colours as `rgb(...)`, by name
 */
export function resolveColours(root, names, scheme) {
	const probe = document.createElement("span");
	probe.hidden = true;
	// Where the system imposes its colours, all would be that of text.
	probe.style.forcedColorAdjust = "none";
	if (scheme) {
		probe.style.colorScheme = scheme;
	}
	(root.shadowRoot ?? root).append(probe);
	/** @type {Record<string, string>} */
	const colours = {};
	for (const name of names) {
		probe.style.color = `var(--dl-${name})`;
		colours[name] = getComputedStyle(probe).color;
	}
	probe.remove();
	return colours;
}

/**
 * Calls back when colours may have changed: the system's scheme or its own few colours, or the `theme` attribute of the page.
 *
 * @param {() => void} onChange
 * @returns {() => void} stops watching
 */
export function watchTheme(onChange) {
	const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map(each => matchMedia(each));
	const attribute = new MutationObserver(onChange);
	queries.forEach(query => query.addEventListener("change", onChange));
	attribute.observe(document.documentElement, { attributes: true, attributeFilter: ["theme", "class", "style"] });
	return () => {
		queries.forEach(query => query.removeEventListener("change", onChange));
		attribute.disconnect();
	};
}

/** Whether the reader has asked for less motion. */
export function reducedMotion() {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * A constructed style sheet, for `adoptedStyleSheets`: needs no inline style under a content security policy.
 *
 * @param {string} text
 */
export function sheet(text) {
	const made = new CSSStyleSheet();
	made.replaceSync(text);
	return made;
}
