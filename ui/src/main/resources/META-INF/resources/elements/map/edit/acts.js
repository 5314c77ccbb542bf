import { added, changed, dotted, influenced, joined, moved, parted, removed, uninfluenced, vacated } from "./drafts.js";
import { TIES, tieKind } from "../ties/kinds.js";
import { counted } from "../people.js";
import { isolated, named, who } from "./words.js";

/** What can be done to people, as commands with the way they look at once and the sentence that says it was done. */
export class Acts {
	/** @param {import("./edits.js").Edits} edits @param {() => import("../model.js").MapModel} model */
	constructor(edits, model) {
		this.edits = edits;
		this.model = model;
	}

	/** @param {string[]} ids @param {string | null} managerId null: to the top */
	move(ids, managerId) {
		const model = this.model();
		const people = ids.map(id => model.indexOf.get(id)).filter(i => i !== undefined);
		const where = managerId === null ? "the top" : named(model, model.indexOf.get(managerId));
		const acts = ids.map(id => ({ command: "moveStakeholder", input: { id, managerId }, shows: moved(new Set([id]), managerId) }));
		return this.edits.do(acts, `${who(model, people)} ${managerId === null ? "moved to" : ids.length === 1 ? "reports to" : "report to"} ${where} now.`, { undo: true });
	}

	/** @param {{name: string, title: string, managerId: string | null, unitId: string | null, seat: "HELD" | "PLACEHOLDER"}} given @returns {Promise<string | null>} the id of the seat */
	async add({ name, title, managerId, unitId, seat }) {
		const { accountId } = this.model();
		const input = { accountId, name: name || null, title: title || null, managerId, unitId, seat };
		const draft = added({ id: `draft-${Math.random()}`, name, title: title || null, seat, managerId, unitId });
		const words = seat === "HELD" ? `Added ${name}.` : `Added the placeholder ${title || name}.`;
		const payloads = await this.edits.do([{ command: "addStakeholder", input, shows: draft }], words, { undo: true });
		return payloads?.[0].stakeholder.id ?? null;
	}

	/** Adds several at once, as one act. @param {{name: string, title: string}[]} people without a name: a role to be found */
	addSeveral(people, managerId, unitId) {
		const model = this.model();
		const acts = people.map(({ name, title }) => {
			const seat = name ? "HELD" : "PLACEHOLDER";
			const input = { accountId: model.accountId, name: name || null, title: title || null, managerId, unitId, seat };
			return { command: "addStakeholder", input, shows: added({ id: `draft-${Math.random()}`, name, title: title || null, seat, managerId, unitId }) };
		});
		const under = managerId === null ? "at the top" : `under ${named(model, model.indexOf.get(managerId))}`;
		return this.edits.do(acts, `Added ${people.length === 1 ? isolated(people[0].name || people[0].title) : counted(people.length, "person", "people")} ${under}.`, { undo: true });
	}

	/** @param {string[]} ids */
	remove(ids) {
		const model = this.model();
		const people = ids.map(id => model.indexOf.get(id));
		const acts = ids.map(id => ({ command: "removeStakeholder", input: { id }, shows: removed(id) }));
		return this.edits.do(acts, `Removed ${who(model, people)}.`, { undo: true });
	}

	/** A second line, by project or function, is there from now on, or no longer. @param {string} id @param {string} managerId @param {boolean} present */
	dottedLine(id, managerId, present) {
		const model = this.model();
		const [from, to] = [id, managerId].map(each => named(model, model.indexOf.get(each)));
		const words = present ? `${from} has a dotted line to ${to} now.` : `${from} has no dotted line to ${to} any more.`;
		return this.edits.do([{ command: "setDottedLine", input: { id, managerId, present }, shows: dotted(id, managerId, present) }], words, { undo: true });
	}

	/** @param {string} id */
	vacate(id) {
		const model = this.model();
		const words = `${named(model, model.indexOf.get(id))} has left the seat.`;
		return this.edits.do([{ command: "vacateSeat", input: { id }, shows: vacated(id) }], words, { undo: true });
	}

	/** @param {string} id @param {string} name @param {string | null} personId of somebody who is known; null: somebody new */
	assign(id, name, personId) {
		const shows = changed(new Set([id]), { name, seat: "HELD", support: "UNKNOWN", influence: "UNKNOWN", innerCircle: false });
		return this.edits.do([{ command: "assignSeat", input: personId === null ? { id, name } : { id, personId }, shows }], `${name} holds the seat now.`, { undo: true });
	}

	/** Sets one field of several seats. @param {string[]} ids @param {(i: number) => object} fields by name @param {string} words */
	update(ids, fields, words) {
		const model = this.model();
		const acts = ids.map(id => {
			const set = fields(model.indexOf.get(id));
			return { command: "updateStakeholder", input: { id, ...set, mapId: model.mapId }, shows: changed(new Set([id]), set) };
		});
		return this.edits.do(acts, words, { undo: true });
	}

	/**
	 * Draws an influence, or changes one. Of another kind it is another influence, which takes the place of the old one.
	 *
	 * @param {{fromId: string, toId: string, strength: number, kind: string, note: string}} given
	 * @param {{id: string, kind: string} | null} before
	 * @param {number} [seen] the revision at which it was asked
	 */
	influence({ fromId, toId, strength, kind, note }, before, seen) {
		const model = this.model();
		const [from, to] = [fromId, toId].map(id => named(model, model.indexOf.get(id)));
		const acts = [{ command: "setInfluence", input: { fromId, toId, strength, kind, note: note || null },
			shows: influenced({ id: before?.kind === kind ? before.id : `draft-${Math.random()}`, fromId, toId, strength, kind, note }) }];
		if (before && before.kind !== kind) {
			acts.unshift({ command: "removeInfluence", input: { id: before.id }, shows: uninfluenced(before.id) });
		}
		return this.edits.do(acts, before ? `Changed how ${from} influences ${to}.` : `${from} influences ${to}.`, { undo: true, seen });
	}

	/** @param {string} id */
	removeInfluence(id) {
		const words = "Removed the influence line.";
		return this.edits.do([{ command: "removeInfluence", input: { id }, shows: uninfluenced(id) }], words, { undo: true });
	}

	/** Draws a tie, or changes its note. @param {{fromId: string, toId: string, kind: string, note: string}} given @param {{id: string} | null} before @param {number} [seen] the revision at which it was asked */
	tie({ fromId, toId, kind, note }, before, seen) {
		const model = this.model();
		const [from, to] = [fromId, toId].map(id => named(model, model.indexOf.get(id)));
		const says = TIES[tieKind(kind)].says(from, to);
		const shows = joined({ id: before?.id ?? `draft-${Math.random()}`, fromId, toId, kind, note });
		return this.edits.do([{ command: "setTie", input: { fromId, toId, kind, note: note || null }, shows }], before ? `Changed the note: ${says}.` : `${says}.`, { undo: true, seen });
	}

	/** @param {string} id */
	removeTie(id) {
		const model = this.model();
		const { from, to, kind, ids } = model.ties;
		const t = ids.indexOf(id);
		const words = t < 0 ? "Removed the line." : `Removed the line: ${TIES[kind[t]].says(named(model, from[t]), named(model, to[t]))}.`;
		return this.edits.do([{ command: "removeTie", input: { id }, shows: parted(id) }], words, { undo: true });
	}
}
