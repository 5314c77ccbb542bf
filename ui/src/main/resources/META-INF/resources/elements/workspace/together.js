import "../presence/company.js";
import { Attendance } from "../presence/attendance.js";
import { fieldOf, markFields } from "../presence/fields.js";
import { Following } from "../presence/following.js";
import { Colours, nameOf } from "../presence/people.js";
import { h } from "../map/controls.js";
import { placeIn } from "./place.js";

/** The panel beside the map is read again by the server now and then, and loses its marks. */
const MARKED_EVERY = 1_000;

/**
 * Who else is on the account: their heads in the page's header, what they have chosen on the map and in the matrix, which
 * fields they write in, and going along with one of them. Tells them the same of this window.
 */
export class Together {
	#views;
	#directory;
	#company = document.createElement("dottedline-company");
	#bar = h("div", { class: "following", role: "status", hidden: true });
	/** @type {Attendance | null} */
	#attendance = null;
	/** @type {Following | null} */
	#following = null;
	/** @type {import("../presence/attendance.js").Presence[]} */
	#others = [];
	/** @type {{target: string, field: string} | null} */
	#editing = null;
	/** @type {{x: number, y: number} | null} */
	#pointer = null;
	#marking = 0;
	#colours = new Colours();

	/**
	 * @param {object} views
	 * @param {import("../map/dottedline-map.js").DottedlineMap} views.map
	 * @param {import("../matrix/matrix.js").DottedlineMatrix} views.matrix
	 * @param {(search: string) => void} views.choose
	 * @param {import("./directory.js").Directory} directory
	 */
	constructor(views, directory) {
		this.#views = views;
		this.#directory = directory;
		this.element = this.#bar;
	}

	/** Begins to listen to this window; ends with the signal. @param {AbortSignal} signal */
	begin(signal) {
		const { map } = this.#views;
		document.querySelector(".dl-company")?.append(this.#company);
		this.#following = new Following(this.#views, gone => this.#ended(gone), signal);
		this.#company.addEventListener("company-follow", event => this.#follow(event.detail.id), { signal });
		document.addEventListener("focusin", event => this.#editing = fieldOf(event), { signal });
		document.addEventListener("focusout", () => this.#editing = null, { signal });
		map.addEventListener("pointermove", ({ clientX: x, clientY: y }) => this.#pointer = { x, y }, { signal, passive: true });
		map.addEventListener("pointerleave", () => this.#pointer = null, { signal, passive: true });
		signal.addEventListener("abort", () => {
			this.attend(null);
			this.#company.remove();
		}, { once: true });
	}

	/** Goes to another account, or leaves. @param {string | null} accountId */
	attend(accountId) {
		this.#attendance?.close();
		this.#attendance = null;
		this.#following?.stop();
		this.#hear([]);
		if (accountId) {
			this.#attendance = new Attendance(accountId, hasCompany => this.#here(hasCompany), others => this.#hear(others));
		}
	}

	/** What is shown of others by name has other names now. */
	refresh() {
		this.#company.show(this.#others, { followed: this.#following?.id ?? null, ownId: this.#attendance?.ownId ?? null }, id => this.#nameOf(id), this.#colours);
	}

	#here(hasCompany) {
		const { map } = this.#views;
		const shares = hasCompany && this.#pointer !== null && this.#company.sharesPointer;
		return {
			away: document.visibilityState === "hidden",
			place: location.search.slice(1, 2_000),
			selection: this.#selection(),
			editing: this.#editing,
			pointer: shares ? map.company?.pointAt(this.#pointer.x, this.#pointer.y) ?? null : null,
			looking: hasCompany ? map.company?.look() ?? null : null,
			followingId: this.#following?.id ?? null,
		};
	}

	#selection() {
		const seats = (this.#views.map.getAttribute("selected") ?? "").split(" ").filter(Boolean);
		const place = placeIn(location.search);
		return seats.length > 0 ? seats.slice(0, 50)
			: place?.kind === "row" ? [place.rowId] : place?.kind === "cell" ? [`${place.rowId}~${place.columnId}`] : [];
	}

	#hear(others) {
		this.#others = others;
		this.#colours.hear(others);
		const { map, matrix } = this.#views;
		const guests = others.filter(({ own, away }) => !own && !away)
			.map(presence => ({ id: presence.id, name: nameOf(presence), hand: this.#colours.of(presence), selection: presence.selection, pointer: presence.pointer }));
		map.company?.show(guests);
		matrix.company.show(guests);
		this.#following?.hear(others);
		this.#mark();
		this.refresh();
	}

	#mark() {
		const { matrix } = this.#views;
		clearTimeout(this.#marking);
		markFields([document, matrix.shadowRoot], this.#others.filter(({ own }) => !own), nameOf);
		if (this.#others.some(({ own, editing }) => editing && !own)) {
			this.#marking = setTimeout(() => this.#mark(), MARKED_EVERY);
		}
	}

	#follow(id) {
		const presence = this.#others.find(each => each.id === id);
		if (!presence) {
			this.#following.stop();
			return;
		}
		const name = presence.own ? "your other window" : nameOf(presence);
		const stop = h("button", { type: "button" }, "Stop");
		stop.addEventListener("click", () => this.#following.stop());
		this.#bar.replaceChildren(h("span", { dir: "auto" }, `Following ${name}`), stop);
		this.#bar.className = `following ${this.#colours.of(presence)}`;
		this.#bar.hidden = false;
		this.#following.start(presence, name);
		this.refresh();
	}

	#ended(gone) {
		this.#bar.hidden = gone === null;
		this.#bar.className = "following over";
		if (gone !== null) {
			this.#bar.replaceChildren(h("span", { dir: "auto" }, `${gone} has left; nobody is followed any more`));
			setTimeout(() => this.#following?.id === null && (this.#bar.hidden = true), 4_000);
		}
		this.refresh();
	}

	#nameOf(id) {
		const person = this.#directory.person(id);
		if (person) {
			return person.name ?? null;
		}
		const { model } = this.#views.matrix;
		const [rowId, columnId] = id.split("~");
		const row = model?.rows.byId.get(rowId)?.heading.name;
		const column = columnId ? model?.columns.byId.get(columnId)?.heading.name : null;
		return row && column ? `${column} × ${row}` : columnId ? null : row ?? null;
	}
}
