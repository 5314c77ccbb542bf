import { CSRF_HEADER, csrfToken } from "../api/session.js";
import { announceSignedOut } from "../api/errors.js";
import { make } from "../page/dom.js";
import { filesOf } from "./dropped.js";
import { send } from "./send.js";

/**
 * @typedef {object} Entry
 * @property {File} file
 * @property {string} name the path within what was chosen
 * @property {string | null} id the server's, once it has arrived
 * @property {string} failure
 * @property {AbortController} stop
 * @property {HTMLElement} element
 */

/**
 * `<dottedline-upload>`: takes files, folders and zips, by button or dropped, and sends them one after the other to
 * /uploads. Dispatches `uploads-changed` with the ids of all that arrived; empty while one is on its way or failed.
 */
class Upload extends HTMLElement {
	/** @type {Entry[]} */
	#entries = [];
	#sending = Promise.resolve();
	#list = make("ul", { class: "dl-upload-list", "aria-label": "Chosen files" });
	#status = make("p", { class: "dl-upload-status", role: "status" });
	#files = make("input", { type: "file", multiple: true, hidden: true, accept: ".csv,.zip,.json", "aria-label": "Files" });
	#folder = make("input", { type: "file", webkitdirectory: true, hidden: true, "aria-label": "Folder" });

	connectedCallback() {
		if (this.firstChild) {
			return;
		}
		const drop = make("div", { class: "dl-drop" },
			make("p", { class: "dl-drop-title" }, "Drop files, a folder or a zip here"),
			make("p", { class: "dl-faint" }, "Account, Contact, Product2, Opportunity and their line items, as your CRM exports them"),
			make("div", { class: "dl-actions" },
				make("button", { class: "dl-button", type: "button", onclick: () => this.#files.click() }, "Choose files"),
				make("button", { class: "dl-button", type: "button", onclick: () => this.#folder.click() }, "Choose a folder")),
			this.#files, this.#folder);
		for (const input of [this.#files, this.#folder]) {
			input.addEventListener("change", () => {
				this.#take([...input.files].map(file => ({ file, name: file.webkitRelativePath || file.name })));
				input.value = "";
			});
		}
		drop.addEventListener("dragover", event => {
			event.preventDefault();
			drop.classList.add("dl-drop-over");
		});
		drop.addEventListener("dragleave", () => drop.classList.remove("dl-drop-over"));
		drop.addEventListener("drop", async event => {
			event.preventDefault();
			drop.classList.remove("dl-drop-over");
			this.#take(await filesOf(event.dataTransfer));
		});
		this.append(drop, this.#list, this.#status);
	}

	disconnectedCallback() {
		this.#entries.forEach(entry => entry.stop.abort());
	}

	#take(chosen) {
		for (const { file, name } of chosen) {
			const again = this.#entries.find(entry => entry.name === name);
			again && this.#remove(again);
			const entry = { file, name, id: null, failure: "", stop: new AbortController(), element: make("li", { class: "dl-upload-file" }) };
			this.#entries.push(entry);
			this.#list.append(entry.element);
			this.#draw(entry, 0);
			this.#sending = this.#sending.then(() => this.#send(entry));
		}
		this.#tell();
	}

	async #send(entry) {
		if (entry.stop.signal.aborted) {
			return;
		}
		entry.failure = "";
		try {
			const answer = await send(entry.file, entry.name, { [CSRF_HEADER]: csrfToken() }, entry.stop.signal, share => this.#draw(entry, share));
			entry.id = answer.id;
		} catch (error) {
			if (entry.stop.signal.aborted) {
				return;
			}
			error.status === 401 && announceSignedOut();
			entry.failure = error.message;
		}
		this.#draw(entry, 1);
		this.#tell();
	}

	#draw(entry, share) {
		const size = `${Math.max(1, Math.round(entry.file.size / 1024)).toLocaleString()} kB`;
		const state = entry.failure ? make("span", { class: "dl-refusal" }, entry.failure)
			: entry.id ? make("span", { class: "dl-upload-done" }, "Ready")
			: make("progress", { max: 1, value: share, "aria-label": `Sending ${entry.name}` });
		entry.element.replaceChildren(
			make("span", { class: "dl-upload-name" }, entry.name), make("span", { class: "dl-number dl-faint" }, size), state,
			...(entry.failure ? [make("button", { class: "dl-button dl-button-quiet", type: "button", onclick: () => this.#retry(entry) }, "Try again")] : []),
			make("button", { class: "dl-button dl-button-quiet", type: "button", "aria-label": `Remove ${entry.name}`, onclick: () => this.#remove(entry) }, "Remove"));
	}

	#retry(entry) {
		this.#sending = this.#sending.then(() => this.#send(entry));
	}

	#remove(entry) {
		entry.stop.abort();
		entry.element.remove();
		this.#entries = this.#entries.filter(each => each !== entry);
		this.#tell();
	}

	#tell() {
		const ready = this.#entries.filter(entry => entry.id);
		const waiting = this.#entries.length - ready.length;
		this.#status.textContent = this.#entries.length === 0 ? ""
			: waiting === 0 ? `${ready.length} ${ready.length === 1 ? "file is" : "files are"} ready` : `${ready.length} of ${this.#entries.length} files are ready`;
		this.dispatchEvent(new CustomEvent("uploads-changed", { detail: { ids: waiting === 0 ? ready.map(entry => entry.id) : [] } }));
	}
}

customElements.define("dottedline-upload", Upload);
