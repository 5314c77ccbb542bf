import { ROLES, SUPPORT, SUPPORT_LABELS, TIE } from "../vocabulary.js";
import { asText, toClipboard } from "./copy.js";
import { whyNotDotted, whyNotInfluence, whyNotUnder } from "./rules.js";
import { askForSeat } from "./seat-form.js";
import { askForInfluence } from "./influence-popover.js";
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
		const asked = { heading: `Who holds ${named(model, i)}?`, needsName: true, withTitle: false, action: "Assign" };
		askForSeat(this.root, this.eyes.inWindow(i), asked, ({ name }) => this.acts.assign(id, name), this.#backToMap);
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

	/** @param {number} from */
	aimDottedLine(from) {
		const { model } = this.state;
		const id = model.ids[from];
		this.#aimAt(from, {
			asks: `To whom does ${named(model, from)} have a dotted line? Go there with the arrows and press Enter, or click. Esc leaves it.`,
			why: target => whyNotDotted(this.state.model, this.state.model.indexOf.get(id), target),
			take: target => this.acts.dottedLine(id, this.state.model.ids[target], true),
		});
	}

	/** @param {number} from */
	aimInfluence(from) {
		const { model } = this.state;
		const id = model.ids[from];
		const now = () => this.state.model.indexOf.get(id);
		this.#aimAt(from, {
			asks: `Whom does ${named(model, from)} influence? Go there with the arrows and press Enter, or click. Esc leaves it.`,
			why: target => whyNotInfluence(this.state.model, now(), target),
			take: target => this.newInfluence(now(), target),
		});
	}

	#aimAt(from, what) {
		this.toast.clear();
		this.aim.start({ fromId: this.state.model.ids[from], ...what });
		this.tree.focus();
	}

	newInfluence(from, to) {
		const { model } = this.state;
		const same = Array.from(model.influences.from).findIndex((each, t) => each === from && model.influences.to[t] === to);
		if (same >= 0) {
			this.changeInfluence(same);
			return;
		}
		this.#askForInfluence({ from, to, strength: 2, kind: "BUSINESS", id: null });
	}

	/** @param {number} t an influence of the model @param {DOMRect} [beside] */
	changeInfluence(t, beside) {
		const { influences } = this.state.model;
		this.#askForInfluence({ from: influences.from[t], to: influences.to[t], strength: influences.strength[t], kind: TIE[influences.kind[t]], id: influences.ids[t] }, beside);
	}

	#askForInfluence({ from, to, strength, kind, id }, beside = this.eyes.inWindow(to)) {
		const { model } = this.state;
		const fromId = model.ids[from];
		const toId = model.ids[to];
		askForInfluence(this.root, beside, { heading: `${named(model, from)} influences ${named(model, to)}`, strength, kind, isNew: id === null }, {
			save: (newStrength, newKind) => this.acts.influence({ fromId, toId, strength: newStrength, kind: newKind }, id === null ? null : { id, kind }),
			remove: () => this.acts.removeInfluence(id),
			closed: this.#backToMap,
		});
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

	/** @param {keyof typeof import("./copy.js").COPIES} form */
	async copy(form) {
		const { model, selection, active } = this.state;
		const people = selection.size > 0 ? [...selection] : [active];
		await toClipboard(asText(model, people, form));
		this.toast.say(`Copied ${who(model, people)}.`);
	}
}
