import { counted } from "../../map/people.js";
import { codeWords, isolated } from "../../map/edit/words.js";
import { quarter } from "../words.js";

const FIELDS = {
	likelyBuyerId: "likely buyer", likelyBuyer: "likely buyer", timeline: "quarter", status: "state", triggerEvent: "trigger event", ownerId: "owner",
	competitorShare: "competitor's share", competitorContractEnd: "end of the competitor's contract", addressableSpend: "addressable spend",
	currentRevenue: "current revenue", reviewDate: "review date", lastReviewed: "last review", opportunityIds: "opportunities",
};

/** A field of the API in words. */
export function fieldWords(field) {
	return FIELDS[field] ?? field ?? "value";
}

/** A value of the API as a reader knows it. @param {(id: string) => {name: string} | null} person */
export function valueWords(value, format, person) {
	if (value === null || value === undefined || value === "") {
		return "nothing";
	}
	if (typeof value === "object" && "amount" in value) {
		return format.exact({ amount: String(value.amount), currency: value.currency });
	}
	const text = String(value);
	return person(text) ? isolated(person(text).name) : quarter(text) ?? (/^[A-Z_]+$/.test(text) ? codeWords(text).toLowerCase() : isolated(text));
}

/** What was written, with how many cells it was written into. */
export function writtenWords(what, count) {
	return `${what} in ${counted(count, "cell", "cells")}.`;
}
