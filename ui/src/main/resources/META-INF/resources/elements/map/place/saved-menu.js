import { h } from "../controls.js";
import { makePopover } from "../focus/popover.js";
import { forgetView, saveView, savedViews } from "./saved-views.js";

/**
 * The menu of saved views: give this one a name, go to one, copy a link to what is seen.
 *
 * @param {object} map
 * @param {() => string | null} map.accountId
 * @param {() => Record<string, string>} map.texts what is seen now, with camera and branches
 * @param {(texts: Record<string, string>) => void} map.open
 */
export function makeSavedMenu({ accountId, texts, open }) {
	const said = h("p", { class: "pop-said", role: "status" });
	const link = now => {
		const url = new URL(location.href);
		Object.entries(now).forEach(([name, value]) => url.searchParams.set(name, value));
		return url.href;
	};
	const copy = async now => {
		const address = link(now);
		try {
			await navigator.clipboard.writeText(address);
			said.replaceChildren("The link is copied. Whoever may see this account can open it.");
		} catch {
			const field = h("input", { class: "search plain", readonly: true, ".value": address, "aria-label": "Link to this view" });
			said.replaceChildren("Copy this link:", field);
			field.select();
		}
	};
	const menu = makePopover(["Views"], "Saved views", () => {
		said.replaceChildren();
		const name = h("input", { class: "search plain", placeholder: "Name of this view", "aria-label": "Name of this view", maxlength: "80" });
		const keep = h("button", { type: "submit", class: "button small" }, "Save");
		const form = h("form", { class: "pop-form" }, name, keep);
		form.addEventListener("submit", event => {
			event.preventDefault();
			if (name.value.trim() !== "") {
				const kept = saveView(accountId(), { name: name.value, texts: texts() });
				menu.refill();
				said.replaceChildren(kept ? "Saved in this browser." : "This browser keeps nothing for this page.");
			}
		});
		const share = h("button", { type: "button", class: "pop-item" }, "Copy a link to this view");
		share.addEventListener("click", () => copy(texts()));
		return [form, share, ...savedViews(accountId()).map(view => entry(view)), said];
	});
	const entry = ({ name, texts: kept }) => {
		const go = h("button", { type: "button", class: "pop-item", dir: "auto" }, name);
		go.addEventListener("click", () => {
			menu.close();
			open(kept);
		});
		const away = h("button", { type: "button", class: "pop-away", "aria-label": `Forget ${name}`, title: "Forget" }, "×");
		away.addEventListener("click", () => {
			forgetView(accountId(), name);
			menu.refill();
		});
		return h("div", { class: "pop-row" }, go, away);
	};
	return menu;
}
