import { keptReports } from "../focus/kept.js";
import { employersLayout } from "./employers.js";
import { influenceLayout, mostInfluential } from "./influence.js";

/**
 * Lays out what the view asks for.
 *
 * @param {import("../layout-runner.js").LayoutRunner} runner
 * @param {object} what
 * @param {import("../model.js").MapModel} what.model
 * @param {import("./views.js").View} what.view
 * @param {Uint8Array} what.collapsed
 * @param {Uint8Array | null} what.kept who is shown when others are hidden; null for everybody
 * @param {number} what.around
 * @param {number} what.hops
 * @param {import("../plan.js").Plan | null} plan
 * @param {import("../viewport.js").Size} pane
 * @returns {Promise<import("../layout.js").Layout | null>} null when a later request has overtaken this one
 */
export async function arrange(runner, { model, view, collapsed, kept, around, hops }, plan, pane) {
	if (view === "influence") {
		return influenceLayout(model, around >= 0 ? around : mostInfluential(model), hops || 2, plan);
	}
	if (view === "past") {
		return employersLayout(model, plan, pane);
	}
	const reports = kept && kept.some(Boolean) ? keptReports(model, kept) : model;
	// A plan holds for those whom it was made for.
	return runner.run(reports, collapsed, reports === model ? plan : null, pane);
}
