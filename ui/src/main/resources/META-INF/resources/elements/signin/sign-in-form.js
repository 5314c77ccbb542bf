import { make } from "../page/dom.js";
import { changePassword, signIn } from "./session.js";

const SHORTEST = 12;
let count = 0;

function field(label, settings) {
	const id = `dl-sign-in-${++count}`;
	const input = make("input", { id, class: "dl-input", required: true, ...settings });
	return { input, element: make("div", { class: "dl-field" }, make("label", { for: id }, label), input) };
}

/**
 * The form that asks for a name and a password, and for a new password where one is due.
 *
 * @param {() => void} onSignedIn
 * @param {{userName?: string}} [known] who it is, when only they may come back
 * @returns {{element: HTMLFormElement, focus: () => void}}
 */
export function signInForm(onSignedIn, known = {}) {
	const refusal = make("p", { class: "dl-refusal", role: "alert", hidden: true });
	const button = make("button", { class: "dl-button dl-button-primary", type: "submit" }, "Sign in");
	const name = field("User name", { name: "username", autocomplete: "username", autocapitalize: "none", spellcheck: "false" });
	const password = field("Password", { name: "password", type: "password", autocomplete: "current-password" });
	const fields = make("div", { class: "dl-fields" }, name.element, password.element);
	const form = make("form", { class: "dl-sign-in-form" }, fields, refusal, button);
	let submit = enter;
	if (known.userName) {
		name.input.value = known.userName;
	}

	form.addEventListener("submit", async event => {
		event.preventDefault();
		refusal.hidden = true;
		button.disabled = true;
		try {
			await submit();
		} catch (error) {
			refusal.textContent = error.message;
			refusal.hidden = false;
		} finally {
			button.disabled = false;
		}
	});

	async function enter() {
		try {
			const answer = await signIn(name.input.value.trim(), password.input.value);
			answer.mustChangePassword ? askForNew(password.input.value) : onSignedIn();
		} catch (error) {
			password.input.value = "";
			password.input.focus();
			throw error;
		}
	}

	function askForNew(current) {
		const first = field("New password", { type: "password", autocomplete: "new-password", minlength: SHORTEST, maxlength: 200 });
		const again = field("The new password again", { type: "password", autocomplete: "new-password" });
		const why = make("p", {}, `This was a password for one use. Choose your own, of ${SHORTEST} characters at least.`);
		const who = make("input", { type: "text", name: "username", autocomplete: "username", ".value": name.input.value, hidden: true });
		fields.replaceChildren(who, why, first.element, again.element);
		button.textContent = "Change the password";
		submit = async () => {
			if (first.input.value !== again.input.value) {
				again.input.value = "";
				again.input.focus();
				throw new Error("The two passwords are not the same. Type the second one again.");
			}
			await changePassword(current, first.input.value);
			onSignedIn();
		};
		first.input.focus();
	}

	return { element: form, focus: () => (name.input.value ? password : name).input.focus() };
}
