/**
 * Who reports to whom, with only some people and those above them left: what is shown when the others are hidden.
 *
 * @param {import("../model.js").MapModel} model
 * @param {Uint8Array} keep
 * @returns {import("../layout.js").Reports}
 */
export function keptReports(model, keep) {
	const { count, order, manager } = model;
	const stays = Uint8Array.from(keep);
	for (let k = count - 1; k >= 0; k--) {
		const i = order[k];
		if (stays[i] && manager[i] >= 0) {
			stays[manager[i]] = 1;
		}
	}
	const childStart = new Int32Array(count + 1);
	const childList = [];
	for (let i = 0; i < count; i++) {
		for (let c = model.childStart[i]; c < model.childStart[i + 1]; c++) {
			if (stays[model.childList[c]]) {
				childList.push(model.childList[c]);
			}
		}
		childStart[i + 1] = childList.length;
	}
	return { count, childStart, childList: Int32Array.from(childList), roots: model.roots.filter(i => stays[i]) };
}
