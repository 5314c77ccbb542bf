/*
 * Vaadin puts what it says about the connection beside all landmarks of the page. A screen reader should hear of it
 * without looking for it.
 */
function announce() {
	const indicator = document.querySelector("body > vaadin-connection-indicator");
	indicator?.setAttribute("role", "status");
	return indicator !== null;
}

if (!announce()) {
	const arrivals = new MutationObserver(() => announce() && arrivals.disconnect());
	arrivals.observe(document.body ?? document.documentElement, { childList: true });
}
