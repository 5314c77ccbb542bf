import { layOut } from "./layout.js";

/** Above this, a layout takes long enough to be felt, and goes to a worker. */
const IN_PLACE = 500;

/** Lays out small maps at once and large ones in a module worker; of several requests the last one counts. */
export class LayoutRunner {
	/** @type {Worker | null} */
	#worker = null;
	#number = 0;
	/** @type {Map<number, {resolve: (layout: any) => void, reject: (error: unknown) => void}>} */
	#waiting = new Map();

	/**
	 * @param {import("./layout.js").Reports} reports
	 * @param {Uint8Array} collapsed
	 * @param {import("./plan.js").Plan | null} plan
	 * @param {import("./viewport.js").Size} pane
	 * @returns {Promise<import("./layout.js").Layout | null>} null when a later request has overtaken this one
	 */
	async run({ count, childStart, childList, roots }, collapsed, plan, pane) {
		const number = ++this.#number;
		const reports = { count, childStart, childList, roots };
		if (count <= IN_PLACE) {
			return layOut(reports, collapsed, plan, pane);
		}
		const layout = await new Promise((resolve, reject) => {
			this.#waiting.set(number, { resolve, reject });
			this.#start().postMessage({ number, reports, collapsed, plan, pane });
		});
		return number === this.#number ? layout : null;
	}

	/** Starts the worker ahead of the data, as its modules take a moment to load. */
	warm() {
		this.#start();
	}

	close() {
		this.#worker?.terminate();
		this.#worker = null;
		this.#waiting.clear();
	}

	#start() {
		if (!this.#worker) {
			this.#worker = new Worker(new URL("./layout-worker.js", import.meta.url), { type: "module" });
			this.#worker.addEventListener("message", ({ data }) => {
				this.#waiting.get(data.number)?.resolve(data.layout);
				this.#waiting.delete(data.number);
			});
			this.#worker.addEventListener("error", event => {
				this.#waiting.forEach(({ reject }) => reject(new Error(event.message || "The layout failed.")));
				this.#waiting.clear();
				this.#worker?.terminate();
				this.#worker = null;
			});
		}
		return this.#worker;
	}
}
