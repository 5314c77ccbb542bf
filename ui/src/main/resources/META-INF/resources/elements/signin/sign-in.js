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
			// The page is shown a moment after it is made, and what is not shown takes no focus.
			const shown = new ResizeObserver(() => {
				if (this.offsetHeight > 0) {
					shown.disconnect();
					form.focus();
				}
			});
			shown.observe(this);
		}
	}
}

customElements.define("dottedline-sign-in", SignIn);
