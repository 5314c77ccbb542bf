import "./connection.js";
import "./inbox.js";
import "./scheme.js";
import "./search.js";
import "../signin/sign-in.js";
import "../signin/sign-in-again.js";
import "../signin/sign-out.js";

// Most visits end at an account: what that page needs is there before anybody asks for it.
if (location.pathname !== "/welcome") {
	const idle = window.requestIdleCallback ?? (work => setTimeout(work, 1_000));
	window.addEventListener("load", () => idle(() => import("../workspace/workspace.js")), { once: true });
}
