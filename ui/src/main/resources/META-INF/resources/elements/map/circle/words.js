import { stepWords } from "../focus/path-words.js";
import { counted, shortened } from "../people.js";

const MOST_NAMED = 3;
const KNOWN = ["", "", "a weak", "a developing", "a strong", "a trusted"];

/**
 * Who has to do with a cell, in words: how we reach whoever signs, who else could sign, who sways them, who is against
 * us. What is unknown is said in plain words.
 *
 * @param {import("../model.js").MapModel} model
 * @param {import("./circle.js").Circle} circle
 * @returns {{reach: string, others: string}}
 */
export function circleWords(model, circle) {
	const { buyers, signers, influencers, detractors } = circle;
	const others = [
		signers.length > 0 ? `${buyers.length > 0 ? "Could sign too" : "Could sign"}: ${listed(model, signers)}.` : "",
		influencers.length > 0 ? `Swayed by ${listed(model, influencers)}.` : "",
		detractors.length > 0 ? `Against us: ${listed(model, detractors)}.` : "",
	];
	return { reach: reachWords(model, circle), others: others.filter(Boolean).join(" ") };
}

function reachWords(model, { buyers, signers, entry }) {
	const whom = buyers[0] ?? signers[0];
	if (whom === undefined) {
		return "";
	}
	if (!entry) {
		return `Nobody of ours has a way to ${nameOf(model, whom)} yet.`;
	}
	const ours = entry.member?.name ? shortened(entry.member.name) : "One of us";
	const known = `${ours} has ${KNOWN[entry.strength]} relationship with ${nameOf(model, entry.person)}`;
	const way = entry.way.map(({ step }) => stepWords(step, nameOf(model, step.to))).join(", who ");
	return way ? `${known}, who ${way}.` : `${known}.`;
}

function nameOf(model, i) {
	return shortened(model.names[i] || model.titles[i]) || "Name unknown";
}

function listed(model, people) {
	const named = people.slice(0, MOST_NAMED).map(i => nameOf(model, i)).join(", ");
	const more = people.length - MOST_NAMED;
	return more > 0 ? `${named} and ${counted(more, "other", "others")}` : named;
}
