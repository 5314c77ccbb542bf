/**
 * What is worked out of a model once and kept as long as the model is.
 *
 * @template T
 * @param {(model: import("./model.js").MapModel) => T} compute
 * @returns {(model: import("./model.js").MapModel) => T}
 */
export function perModel(compute) {
	/** @type {WeakMap<object, T>} */
	const known = new WeakMap();
	return model => {
		if (!known.has(model)) {
			known.set(model, compute(model));
		}
		return known.get(model);
	};
}
