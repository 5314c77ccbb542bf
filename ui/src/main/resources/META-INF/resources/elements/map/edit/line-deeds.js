import "../../comments/comments.js";
import { h } from "../controls.js";
import { TIES, tieKind } from "../ties/kinds.js";
import { TIE, TIE_LABELS, TIE_STRENGTH_LABELS } from "../vocabulary.js";
import { askForLine } from "./line-popover.js";
import { DOTTED, INFLUENCE, LINES } from "./lines-that-can-be.js";
import { tellLine } from "./line-note.js";
import { whyNoLine, whyNot } from "./rules.js";
import { named } from "./words.js";

/**
 * A line of the model: what it is, and its number there.
 *
 * @typedef {{what: string, t: number}} Line what: see {@link LINES}
 */

/** Draws, changes and takes away the lines between people, asking for what has to be known first. */
export class LineDeeds {
	/**
	 * @param {import("./editing.js").MapForEditing} map
	 * @param {{acts: import("./acts.js").Acts, aim: import("./aim.js").Aim, eyes: import("./eyes.js").Eyes, toast: import("./toast.js").Toast,
	 *   farewells: import("./farewells.js").Farewells}} tools
	 */
	constructor({ root, tree, state, scene }, { acts, aim, eyes, toast, farewells }) {
		Object.assign(this, { root, tree, state, scene, acts, aim, eyes, toast, farewells });
	}

	/** A line that exists and is being changed. @type {{what: string, id: string, gone: (how: {words: string, back: () => void}) => void} | null} */
	#asked = null;

	/** A model was read: the line that is being changed may be gone. @param {import("../model.js").MapModel} model */
	async took(model) {
		const asked = this.#asked;
		if (!asked || (asked.what === INFLUENCE ? model.influences : model.ties).ids.includes(asked.id)) {
			return;
		}
		this.#asked = null;
		const how = await this.farewells.ofLine(asked.id);
		how && asked.gone(how);
	}

	/** Asks for the other end of a line, and then for what it is. @param {number} from @param {string | null} what null: whatever is chosen then */
	aimFrom(from, what) {
		const { model } = this.state;
		const id = model.ids[from];
		const now = () => this.state.model.indexOf.get(id);
		const question = what === null ? `To whom does a line go from ${named(model, from)}?` : LINES[what].asks(named(model, from));
		this.toast.clear();
		this.aim.start({
			fromId: id,
			asks: `${question} Go there with the arrows and press Enter, or click. Esc leaves it.`,
			why: target => what === null ? whyNoLine(this.state.model, now(), target) : whyNot(this.state.model, what, now(), target),
			take: target => what === DOTTED ? this.acts.dottedLine(id, this.state.model.ids[target], true) : this.draw(now(), target, what),
		});
		this.tree.focus();
	}

	/** Asks what a line is between two, and shows what is there already. @param {string | null} what to begin with; null: the first besides influence */
	draw(from, to, what = INFLUENCE) {
		const first = what ?? Object.keys(LINES).find(each => each !== INFLUENCE && !whyNot(this.state.model, each, from, to)) ?? INFLUENCE;
		this.#ask(from, to, first, null, this.eyes.inWindow(to), what === null);
	}

	/** Shows a line by its id, with what is said about it. @param {string} id @param {string} comment @returns {boolean} whether it is there */
	openById(id, comment) {
		const { influences, ties } = this.state.model;
		const at = [influences, ties].map(lines => lines.ids.indexOf(id));
		const line = at[0] >= 0 ? { what: INFLUENCE, t: at[0] } : at[1] >= 0 ? { what: TIES[ties.kind[at[1]]].type, t: at[1] } : null;
		if (line) {
			this.open(line);
			this.root.querySelector(".line-form dottedline-comments")?.reveal(comment);
		}
		return line !== null;
	}

	/** Shows what a line is; whoever may edit changes it there. @param {Line} line @param {DOMRect} [beside] */
	open(line, beside) {
		const { from, to } = this.#ends(line);
		const place = beside ?? this.eyes.inWindow(to);
		if (this.state.model.canEdit) {
			this.#ask(from, to, line.what, line.t, place, false);
		} else {
			this.#single(line, () => tellLine(this.root, place, { ...this.words(line), comments: commentsOn(this.state.model.accountId, this.#linesOf(line.what).ids?.[line.t] ?? null) }, this.#closed));
		}
	}

