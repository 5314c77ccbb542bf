import { h } from "../controls.js";
import { popUp } from "./popup.js";

/**
 * @typedef {object} Item
 * @property {string} label
 * @property {string} [keys] that do the same
 * @property {() => void} [act]
 * @property {Item[]} [items] a menu of its own
 * @property {boolean} [checked] of a choice: whether it is the one
 * @property {boolean} [several] whether several may be checked at once
 * @property {boolean} [danger]
 *
 * @typedef {(Item | null)[]} Items null: a line between groups
 */

/**
 * A menu by the pattern for menus: arrows walk, a letter jumps, right and left go into a menu and back, Escape leaves.
 *
 * @param {ShadowRoot} root
 * @param {DOMRect} beside
 * @param {string} label what the menu is for
 * @param {Items} items
 * @param {(byKey: boolean) => void} onClosed
 */
export function openMenu(root, beside, label, items, onClosed) {
	const menu = h("div", { class: "menu", role: "menu", "aria-label": label, tabindex: "-1" });
	let close = () => {};

	const fill = (list, back) => {
		const heading = back ? [entry({ label: back.label, act: back.act }, "back")] : [];
		menu.replaceChildren(...heading, ...list.map(item => item === null ? h("div", { role: "separator" }) : entry(item)));
		menu.onBack = back?.act ?? null;
		focusOn(back ? 1 : 0);
	};
	const entry = (item, kind = "") => {
		const choice = item.checked !== undefined;
		const element = h("div", {
			role: choice ? item.several ? "menuitemcheckbox" : "menuitemradio" : "menuitem", tabindex: "-1", class: `menu-item ${kind} ${item.danger ? "danger" : ""}`,
			"aria-checked": choice ? String(item.checked) : null, "aria-haspopup": item.items ? "menu" : null,
		}, h("span", { class: "menu-label", dir: "auto" }, item.label), h("span", { class: "menu-keys", "aria-hidden": "true" }, item.items ? "▸" : item.keys ?? ""));
		element.addEventListener("click", () => item.items
			? fill(item.items, { label: item.label, act: () => fill(items, null) })
			: kind === "back" ? item.act() : run(item.act));
		element.addEventListener("pointermove", () => element.focus());
		return element;
	};
	const run = act => {
		close();
		act();
	};
	const entries = () => [...menu.querySelectorAll(".menu-item")];
	const focusOn = k => {
		const all = entries();
		all[(k + all.length) % all.length]?.focus();
	};

	menu.addEventListener("keydown", event => {
		const all = entries();
		const at = all.indexOf(root.activeElement);
		const goTo = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
		if (goTo !== undefined) {
			focusOn(goTo);
		} else if (event.key === "Enter" || event.key === " ") {
			all[at]?.click();
		} else if (event.key === "ArrowRight") {
			all[at]?.hasAttribute("aria-haspopup") && all[at].click();
		} else if (event.key === "ArrowLeft") {
			menu.onBack?.();
		} else if (event.key === "Tab") {
			close();
		} else if (/^[\p{Letter}\p{Number}]$/u.test(event.key)) {
			const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
			later.find(each => each.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
		} else {
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	});
	menu.addEventListener("contextmenu", event => event.preventDefault());

	fill(items, null);
	close = popUp(root, menu, beside, { onClosed });
	focusOn(0);
	return close;
}
