import { make } from "../page/dom.js";
import { signInForm } from "./sign-in-form.js";

/**
 * `<dottedline-sign-in-again>`: asks on top of the page when the sign-in has expired (`dottedline-signed-out` on the
 * window), and says `dottedline-signed-in` there once somebody is back. What was not saved stays on the page.
 */
class SignInAgain extends HTMLElement {
	#dialog = null;

	connectedCallback() {
		window.addEventListener("dottedline-signed-out", this.#ask);
	}

	disconnectedCallback() {
		window.removeEventListener("dottedline-signed-out", this.#ask);
	}

	#ask = () => {
		if (this.#dialog) {
			return;
		}
		const form = signInForm(() => this.#back());
		this.#dialog = make("dialog", { class: "dl-dialog", "aria-labelledby": "dl-again-title", oncancel: event => event.preventDefault() },
			make("h2", { id: "dl-again-title" }, "Sign in again"),
			make("p", {}, "Your sign-in has expired. The page behind this is still here, with everything on it."),
			form.element);
		this.append(this.#dialog);
		this.#dialog.showModal();
		form.focus();
	};

	#back() {
		this.#dialog.close();
		this.#dialog.remove();
		this.#dialog = null;
		window.dispatchEvent(new CustomEvent("dottedline-signed-in"));
	}
}

customElements.define("dottedline-sign-in-again", SignInAgain);
