import { withPeople, personSentences } from "./sentences.js";

/**
 * Ties a map and a matrix of one account together, in the browser alone: what is chosen in one is lit in the other and
 * said at the foot. Escape in either clears both.
 *
 * @param {import("../map/map.js").DottedlineMap} map
 * @param {import("../matrix/matrix.js").DottedlineMatrix} matrix
 * @param {import("./foot.js").DottedlineFoot} foot
 * @param {(place: import("./place.js").Place | null) => void} [onPlace] hears what is chosen now
 * @returns {() => void} unties them
 */
export function link(map, matrix, foot, onPlace = () => {}) {
	/** Lighting one view may make it tell of its own clearing; that is no choice of the reader. */
	let busy = false;
	const lighting = act => {
		if (!busy) {
			busy = true;
			try {
				act();
			} finally {
				busy = false;
			}
		}
	};
	const agree = () => map.accountId === matrix.accountId;

	const fromMatrix = detail => {
		if (detail.kind === null) {
			map.highlight(null);
			foot.show(null);
			onPlace(null);
			return;
		}
		const { kind, rowId, columnId, unitIds, stakeholderIds } = detail;
		map.highlight({ unitIds, stakeholderIds });
		foot.show(kind === "column" ? detail.sentences : withPeople(detail.sentences, map.peopleIn?.(unitIds) ?? null));
		onPlace(kind === "row" ? { kind, rowId } : kind === "cell" ? { kind, rowId, columnId } : null);
	};

	const fromMap = ({ stakeholderIds, unitIds }) => {
		if (stakeholderIds.length === 0) {
			matrix.highlight(null);
			foot.show(null);
			onPlace(null);
			return;
		}
		const cells = matrix.cellsSignedBy(stakeholderIds);
		const rowIds = [...new Set(unitIds.flatMap(id => matrix.rowsAbove(id)))];
		matrix.highlight({ rowIds, cells });
		const people = stakeholderIds.map(id => map.person?.(id)).filter(Boolean);
		foot.show(personSentences(people, cells, matrix.model));
		onPlace(stakeholderIds.length === 1 ? { kind: "person", id: stakeholderIds[0] } : null);
	};

	const ties = new AbortController();
	const on = (target, type, listener) => target.addEventListener(type, listener, { signal: ties.signal });
	on(matrix, "matrix-selection", event => agree() && lighting(() => fromMatrix(event.detail)));
	on(map, "map-selection", event => agree() && lighting(() => fromMap(event.detail)));
	on(map, "map-legend", event => foot.showLegend(event.detail));
	for (const view of [map, matrix]) {
		on(view, "keydown", event => {
			if (event.key === "Escape") {
				lighting(() => clear());
			}
		});
	}

	function clear() {
		matrix.select(null);
		matrix.highlight(null);
		map.select?.([]);
		map.highlight(null);
		foot.show(null);
		onPlace(null);
	}

	return () => ties.abort();
}
