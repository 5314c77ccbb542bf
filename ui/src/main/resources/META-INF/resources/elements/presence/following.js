import { arrangementIn } from "../workspace/arrangement.js";

const OWN_WAY = ["wheel", "pointerdown", "keydown"];

/**
 * Goes where somebody else goes: shows what they show, arranged and chosen as they have it, and looks at the same part of
 * the map. Ends when the reader goes their own way, or when whom they follow is gone.
 */
export class Following {
	#views;
	#ended;
	/** @type {string | null} */
	#id = null;
	#name = "";
	#place = null;
	#looking = "";

	/**
	 * @param {object} views
	 * @param {HTMLElement & {company: import("../map/company.js").Company | null, arrangement: object}} views.map
	 * @param {HTMLElement & {arrangement: object}} views.matrix
	 * @param {(search: string) => void} views.choose what an address says is chosen
	 * @param {(gone: string | null) => void} ended hears who is gone, or null where the reader ended it
	 * @param {AbortSignal} signal
	 */
	constructor(views, ended, signal) {
		this.#views = views;
		this.#ended = ended;
		for (const view of [views.map, views.matrix]) {
			OWN_WAY.forEach(type => view.addEventListener(type, event => event.isTrusted && this.stop(), { signal, capture: true, passive: true }));
		}
		window.addEventListener("keydown", event => event.key === "Escape" && this.stop(), { signal });
	}

	/** Whom the reader follows, by the id of that presence; null for nobody. */
	get id() {
		return this.#id;
	}

	/** @param {import("./attendance.js").Presence} presence @param {string} name */
	start(presence, name) {
		this.#id = presence.id;
		this.#name = name;
		this.#place = null;
		this.#looking = "";
		this.#go(presence);
	}

	stop() {
		if (this.#id !== null) {
			this.#id = null;
			this.#ended(null);
		}
	}

	/** @param {import("./attendance.js").Presence[]} others */
	hear(others) {
		if (this.#id === null) {
			return;
		}
		const presence = others.find(({ id }) => id === this.#id);
		if (presence) {
			this.#go(presence);
		} else {
			this.#id = null;
			this.#ended(this.#name);
		}
	}

	#go({ place, looking }) {
		if (place !== null && place !== this.#place) {
			this.#place = place;
			this.#arrange(this.#views.map, "map");
			this.#arrange(this.#views.matrix, "matrix");
			this.#views.choose(place);
		}
		const look = JSON.stringify(looking);
		if (looking && look !== this.#looking) {
			this.#looking = look;
			this.#views.map.company?.lookAt(looking);
		}
	}

	#arrange(view, of) {
		const wanted = arrangementIn(this.#place, of);
		const differs = JSON.stringify(Object.entries(wanted).sort()) !== JSON.stringify(Object.entries(view.arrangement).sort());
		if (differs) {
			view.arrangement = wanted;
		}
	}
}
