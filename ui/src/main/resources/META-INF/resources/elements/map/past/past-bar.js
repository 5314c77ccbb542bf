import { beginningOf, dayOf, pastDay } from "../../matrix/compare/days.js";
import { query } from "../../api/api.js";
import { h } from "../controls.js";
import { counted } from "../people.js";
import { byKind } from "./since.js";
import { NOW, shownDay, sinceWords, spanOf, spoken } from "./span.js";

const FIRST = `query FirstChange($id: ID!) { account(id: $id) { changes(after: 0, first: 1) { at } } }`;
/** A slider that is being moved comes to rest within so many milliseconds. */
const RESTS_AFTER = 200;
/** Nobody reads out more of one kind. */
const MOST_LISTED = 200;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The bar with which the reader goes back in time, and the list of what has changed since, or until another day.
 *
 * @param {object} map
 * @param {() => string | null} map.accountId
 * @param {() => import("./span.js").Span} map.span that is looked at
 * @param {(span: import("./span.js").Span) => void} map.show
 * @param {(stakeholderId: string) => void} map.choose
 * @param {() => void} map.focus gives the keyboard back to the map
 */
export function makePastBar({ accountId, span, show, choose, focus }) {
	const words = h("strong", { role: "status" });
	const slider = h("input", { type: "range", min: "0", step: "1", "aria-label": "Day" });
	const date = h("input", { type: "date", class: "search plain", "aria-label": "Day, by its date" });
	const until = h("input", { type: "date", class: "search plain", "aria-label": "Until, by its date; empty for now" });
	const ends = [["Before", false], ["After", true]].map(([label, after]) => {
		const end = h("button", { type: "button", class: "button small" }, label);
		end.addEventListener("click", () => show({ ...span(), after }));
		return { end, after };
	});
	const list = h("button", { type: "button", class: "button small", "aria-expanded": "false" }, "Changes");
	const back = h("button", { type: "button", class: "button small" }, "Back to now");
	const button = h("button", { type: "button", class: "text-tool", "aria-expanded": "false", title: "The map on an earlier day" }, "Past");
	const between = h("span", { class: "past-between" }, h("label", {}, h("span", {}, "to"), until),
		h("span", { role: "group", "aria-label": "Which end is shown", class: "past-ends" }, ...ends.map(({ end }) => end)), list);
	const bar = h("section", { class: "past-bar", "aria-label": "The map on an earlier day", hidden: true },
		h("div", { class: "past-line" }, words, back), h("div", { class: "past-line" }, slider, date, between));
	const title = h("h2", {});
	const entries = h("div", { class: "since-list" });
	const close = h("button", { type: "button", class: "button small" }, "Hide");
	const panel = h("aside", { class: "since", "aria-label": "What has changed", hidden: true }, h("header", {}, title, close), entries);
	let first = "";
	let firstOf = null;
	let resting = 0;
	let told = null;

	const dayAt = position => dayOf(new Date(beginningOf(first).getTime() + position * DAY + DAY / 2));
	const positionOf = text => Math.round((beginningOf(text) - beginningOf(first)) / DAY);
	const day = () => span().day;
	const goTo = chosen => show(chosen === "" ? NOW : spanOf({ ...span(), day: chosen }));
	const place = () => {
		const today = dayOf(new Date());
		date.max = today;
		if (first) {
			date.min = first;
			slider.max = String(Math.max(0, positionOf(today)) + 1);
			slider.value = day() ? String(positionOf(day())) : slider.max;
			slider.disabled = first > today;
		}
		slider.setAttribute("aria-valuetext", day() ? spoken(day()) : "Now");
		date.value = day();
		until.value = span().until;
		until.min = day() && dayOf(new Date(beginningOf(day()).getTime() + DAY * 1.5));
		until.max = today;
		ends.forEach(({ end, after }) => end.ariaPressed = String(span().after === after));
		words.textContent = day() ? `${shownDay(span()) === "" ? "Now" : `${spoken(shownDay(span()))}, as it began`}. Read only.`
			: first && first > today ? "This account was begun today; there is no earlier day yet." : "Now. Choose an earlier day.";
		back.textContent = day() ? "Back to now" : "Close";
		between.hidden = day() === "";
		bar.classList.toggle("is-past", day() !== "");
		button.classList.toggle("on", day() !== "");
	};
	const open = async () => {
		bar.hidden = false;
		button.ariaExpanded = "true";
		place();
		const id = accountId();
		if (id !== firstOf) {
			firstOf = id;
			first = "";
			// Without the first day the date is still to be chosen by hand; the next opening asks again.
			const { account } = await query(FIRST, { id }).catch(() => {
				firstOf = null;
				return { account: null };
			});
			const at = account?.changes[0]?.at;
			first = at ? dayOf(new Date(beginningOf(dayOf(new Date(at))).getTime() + DAY * 1.5)) : "";
			place();
		}
	};
	const shut = () => {
		bar.hidden = true;
		button.ariaExpanded = "false";
		showList(false);
		day() !== "" && show(NOW);
	};
	const showList = shown => {
		panel.hidden = !shown;
		list.ariaExpanded = String(shown);
	};
	const leave = () => {
		shut();
		focus();
	};

	button.addEventListener("click", () => bar.hidden ? open().then(() => slider.focus()) : shut());
	back.addEventListener("click", leave);
	list.addEventListener("click", () => showList(panel.hidden));
	close.addEventListener("click", () => {
		showList(false);
		list.focus();
	});
	slider.addEventListener("input", () => {
		clearTimeout(resting);
		const chosen = Number(slider.value) >= Number(slider.max) ? "" : dayAt(Number(slider.value));
		slider.setAttribute("aria-valuetext", chosen ? spoken(chosen) : "Now");
		date.value = chosen;
		resting = setTimeout(() => goTo(chosen), RESTS_AFTER);
	});
	date.addEventListener("change", () => {
		const chosen = pastDay(date.value);
		chosen ? goTo(chosen) : place();
	});
	until.addEventListener("change", () => {
		const wanted = spanOf({ ...span(), until: until.value });
		wanted.until === "" && until.value !== "" ? place() : show(wanted);
	});
	for (const part of [bar, panel]) {
		part.addEventListener("keydown", event => {
			event.stopPropagation();
			if (event.key === "Escape") {
				event.preventDefault();
				leave();
			}
		});
	}

	const entry = ({ sentence, stakeholder }) => {
		if (!stakeholder) {
			return h("li", { dir: "auto" }, sentence);
		}
		const go = h("button", { type: "button", dir: "auto" }, sentence);
		go.addEventListener("click", () => choose(stakeholder.id));
		return h("li", {}, go);
	};
	const fill = differences => {
		told = differences;
		title.textContent = `${counted(differences.length, "change", "changes")} ${sinceWords(span())}`;
		entries.replaceChildren(...differences.length === 0 ? [h("p", {}, "Nothing has changed.")] : byKind(differences).flatMap(({ label, differences: some }) => [
			h("h3", {}, `${label} (${some.length.toLocaleString()})`),
			h("ul", {}, ...some.slice(0, MOST_LISTED).map(entry)),
			...(some.length > MOST_LISTED ? [h("p", {}, `and ${(some.length - MOST_LISTED).toLocaleString()} more.`)] : []),
		]));
		list.textContent = `Changes (${differences.length.toLocaleString()})`;
	};
	return {
		button, bar, panel,
		/** Shows the day that is shown, and what the model of that day says has changed since. */
		refresh: model => {
			day() !== "" && bar.hidden && open();
			place();
			day() === "" && showList(false);
			model?.differences && model.differences !== told && fill(model.differences);
		},
		/** Says why a day cannot be shown. */
		refuse: message => words.textContent = message,
	};
}
