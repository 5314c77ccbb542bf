import { signInForm } from "./sign-in-form.js";

/** Where the reader wanted to go: a path on this server, and nothing else. */
function wanted() {
	const to = new URLSearchParams(location.search).get("to") ?? "/";
	const target = new URL(to, location.origin);
	return target.origin === location.origin && to.startsWith("/") && !to.startsWith("//") ? target.href : "/";
}

/** `<dottedline-sign-in>`: the sign-in form of the sign-in page; leads to where the reader wanted to go. */
class SignIn extends HTMLElement {
	connectedCallback() {
		if (!this.firstChild) {
			const form = signInForm(() => location.replace(wanted()));
			this.append(form.element);
			form.focus();
		}
	}
}

customElements.define("dottedline-sign-in", SignIn);
