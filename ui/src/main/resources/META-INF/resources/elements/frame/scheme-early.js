// Runs before the first paint and so is no module: a page that was set to dark must not flash white.
(function () {
	let chosen = null;
	try {
		chosen = localStorage.getItem("dottedline-scheme");
	} catch {
		// A browser that keeps nothing follows the system.
	}
	if (chosen === "light" || chosen === "dark") {
		document.documentElement.setAttribute("theme", chosen);
	}
})();
