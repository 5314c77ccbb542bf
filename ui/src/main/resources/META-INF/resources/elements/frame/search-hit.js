/**
 * @typedef {object} Hit
 * @property {string} title
 * @property {string | null} subtitle
 * @property {{id: string, name: string} | null} account
 * @property {{__typename: string, id: string, account?: {id: string}, stakeholders?: {id: string, account: {id: string}}[]}} node
 */

const WORDS = { Account: "Account", Person: "Person", Stakeholder: "Person", BusinessUnit: "Unit", Product: "Product", ProductFamily: "Product family" };

/** What a hit is, in a word. @param {Hit} hit */
export function wordOf(hit) {
	return WORDS[hit.node.__typename] ?? hit.node.__typename;
}

/** The path to a hit on the page: a person on their map, a unit as its row, a product in the whitespace of all. @param {Hit} hit */
export function pathOf({ node, account }) {
	const id = encodeURIComponent;
	switch (node.__typename) {
		case "Account":
			return `account/${id(node.id)}`;
		case "Stakeholder":
			return `account/${id(node.account?.id ?? account.id)}?person=${id(node.id)}`;
		case "Person": {
			const seat = node.stakeholders?.find(each => each.account.id === account?.id) ?? node.stakeholders?.[0];
			return seat ? `account/${id(seat.account.id)}?person=${id(seat.id)}` : account ? `account/${id(account.id)}` : "";
		}
		case "BusinessUnit":
			return account ? `account/${id(account.id)}?row=${id(node.id)}` : "";
		default:
			return account ? `account/${id(account.id)}` : "?tab=whitespace";
	}
}
