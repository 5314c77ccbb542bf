import { h } from "../controls.js";

/**
 * A button with a panel below it, closed by Escape, by a press elsewhere and when the focus leaves.
 *
 * @param {Node[]} face of the button
 * @param {string} label of the panel
 * @param {() => Node[]} fill what the panel shows, asked for each time that it opens
 */
export function makePopover(face, label, fill) {
	const button = h("button", { type: "button", class: "pop-button", "aria-expanded": "false", "aria-haspopup": "dialog" }, ...face);
	const panel = h("div", { class: "pop-panel", role: "dialog", "aria-label": label, hidden: true });
	const element = h("div", { class: "pop" }, button, panel);
	const show = open => {
		panel.hidden = !open;
		button.setAttribute("aria-expanded", String(open));
		if (open) {
			panel.replaceChildren(...fill());
			panel.classList.remove("to-left");
			const box = panel.getBoundingClientRect();
			const room = element.getRootNode().host?.getBoundingClientRect().right ?? innerWidth;
			panel.classList.toggle("to-left", box.right > room);
			panel.querySelector("input, button, select, textarea")?.focus();
		}
	};
	button.addEventListener("click", () => show(panel.hidden));
	element.addEventListener("keydown", event => {
		event.stopPropagation();
		if (event.key === "Escape" && !panel.hidden) {
			show(false);
			button.focus();
		}
	});
	element.addEventListener("focusout", event => event.relatedTarget && !element.contains(event.relatedTarget) && show(false));
	document.addEventListener("pointerdown", event => !panel.hidden && !event.composedPath().includes(element) && show(false));
	return { element, button, close: () => show(false), refill: () => !panel.hidden && panel.replaceChildren(...fill()) };
}
