import { h } from "../controls.js";
import { makePopover } from "../focus/popover.js";
import { forgetView, renameView, savedViews, saveView } from "./saved-views.js";

const LONGEST = 255;

/**
 * The menu of saved views: give this one a name, for oneself or for everybody on the account, go to one, rename or
 * forget one, copy a link to what is seen.
 *
 * @param {object} map
 * @param {() => string | null} map.accountId
 * @param {() => boolean} map.maySave for everybody
 * @param {() => Record<string, string>} map.texts what is seen now, with camera and branches
 * @param {(texts: Record<string, string>) => void} map.open
 */
export function makeSavedMenu({ accountId, maySave, texts, open }) {
	const said = h("p", { class: "pop-said", role: "status" });
	const list = h("div", { class: "pop-list" });
	/** @type {import("./saved-views.js").SavedView[]} */
	let known = [];

	const say = (...words) => said.replaceChildren(...words);
	const read = async () => {
		try {
			known = await savedViews(accountId());
			list.replaceChildren(...known.map(entry));
		} catch (error) {
			say(`The saved views can't be read right now. ${error.message}`);
		}
	};
	/** Does something to the views, reads them again, and says how it went. */
	const act = async (work, words) => {
		try {
			await work();
			await read();
			say(words);
		} catch (error) {
			say(error.message);
		}
	};

	const menu = makePopover(["Views"], "Saved views", () => {
		say();
		list.replaceChildren();
		read();
		const share = h("button", { type: "button", class: "pop-item" }, "Copy a link to this view");
		share.addEventListener("click", () => copy(texts(), say));
		return [saveForm(), share, list, said];
	});

	const saveForm = () => {
		const name = h("input", { class: "search plain", placeholder: "Name of this view", "aria-label": "Name of this view", maxlength: LONGEST, dir: "auto" });
		const everybody = h("input", { type: "checkbox" });
		const keep = h("button", { type: "submit", class: "button small" }, "Save");
		const forAll = maySave() ? [h("label", { class: "tick" }, everybody, h("span", {}, "For everybody on this account"))] : [];
		const form = h("form", {}, h("div", { class: "pop-form" }, name, keep), ...forAll);
		form.addEventListener("submit", event => {
			event.preventDefault();
			const view = { name: name.value.trim(), texts: texts(), shared: everybody.checked };
			if (view.name !== "") {
				act(async () => {
					await saveView(accountId(), known, view);
					name.value = "";
				}, view.shared ? `Saved for everybody: ${view.name}` : `Saved for you: ${view.name}`);
			}
		});
		return form;
	};

	const entry = view => {
		const of = view.mine ? (view.shared ? "shared" : "") : `by ${view.by?.name ?? "somebody"}`;
		const go = h("button", { type: "button", class: "pop-item", dir: "auto" }, view.name, ...(of ? [" ", h("small", { class: "pop-by" }, of)] : []));
		go.addEventListener("click", () => {
			menu.close();
			menu.button.focus();
			open(view.texts);
		});
		const row = h("div", { class: "pop-row" }, go);
		if (view.mine) {
			const rename = h("button", { type: "button", class: "pop-away", "aria-label": `Rename ${view.name}`, title: "Rename" }, "✎");
			rename.addEventListener("click", () => row.replaceWith(renameForm(view)));
			const away = h("button", { type: "button", class: "pop-away", "aria-label": `Forget ${view.name}`, title: "Forget" }, "×");
			away.addEventListener("click", () => act(() => forgetView(view.id), `Forgotten: ${view.name}`));
			row.append(rename, away);
		}
		return row;
	};

	const renameForm = view => {
		const name = h("input", { class: "search plain", ".value": view.name, "aria-label": `New name of ${view.name}`, maxlength: LONGEST, dir: "auto" });
		const form = h("form", { class: "pop-form" }, name, h("button", { type: "submit", class: "button small" }, "Rename"));
		form.addEventListener("submit", event => {
			event.preventDefault();
			act(() => renameView(view.id, name.value), `Renamed: ${name.value.trim()}`);
		});
		queueMicrotask(() => name.select());
		return form;
	};
	return menu;
}

async function copy(texts, say) {
	const url = new URL(location.href);
	Object.entries(texts).forEach(([name, value]) => url.searchParams.set(name, value));
	try {
		await navigator.clipboard.writeText(url.href);
		say("The link is copied. Whoever may see this account can open it.");
	} catch {
		const field = h("input", { class: "search plain", readonly: true, ".value": url.href, "aria-label": "Link to this view" });
		say("Copy this link:", field);
		field.select();
	}
}
