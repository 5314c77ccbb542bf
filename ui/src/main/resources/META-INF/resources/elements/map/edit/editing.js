import { iconButton } from "../controls.js";
import { SINGLY } from "../lines.js";
import { Acts } from "./acts.js";
import { Aim } from "./aim.js";
import { Deeds } from "./deeds.js";
import { Edits } from "./edits.js";
import { Eyes } from "./eyes.js";
import { Farewells } from "./farewells.js";
import { carry, held, marquee, thread } from "./holds.js";
import { editIntent } from "./keys.js";
import { LineDeeds } from "./line-deeds.js";
import { lineAt } from "./line-hit.js";
import { INFLUENCE } from "./lines-that-can-be.js";
import { openMenu } from "./menu.js";
import { groundItems, peopleItems, personItems } from "./menus.js";
import { Stage } from "./stage.js";
import { Toast } from "./toast.js";
import { isolated, who } from "./words.js";

const HANDLE_REACH = 9;
const FINGER_REACH = 20;
/** Steps of an import that come within so many milliseconds are of the same. */
const SAME_IMPORT = 60_000;
const ORG_ALONE = new Set(["report", "peer", "placeholder", "move", "remove"]);
const LINE_ACTS = new Set(["influence", "line"]);

/**
 * Editing in place: what hands and keys do to the people of a map, beyond looking.
 *
 * @typedef {object} MapForEditing
 * @property {ShadowRoot} root
 * @property {HTMLElement} surface
 * @property {HTMLElement} tree
 * @property {import("../state.js").MapState} state
 * @property {import("../scene.js").Scene} scene
 * @property {import("../camera.js").Camera} camera
 * @property {() => import("../live.js").LiveMap} live
 * @property {(people: number[], options?: object) => Promise<void>} choose
 * @property {(i: number) => void} keep lets somebody's card stay where it is at the next change
 * @property {(i: number, edit: boolean) => void} open
 * @property {() => void} help
 */
export class Editing {
	canEdit = false;
	#handleOf = -1;
	#hovered = -1;
	#aimedAt = -1;
	#importHeardAt = -Infinity;
	#model = null;
	/** Shows a line with what is said about it. @param {string} id @param {string} comment @returns {boolean} whether it is there */
	openLine(id, comment) {
		return this.lines.openById(id, comment);
	}

	/** @type {{view: object, ground: object, singly: boolean} | null} of the lines in a view */
	#density = null;

	/** @param {MapForEditing} map */
	constructor(map) {
		const { root, surface, tree, state, scene, camera, live, choose, help } = map;
		Object.assign(this, { root, tree, state, scene, camera, choose, help });
		this.stage = new Stage(surface);
		this.eyes = new Eyes(state, scene);
		this.aim = new Aim(this.stage, this.eyes);
		this.toast = new Toast(surface);
		this.toast.onLeft = () => tree.focus();
		this.addTool = iconButton("person", "Add a person (A)", () => this.state.active >= 0 ? this.deeds.addReport(this.state.active) : this.deeds.addAtTop());
		this.undoTool = iconButton("undo", "Undo (Ctrl Z)", () => this.edits.undo());
		this.redoTool = iconButton("redo", "Redo (Ctrl Shift Z)", () => this.edits.redo());
		this.tools = [this.addTool, this.undoTool, this.redoTool];
		const model = () => this.state.model ?? this.#model;
		this.edits = new Edits({ live, model, toast: this.toast, onHistory: () => {
			this.#showTools();
			this.onHistory();
		} });
		this.farewells = new Farewells(this.edits, this.toast);
		const tools = { farewells: this.farewells, acts: new Acts(this.edits, model), aim: this.aim, eyes: this.eyes, toast: this.toast };
		this.deeds = new Deeds(map, tools);
		this.lines = new LineDeeds(map, tools);
		this.startOver();
		tree.addEventListener("contextmenu", event => this.#contextMenu(event));
		tree.addEventListener("pointerleave", () => this.hover(-1, -1, null));
	}

	/** Forgets what was done; another account is read. */
	startOver() {
		this.aim.stop();
		this.toast.clear();
		this.canEdit = false;
		this.edits.startOver();
		this.#showTools();
	}

	/** Hears whether there is something to edit. @type {(canEdit: boolean) => void} */
	onRight = () => {};

	/** Hears when there is more or less to undo. @type {() => void} */
	onHistory = () => {};

	/** Where cards in the hand are told of beyond the map; set by whoever knows. @type {import("./holds.js").Away | null} */
	away = null;

	/** What else the menu of somebody offers; set by whoever knows. @type {(i: number) => import("./menu.js").Items} */
	moreOf = () => [];

	/** A model was read. @param {import("../model.js").MapModel} model */
	took(model) {
		this.#model = model;
		this.canEdit = model.canEdit;
		this.canEdit && this.farewells.took(model);
		this.lines.took(model);
		this.onRight(model.canEdit);
		this.#hovered = -1;
		this.#showTools();
		this.#showHandle();
		this.aim.over(this.#aimedAt = this.state.active);
		const shown = model.indexOf.get(this.deeds.toShow);
		if (shown !== undefined && this.state.layout?.visible[shown]) {
			this.camera.bringInto(shown);
		}
		this.deeds.toShow = null;
	}

	/** Hears of a change by anybody. @param {import("../../api/changes.js").Change} change */
	heard(change) {
		if (change.by && change.by.id === this.#model?.viewerId) {
			this.edits.heard(change);
		} else {
			change.command === "importRecords" && this.#heardImport(change);
			const { model: shown, selection } = this.state;
			this.farewells.hold(shown ? [...selection].map(i => [shown.ids[i], shown.names[i] || shown.titles[i] || "Unnamed"]) : []);
		}
	}

	/** An import comes in many steps and is told of once. */
	#heardImport({ by }) {
		const isNew = Date.now() - this.#importHeardAt > SAME_IMPORT;
		this.#importHeardAt = Date.now();
		isNew && this.toast.say(`${isolated(by?.name ?? "Somebody")} imports into this account. The map follows; History tells what came.`);
	}

	/** Listens to undo and redo from anywhere on the page that is no text. @param {AbortSignal} signal */
	listen(signal) {
		window.addEventListener("keydown", event => {
			const intent = editIntent(event);
			const [at] = event.composedPath();
			const types = at instanceof Element && at.matches("input, textarea, select, [contenteditable]");
			// Whoever may only read has comments to take back.
			const isOwn = intent === "redo" ? this.edits.history.canRedo : this.edits.history.canUndo;
			if ((this.canEdit || isOwn) && !types && !event.defaultPrevented && (intent === "undo" || intent === "redo")) {
				event.preventDefault();
				this.edits[intent]();
			}
		}, { signal });
		document.addEventListener("paste", event => this.#paste(event), { signal });
	}

	/** A text pasted on the tree is a list of people. */
	#paste(event) {
		if (this.canEdit && this.root.activeElement === this.tree && !this.state.layout?.kind && this.deeds.paste(event.clipboardData?.getData("text/plain") ?? "")) {
			event.preventDefault();
		}
	}

	#showTools() {
		const { history } = this.edits;
		const show = (tool, label, can, what) => {
			tool.disabled = !can;
			tool.title = can && what ? `${label}: ${what}` : label;
		};
		this.tools.forEach(tool => tool.hidden = !this.canEdit && (tool === this.addTool || !(history.canUndo || history.canRedo)));
		show(this.undoTool, "Undo (Ctrl Z)", history.canUndo, history.nextUndo);
		show(this.redoTool, "Redo (Ctrl Shift Z)", history.canRedo, history.nextRedo);
	}