	/** The lines at somebody besides the solid one, with how they read from there. @returns {{line: Line, label: string}[]} */
	of(i) {
		const { model } = this.state;
		const { influences, ties, dotted } = model;
		const at = (lines, describe) => Array.from(lines.from, (from, t) => ({ from, to: lines.to[t], t }))
			.filter(({ from, to }) => from === i || to === i)
			.map(({ from, to, t }) => describe(t, from === i ? 0 : 1, named(model, from === i ? to : from)));
		return [
			...at(influences, (t, end, other) => ({ line: { what: INFLUENCE, t },
				label: `${end === 0 ? "Influences" : "Influenced by"} ${other}: ${TIE_STRENGTH_LABELS[influences.strength[t]]}, ${TIE_LABELS[influences.kind[t]].toLowerCase()}` })),
			...at(ties, (t, end, other) => ({ line: { what: TIES[ties.kind[t]].type, t }, label: capital(`${TIES[ties.kind[t]].reads[end]} ${other}`) })),
			...at(dotted, (t, end, other) => ({ line: { what: DOTTED, t }, label: `Dotted line ${end === 0 ? "to" : "from"} ${other}` })),
		];
	}

	/** What a line is, in sentences. @param {Line} line @returns {{heading: string, facts: string[]}} */
	words(line) {
		const { model } = this.state;
		const { from, to } = this.#ends(line);
		const known = this.#known(line.what, from, to, line.t);
		return {
			heading: `${LINES[line.what].says(named(model, from), named(model, to))}.`,
			facts: [line.what === INFLUENCE ? `${capital(TIE_STRENGTH_LABELS[known.strength])}, ${TIE_LABELS[TIE.indexOf(known.kind)].toLowerCase()}.` : "", known.note].filter(Boolean),
		};
	}

	#ends({ what, t }) {
		const lines = this.#linesOf(what);
		return { from: lines.from[t], to: lines.to[t] };
	}

	#linesOf(what) {
		const { influences, ties, dotted } = this.state.model;
		return what === INFLUENCE ? influences : what === DOTTED ? dotted : ties;
	}

	/** What is there already of a kind between two; null when nothing is. */
	#known(what, from, to, t = null) {
		const lines = this.#linesOf(what);
		const isWanted = k => tieKind(what) < 0 || lines.kind[k] === tieKind(what);
		const joins = (k, a, b) => lines.from[k] === a && lines.to[k] === b;
		const bothWays = LINES[what].isMutual;
		const at = t ?? Array.from(lines.from, (_, k) => k).find(k => isWanted(k) && (joins(k, from, to) || (bothWays && joins(k, to, from))));
		if (at === undefined || at === null) {
			return null;
		}
		return {
			t: at, id: lines.ids?.[at] ?? null, note: lines.notes?.[at] ?? "",
			...(what === INFLUENCE ? { strength: lines.strength[at], kind: TIE[lines.kind[at]] } : {}),
		};
	}

	#ask(from, to, what, t, beside, choosing) {
		const { model } = this.state;
		const [fromId, toId] = [model.ids[from], model.ids[to]];
		const names = [named(model, from), named(model, to)];
		const known = Object.fromEntries(Object.keys(LINES).map(each => [each, this.#known(each, from, to, each === what ? t : null)]));
		const choices = Object.entries(LINES).map(([each, { label, item, says }]) => ({
			what: each, label, item, heading: says(...names), why: known[each] ? "" : whyNot(model, each, from, to), known: known[each],
		}));
		const seen = this.acts.edits.live().revision;
		const show = () => {
			const asked = askForLine(this.root, beside, { choices, what, choosing, comments: id => commentsOn(model.accountId, id) }, {
				save: given => this.#save(fromId, toId, given, known[given.what], seen),
				remove: given => this.#remove(fromId, toId, given, known[given]),
				closed: this.#closed,
			});
			this.#asked = known[what]?.id ? { what, id: known[what].id, gone: asked.gone } : null;
		};
		known[what] ? this.#single({ what, t: known[what].t }, show) : show();
	}

	/** Rings a line while it is shown. */
	#single({ what, t }, show) {
		const { ground } = this.scene;
		const { curves } = what === INFLUENCE ? ground.influences : what === DOTTED ? ground.dotted : ground.ties;
		this.state.line = curves.slice(t * 6, t * 6 + 6);
		this.scene.select();
		show();
	}

	#closed = byKey => {
		this.state.line = null;
		this.#asked = null;
		this.state.layout && this.scene.select();
		byKey && this.tree.focus();
	};

	#save(fromId, toId, { what, strength, kind, note }, known, seen) {
		if (what === INFLUENCE) {
			return this.acts.influence({ fromId, toId, strength, kind, note }, known, seen);
		}
		return what === DOTTED ? known ?? this.acts.dottedLine(fromId, toId, true) : this.acts.tie({ fromId, toId, kind: what, note }, known, seen);
	}

	#remove(fromId, toId, what, known) {
		if (what === INFLUENCE) {
			return this.acts.removeInfluence(known.id);
		}
		return what === DOTTED ? this.acts.dottedLine(fromId, toId, false) : this.acts.removeTie(known.id);
	}
}

/** What is said about a line; a dotted line belongs to its seat and has nothing said of its own. */
function commentsOn(accountId, id) {
	return id === null ? null : h("dottedline-comments", { class: "line-comments", "account-id": accountId, "target-id": id });
}

function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
