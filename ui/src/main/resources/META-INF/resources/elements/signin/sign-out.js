import { icon, make } from "../page/dom.js";
import { signOut } from "./session.js";

/** `<dottedline-sign-out>`: ends the session and leads to the sign-in page. */
class SignOut extends HTMLElement {
	connectedCallback() {
		if (!this.firstChild) {
			this.append(make("button", { class: "dl-rail-entry", type: "button", onclick: () => this.#leave() },
				icon("sign-out"), make("span", { class: "dl-rail-name" }, "Sign out")));
		}
	}

	async #leave() {
		try {
			await signOut();
		} finally {
			location.assign("/welcome");
		}
	}
}

customElements.define("dottedline-sign-out", SignOut);