	// Hands

	/**
	 * What a press takes in the hand; null leaves it to the map, which moves its ground.
	 *
	 * @returns {import("./holds.js").Hold | null}
	 */
	take(x, y, event, found, stayed = false) {
		if (this.aim.isOn) {
			return null;
		}
		const onCard = found?.part === "card";
		const map = { stage: this.stage, eyes: this.eyes, cardAt: this.cardAt };
		if (event.shiftKey && !onCard) {
			return held(marquee({ x, y }, { ...map, select: people => this.#addToSelection(people) }), this.camera);
		}
		if (!this.canEdit || event.shiftKey || this.scene.look().level === "far") {
			return null;
		}
		const touched = event.pointerType === "touch";
		if (this.#isOnHandle(x, y, touched ? FINGER_REACH : HANDLE_REACH)) {
			return held(thread(this.#handleOf, { ...map, line: (from, to) => this.lines.draw(from, to) }), this.camera);
		}
		// A finger that moves at once moves the ground.
		if (!onCard || (touched && !stayed)) {
			return null;
		}
		const { selection } = this.state;
		const people = selection.has(found.person) ? [...selection] : [found.person];
		return held(carry(people, { ...map, away: this.away, move: (ids, managerId) => this.deeds.move(ids, managerId) }), this.camera);
	}

	/** Finds whose card is at a place; set by whoever knows. @type {(x: number, y: number) => number} */
	cardAt = () => -1;

	/** A pointer without a press. */
	hover(x, y, found) {
		this.#hovered = this.#isOnHandle(x, y) ? this.#handleOf : found?.person ?? -1;
		this.#showHandle();
		this.tree.classList.toggle("over-handle", this.#isOnHandle(x, y));
		this.tree.classList.toggle("over-line", !found && x >= 0 && !this.aim.isOn && this.#lineAt(x, y) !== null);
		if (this.aim.isOn && found) {
			this.#aimedAt = found.person;
			this.aim.over(found.person);
		}
	}

	/** A click. @returns {boolean} whether it meant something here */
	click(x, y, event, found) {
		if (this.aim.isOn) {
			this.aim.take(found?.person ?? -1);
			return true;
		}
		if (event.shiftKey) {
			return false;
		}
		if (this.canEdit && this.#isOnHandle(x, y)) {
			this.lines.aimFrom(this.#handleOf, INFLUENCE);
			return true;
		}
		const line = found ? null : this.#lineAt(x, y);
		if (line) {
			this.lines.open(line, new DOMRect(event.clientX, event.clientY, 0, 0));
		}
		return line !== null;
	}

	/** A frame was drawn. */
	framed() {
		this.#showHandle();
		if (this.aim.isOn) {
			this.aim.over(this.#aimedAt);
		}
	}

	#lineAt(x, y) {
		const { layout, selection, showLines } = this.state;
		if (!layout || this.scene.look().level === "far" || layout.kind === "past") {
			return null;
		}
		return lineAt(this.scene.ground, selection, this.eyes.world(x, y), this.camera.view.scale, showLines && this.#drawsSingly());
	}

	/** Whether so few lines are in view that each is drawn by itself. */
	#drawsSingly() {
		const { ground, size } = this.scene;
		const { view } = this.camera;
		if (this.#density?.view !== view || this.#density.ground !== ground) {
			const crossing = ground.influences.crossing(view.x, view.y, view.x + size.width / view.scale, view.y + size.height / view.scale);
			this.#density = { view, ground, singly: crossing.length <= SINGLY };
		}
		return this.#density.singly;
	}

	/** Whether an act makes sense in the view that is shown; where it does not, the reader is told where it does. */
	#belongs(intent) {
		const kind = this.state.layout?.kind;
		const belongs = !kind || !(ORG_ALONE.has(intent) || (kind === "past" && LINE_ACTS.has(intent)));
		if (!belongs) {
			this.toast.say(LINE_ACTS.has(intent) ? "Lines are drawn in the org chart and in the influence view." : "Who reports to whom is changed in the org chart.");
		}
		return belongs;
	}

	#showHandle() {
		const { selection, model, layout } = this.state;
		const alone = selection.size === 1 ? [...selection][0] : -1;
		const i = this.#hovered >= 0 ? this.#hovered : alone;
		const shown = this.canEdit && i >= 0 && layout?.visible[i] && layout.kind !== "past" && this.scene.look().level !== "far" && !this.aim.isOn;
		this.#handleOf = shown ? i : -1;
		this.stage.handle.hidden = !shown;
		if (shown) {
			const { x, y } = this.eyes.edge(i);
			this.stage.place(this.stage.handle, { x: x - 7, y: y - 7 });
		}
	}

	#isOnHandle(x, y, reach = HANDLE_REACH) {
		if (this.#handleOf < 0) {
			return false;
		}
		const edge = this.eyes.edge(this.#handleOf);
		return Math.hypot(edge.x - x, edge.y - y) <= reach;
	}

	#addToSelection(people) {
		const { selection } = this.state;
		const more = people.filter(i => !selection.has(i));
		if (more.length > 0) {
			this.choose(more, { add: true });
		}
	}

	// Keys

	/** The keyboard has gone to somebody. */
	went(i) {
		this.#aimedAt = i;
		this.aim.over(i);
	}

	/** @param {KeyboardEvent} event @returns {boolean} whether it meant something here */
	key(event) {
		const { active } = this.state;
		if (this.aim.isOn && (event.key === "Enter" || event.key === "Escape")) {
			event.stopPropagation();
			event.key === "Enter" ? this.aim.take(active) : this.aim.stop();
			return true;
		}
		const intent = editIntent(event);
		if (intent === null || intent === "undo" || intent === "redo" || active < 0) {
			return false;
		}
		const several = this.#chosenWith(active);
		if (intent === "menu") {
			this.#openMenuOf(several, this.eyes.inWindow(active));
			return true;
		}
		if (intent === "copy") {
			this.deeds.copy("titles");
			return true;
		}
		if (!this.canEdit) {
			return false;
		}
		if (!this.#belongs(intent)) {
			return true;
		}
		({
			report: () => this.deeds.addReport(active),
			peer: () => this.deeds.addPeer(active),
			placeholder: () => this.deeds.addPlaceholder(active),
			edit: () => this.deeds.openDetails(active, true),
			influence: () => this.lines.aimFrom(active, INFLUENCE),
			line: () => this.lines.aimFrom(active, null),
			move: () => this.deeds.aimMove(several),
			remove: () => this.deeds.remove(several),
		})[intent]();
		return true;
	}

	/** Somebody with the others who are chosen, where they are chosen themselves. */
	#chosenWith(i) {
		const { selection } = this.state;
		return selection.has(i) ? [...selection] : [i];
	}

	// Menus

	async #contextMenu(event) {
		event.preventDefault();
		if (event.button !== 2 && event.detail === 0) {
			return;
		}
		const box = this.tree.getBoundingClientRect();
		const i = this.cardAt(event.clientX - box.left, event.clientY - box.top);
		const beside = new DOMRect(event.clientX, event.clientY, 0, 0);
		if (i < 0) {
			this.#openMenu(beside, "Map", groundItems(this));
			return;
		}
		if (!this.state.selection.has(i)) {
			await this.choose([i]);
		}
		this.#openMenuOf(this.#chosenWith(i), beside);
	}

	#openMenuOf(people, beside) {
		const { model } = this.state;
		const items = people.length === 1 ? personItems(this, people[0]) : peopleItems(this, people);
		this.#openMenu(beside, who(model, people), items);
	}

	#openMenu(beside, label, items) {
		openMenu(this.root, beside, label, items, byKey => byKey && this.tree.focus());
	}
}
