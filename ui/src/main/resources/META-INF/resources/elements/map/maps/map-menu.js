import { query } from "../../api/api.js";
import { h } from "../controls.js";
import { send } from "../edit/commands.js";
import { makePopover } from "../focus/popover.js";
import { MERGED, OWN, shownWords } from "./shown.js";

const LONGEST = "255";
const ABOUT = `query About($id: ID!) { account(id: $id) { opportunities(first: 100) { edges { node { id name } } } } }`;

/**
 * The menu of an account's maps: look at another, make one for an opportunity or a unit, rename one, take one away.
 *
 * @param {object} map
 * @param {() => import("../model.js").MapModel | undefined} map.model
 * @param {() => string} map.shown
 * @param {(shown: string) => void} map.show
 */
export function makeMapMenu({ model, shown, show }) {
	const face = h("span", { class: "pop-face", dir: "auto" }, "Own map");
	const said = h("p", { class: "pop-said", role: "status" });
	const menu = makePopover([face], "Maps of this account", () => {
		said.replaceChildren();
		const now = model();
		return now ? [...rows(now), ...(now.canEdit ? [making(now)] : []), said] : [said];
	});
	const rows = ({ maps, canEdit }) => {
		const others = maps.slice(1);
		const merged = others.length > 0 ? [row(MERGED, "All maps, with what each says", null)] : [];
		return [row(OWN, "The account's own", null), ...others.map(map => row(map.id, map.name, canEdit ? map : null)), ...merged];
	};
	const row = (name, words, editable) => {
		const chosen = shown() === name;
		const go = h("button", { type: "button", class: "pop-item map-item", dir: "auto", "aria-pressed": String(chosen) }, words);
		go.addEventListener("click", () => {
			menu.close();
			menu.button.focus();
			show(name);
		});
		if (!editable) {
			return h("div", { class: "pop-row" }, go);
		}
		const note = [editable.opportunity?.name, editable.unit?.name].filter(Boolean).join(" · ");
		note && go.append(h("span", { class: "map-note", dir: "auto" }, note));
		const rename = h("button", { type: "button", class: "pop-away", "aria-label": `Rename ${editable.name}`, title: "Rename" }, "✎");
		const away = h("button", { type: "button", class: "pop-away", "aria-label": `Remove ${editable.name}`, title: "Remove this map and its own judgements" }, "×");
		const line = h("div", { class: "pop-row" }, go, rename, away);
		rename.addEventListener("click", () => line.replaceWith(renaming(editable)));
		away.addEventListener("click", () => act("removeMap", { id: editable.id }));
		return line;
	};
	const renaming = ({ id, name }) => {
		const input = h("input", { class: "search plain", "aria-label": `New name of ${name}`, maxlength: LONGEST, dir: "auto", ".value": name });
		const form = h("form", { class: "pop-form" }, input, h("button", { type: "submit", class: "button small" }, "Rename"));
		form.addEventListener("submit", event => {
			event.preventDefault();
			act("renameMap", { id, name: input.value.trim() });
		});
		queueMicrotask(() => input.select());
		return form;
	};
	const making = now => {
		const name = h("input", { class: "search plain", placeholder: "Name of another map", "aria-label": "Name of another map", maxlength: LONGEST, dir: "auto" });
		const about = h("select", { class: "choice", "aria-label": "What it is about" }, h("option", { value: "" }, "About nothing in particular"),
			group("Units", now.units.map(unit => ["unitId", unit.id, unit.name])));
		offerOpportunities(now.accountId, about);
		const form = h("form", { class: "pop-form column map-making" }, name, about, h("button", { type: "submit", class: "button small" }, "Make this map"));
		form.addEventListener("submit", async event => {
			event.preventDefault();
			const [field, id] = about.value.split("~");
			const payload = await act("createMap", { accountId: now.accountId, name: name.value.trim(), ...(id ? { [field]: id } : {}) });
			if (payload) {
				menu.close();
				show(payload.map.id);
			}
		});
		return form;
	};
	const act = async (command, input) => {
		said.replaceChildren();
		try {
			return await send(command, input, null);
		} catch (error) {
			said.replaceChildren(error.message);
			return null;
		}
	};
	return {
		element: menu.element,
		/** Shows what is chosen now, and the maps that there are now. */
		refresh: () => {
			face.textContent = shownWords(shown(), model()?.maps ?? []);
			menu.element.classList.toggle("other-map", shown() !== OWN);
			menu.button.title = "Which map's judgements are shown";
			if (!menu.element.contains(menu.element.getRootNode().activeElement?.closest("form") ?? null)) {
				menu.refill();
			}
		},
	};
}

async function offerOpportunities(accountId, about) {
	const { account } = await query(ABOUT, { id: accountId });
	const found = account?.opportunities.edges.map(({ node }) => ["opportunityId", node.id, node.name]) ?? [];
	found.length > 0 && about.append(group("Opportunities", found));
}

function group(label, options) {
	return h("optgroup", { label }, ...options.map(([field, id, name]) => h("option", { value: `${field}~${id}` }, name)));
}
