import { CSRF_HEADER, csrfToken } from "../api/session.js";
import { announceSignedOut } from "../api/errors.js";
import { send } from "../importing/send.js";
import { make } from "../page/dom.js";

/**
 * `<dottedline-sheet>`: takes one CSV file or Excel workbook and sends it to /uploads. Dispatches `sheet-arrived` with
 * the id under which the server has it.
 */
class Sheet extends HTMLElement {
	#input = make("input", { type: "file", hidden: true, accept: ".csv,.xlsx", "aria-label": "Sheet" });
	#status = make("span", { class: "dl-faint", role: "status" });

	connectedCallback() {
		if (this.firstChild) {
			return;
		}
		this.#input.addEventListener("change", () => this.#take(this.#input.files[0]));
		this.append(make("button", { class: "dl-button", type: "button", onclick: () => this.#input.click() }, "Choose a sheet"),
			this.#input, this.#status);
	}

	async #take(file) {
		this.#input.value = "";
		this.#status.textContent = `${file.name} is on its way`;
		try {
			const { id } = await send(file, file.name, { [CSRF_HEADER]: csrfToken() }, new AbortController().signal, () => {});
			this.#status.textContent = file.name;
			this.dispatchEvent(new CustomEvent("sheet-arrived", { detail: { id }, bubbles: true }));
		} catch (failure) {
			this.#status.textContent = failure.message;
			if (failure.status === 401) {
				announceSignedOut();
			}
		}
	}
}

customElements.define("dottedline-sheet", Sheet);
