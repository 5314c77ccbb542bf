import { personSentences, withCircle, withPeople } from "./sentences.js";

/**
 * Ties a map and a matrix of one account together, in the browser alone: what is chosen in one is lit in the other and
 * said at the foot. Escape in either clears both.
 */
export class Link {
	#map;
	#matrix;
	#foot;
	#directory;
	#onPlace;
	/** Lighting one view may make it tell of its own clearing; that is no choice of the reader. */
	#busy = false;
	/** Says what is chosen, with what is known by now. @type {() => void} */
	#say = () => {};
	#ties = new AbortController();

	/**
	 * @param {object} views
	 * @param {import("../map/dottedline-map.js").DottedlineMap} views.map
	 * @param {import("../matrix/matrix.js").DottedlineMatrix} views.matrix
	 * @param {import("./foot.js").DottedlineFoot} views.foot
	 * @param {import("./directory.js").Directory} views.directory
	 * @param {(place: import("./place.js").Place | null) => void} [onPlace] hears what is chosen now
	 */
	constructor({ map, matrix, foot, directory }, onPlace = () => {}) {
		this.#map = map;
		this.#matrix = matrix;
		this.#foot = foot;
		this.#directory = directory;
		this.#onPlace = onPlace;
		this.#on(matrix, "matrix-selection", event => this.#agree() && this.#once(() => this.#fromMatrix(event.detail)));
		this.#on(map, "map-selection", event => this.#agree() && this.#once(() => this.#fromMap(event.detail)));
		this.#on(matrix, "matrix-totals", () => this.#say());
		for (const view of [map, matrix]) {
			this.#on(view, "keydown", event => event.key === "Escape" && this.clear());
		}
	}

	/** Lets somebody who was chosen from outside be the choice, as a click on the map does. @param {string} stakeholderId */
	choosePerson(stakeholderId) {
		const unitId = this.#directory.person(stakeholderId)?.unitId;
		this.#once(() => this.#fromMap({ stakeholderIds: [stakeholderId], unitIds: unitId ? [unitId] : [] }));
	}

	/** Says again what is chosen, once more is known of people or cells. */
	refresh() {
		this.#say();
	}

	/** Nothing is chosen any more, in either view. */
	clear() {
		this.#once(() => {
			this.#matrix.select(null);
			this.#deselectOnMap();
			this.#map.highlight(null);
			this.#nothing();
		});
	}

	/** Unties the views. */
	untie() {
		this.#ties.abort();
	}

	#on(target, type, listener) {
		target.addEventListener(type, listener, { signal: this.#ties.signal });
	}

	#agree() {
		return this.#map.getAttribute("account-id") === this.#matrix.getAttribute("account-id");
	}

	#once(act) {
		if (!this.#busy) {
			this.#busy = true;
			try {
				act();
			} finally {
				this.#busy = false;
			}
		}
	}

	#deselectOnMap() {
		if (this.#map.hasAttribute("selected")) {
			this.#map.select(null);
		}
	}

	#nothing() {
		this.#say = () => {};
		this.#foot.show(null);
		this.#onPlace(null);
	}

	#fromMatrix({ kind, rowId, columnId, unitIds, stakeholderIds, sentences }) {
		this.#deselectOnMap();
		if (kind === null) {
			this.#map.highlight(null);
			this.#nothing();
			return;
		}
		const cell = kind === "cell" ? { unitIds, buyerIds: stakeholderIds } : null;
		this.#map.highlight(cell ? { cell } : { unitIds, stakeholderIds });
		this.#say = () => {
			const now = this.#matrix.selectionDetail?.sentences ?? sentences;
			this.#foot.show(kind === "column" ? now : kind === "row" ? withPeople(now, this.#directory.peopleIn(unitIds))
				: withCircle(now, this.#map.circleOf(cell)));
		};
		this.#say();
		this.#onPlace(kind === "row" ? { kind, rowId } : kind === "cell" ? { kind, rowId, columnId } : null);
	}

	#fromMap({ stakeholderIds, unitIds }) {
		this.#map.highlight(null);
		if (stakeholderIds.length === 0) {
			this.#matrix.select(null);
			this.#nothing();
			return;
		}
		this.#say = () => {
			const reach = this.#matrix.cellsOf(stakeholderIds, this.#map.standingOf(stakeholderIds));
			const rowIds = [...new Set(unitIds.flatMap(id => this.#matrix.rowsAbove(id)))];
			const pairs = cells => cells.map(({ row, column }) => ({ row, column }));
			this.#matrix.highlight({ rowIds, cells: pairs(reach.signs), could: pairs(reach.could), sways: pairs(reach.sways) });
			const people = stakeholderIds.map(id => this.#directory.person(id)).filter(Boolean);
			this.#foot.show(personSentences(people, reach, this.#matrix.model, stakeholderIds.length));
		};
		this.#say();
		this.#matrix.bringIntoView(unitIds.flatMap(id => this.#matrix.rowsAbove(id))[0]);
		this.#onPlace(stakeholderIds.length === 1 ? { kind: "person", id: stakeholderIds[0] } : null);
	}
}

/** Ties a map and a matrix. @see Link */
export function link(map, matrix, foot, directory, onPlace) {
	return new Link({ map, matrix, foot, directory }, onPlace);
}
