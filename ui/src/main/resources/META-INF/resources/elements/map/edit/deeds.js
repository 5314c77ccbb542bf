import { ROLES, SUPPORT, SUPPORT_LABELS } from "../vocabulary.js";
import { asText, toClipboard } from "./copy.js";
import { pastedPeople } from "./paste.js";
import { whyNotUnder } from "./rules.js";
import { knownPeople } from "./known-people.js";
import { askForSeat } from "./seat-form.js";
import { named, who } from "./words.js";

/** What can be done to people, asking for what has to be known first: a name, a target, a strength. */
export class Deeds {
	/**
	 * @param {import("./editing.js").MapForEditing} map
	 * @param {{acts: import("./acts.js").Acts, aim: import("./aim.js").Aim, eyes: import("./eyes.js").Eyes, toast: import("./toast.js").Toast}} tools
	 */
	constructor({ root, tree, state, choose, keep, open }, { acts, aim, eyes, toast }) {
		Object.assign(this, { root, tree, state, choose, keep, open, acts, aim, eyes, toast });
		/** The seat that is to be brought into view when it has been laid out. @type {string | null} */
		this.toShow = null;
	}

	openDetails(i, edit = false) {
		this.open(i, edit);
	}

	addReport(i) {
		const { model } = this.state;
		this.#add(i, `New report of ${named(model, i)}`, model.ids[i], model.units[model.unit[i]]?.id ?? null, "HELD");
	}

	addPeer(i) {
		const { model } = this.state;
		const managerId = model.manager[i] < 0 ? null : model.ids[model.manager[i]];
		this.#add(i, `New peer of ${named(model, i)}`, managerId, model.units[model.unit[i]]?.id ?? null, "HELD");
	}

	addPlaceholder(i) {
		const { model } = this.state;
		this.#add(i, `Role to be found under ${named(model, i)}`, model.ids[i], model.units[model.unit[i]]?.id ?? null, "PLACEHOLDER");
	}

	addAtTop() {
		this.#add(-1, "New person at the top", null, null, "HELD");
	}

	#add(i, heading, managerId, unitId, seat) {
		const box = this.tree.parentElement.getBoundingClientRect();
		const beside = i >= 0 ? this.eyes.inWindow(i) : new DOMRect(box.left + box.width / 2 - 140, box.top + 40, 280, 0);
		const asked = { heading, needsName: seat === "HELD", action: "Add" };
		askForSeat(this.root, beside, asked, async ({ name, title }) => {
			const id = await this.acts.add({ name, title, managerId, unitId, seat });
			const made = this.state.model?.indexOf.get(id);
			if (made !== undefined) {
				this.choose([made], { reveal: true });
			}
		}, this.#backToMap);
	}

	assign(i) {
		const { model } = this.state;
		const id = model.ids[i];
		const asked = { heading: model.seat[i] === 0 ? `Who follows ${named(model, i)}?` : `Who holds ${named(model, i)}?`, needsName: true, withTitle: false, action: "Assign", known: knownPeople };
		askForSeat(this.root, this.eyes.inWindow(i), asked, ({ name, personId }) => this.acts.assign(id, name, personId), this.#backToMap);
	}

	#backToMap = byKey => byKey && this.tree.focus();

	/** @param {number[]} people */
	remove(people) {
		const { model } = this.state;
		const ids = people.map(i => model.ids[i]);
		const next = model.manager[people[0]];
		this.choose(next >= 0 && !people.includes(next) ? [next] : []);
		this.acts.remove(ids);
	}

	/** Chooses who is moved, leaves the new manager where they are, and shows where the moved have gone. */
	move(ids, managerId) {
		const at = id => this.state.model.indexOf.get(id);
		this.keep(at(managerId));
		this.choose(ids.map(at));
		this.toShow = ids[0];
		return this.acts.move(ids, managerId);
	}

	/** @param {number[]} people */
	aimMove(people) {
		const { model } = this.state;
		const ids = people.map(i => model.ids[i]);
		const now = () => ids.map(id => this.state.model.indexOf.get(id)).filter(i => i !== undefined);
		this.#aimAt(people[0], {
			asks: `Move ${who(model, people)} under whom? Go there with the arrows and press Enter, or click. Esc leaves it.`,
			why: target => whyNotUnder(this.state.model, now(), target),
			take: target => this.move(ids, this.state.model.ids[target]),
		});
	}

	#aimAt(from, what) {
		this.toast.clear();
		this.aim.start({ fromId: this.state.model.ids[from], ...what });
		this.tree.focus();
	}

	/** @param {number[]} people @param {number} code of the support */
	judge(people, code) {
		const { model } = this.state;
		const words = `Support of ${who(model, people)}: ${(code === 0 ? "unknown" : SUPPORT_LABELS[code].toLowerCase())}.`;
		this.acts.update(people.map(i => model.ids[i]), () => ({ support: SUPPORT[code] }), words);
	}

	/** Gives a role; takes it where all of them have it. @param {number[]} people @param {string} role */
	role(people, role) {
		const { model } = this.state;
		const all = people.every(i => model.roles[i].includes(role));
		const roles = i => {
			const others = this.state.model.roles[i].filter(each => each !== role);
			return { buyingRoles: all ? others : [...others, role] };
		};
		const label = ROLES[role][1].toLowerCase();
		this.acts.update(people.map(i => model.ids[i]), roles, `${who(model, people)}: ${all ? "no longer" : "now"} ${label}.`);
	}

	/** Adds whoever stands in a text below somebody; at the top where the map is empty. @returns {boolean} whether there was anybody in it */
	paste(text) {
		const { model, active } = this.state;
		const people = pastedPeople(text);
		if (people.length > 0) {
			const unit = active >= 0 ? model.units[model.unit[active]]?.id ?? null : null;
			this.acts.addSeveral(people, active >= 0 ? model.ids[active] : null, unit);
		}
		return people.length > 0;
	}

	/** @param {keyof typeof import("./copy.js").COPIES} form */
	async copy(form) {
		const { model, selection, active } = this.state;
		const people = selection.size > 0 ? [...selection] : [active];
		await toClipboard(asText(model, people, form));
		this.toast.say(`Copied ${who(model, people)}.`);
	}
}
