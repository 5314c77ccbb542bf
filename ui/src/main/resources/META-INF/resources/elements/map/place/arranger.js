import { filterWords } from "../focus/filter.js";
import { Focus } from "../focus/focus.js";
import { makeFocusBar } from "../focus/focus-bar.js";
import { makeLensMenu } from "../lens/lens-menu.js";
import { lensOf } from "../lens.js";
import { leads } from "../model.js";
import { makeMapMenu } from "../maps/map-menu.js";
import { counted } from "../people.js";
import { makePastBar } from "../past/past-bar.js";
import { NOW, isSame } from "../past/span.js";
import { TreeTable } from "../table/tree-table.js";
import { makeBlank } from "../views/blank.js";
import { CoverageTable } from "../views/coverage-table.js";
import { makeTabs } from "../views/tabs.js";
import { VIEWS, viewOf } from "../views/views.js";
import { read, written } from "./arrangement.js";
import { makeSavedMenu } from "./saved-menu.js";

/**
 * Which view of the map is shown, through which lens, and who is singled out: the choices above the map, and what
 * stands in its place when it is no picture.
 *
 * @typedef {object} Map
 * @property {() => Promise<void>} layOut anew, for another view or for other people
 * @property {() => void} light singles out anew whom {@link Arranger.lit} names
 * @property {() => void} redress the cards in the lens
 * @property {(people: number[], options?: object) => void} choose
 * @property {(i: number) => void} toggle a branch
 * @property {(i: number) => void} open details
 * @property {(i: number) => void} go makes somebody active
 * @property {() => void} help
 * @property {() => void} fit
 * @property {(view: import("../viewport.js").View) => void} lookAt
 * @property {() => string | null} accountId
 * @property {(shown: string) => void} showMap another map of the account
 * @property {(span: import("../past/span.js").Span) => void} showSpan the map at one end of a stretch of the past
 * @property {() => void} changed tells the page that the arrangement is another
 */
export class Arranger {
	view = /** @type {import("../views/views.js").View} */ ("org");
	tabled = false;
	/** Which map of the account is shown, as an address names it. */
	shown = "";
	/** The stretch of the past that is looked at. */
	span = NOW;
	/** The lens to go back to from the past. */
	#lensOfNow = "";
	/** Id of whoever is in the middle of the influence view; empty for whoever moves most. */
	around = "";
	focus = new Focus();
	/** @type {import("./arrangement.js").Arrangement | null} what is to be applied once there is a model */
	#coming = null;

	/**
	 * @param {import("../state.js").MapState} state
	 * @param {import("../camera.js").Camera} camera
	 * @param {HTMLElement} surface
	 * @param {Map} map
	 */
	constructor(state, camera, surface, map) {
		this.state = state;
		this.camera = camera;
		this.map = map;
		this.surface = surface;
		this.tabs = makeTabs(view => this.show(view));
		this.lensMenu = makeLensMenu(name => {
			state.lens = lensOf(name);
			map.redress();
			map.changed();
		});
		this.table = new TreeTable({
			choose: (i, options) => map.choose([i], options), toggle: map.toggle, open: map.open, go: map.go, help: map.help,
			clear: () => map.choose([]),
		});
		this.coverage = new CoverageTable(i => map.choose([i]));
		this.maps = makeMapMenu({ model: () => state.model, shown: () => this.shown, show: shown => this.showMap(shown) });
		this.saved = makeSavedMenu({ accountId: map.accountId, maySave: () => state.model?.canEdit === true, texts: () => written(this.shareable()), open: texts => this.apply(read(texts)) });
		this.past = makePastBar({
			accountId: map.accountId, span: () => this.span, show: span => this.showSpan(span), focus: () => surface.querySelector(".tree")?.focus(),
			choose: id => {
				const i = state.model?.indexOf.get(id);
				i !== undefined && map.choose([i], { reveal: true, fly: true });
			},
		});
		this.blank = makeBlank(() => this.show("org"));
		surface.append(this.table.element, this.coverage.element, this.blank.element, this.past.panel);
	}

	/** Makes the second bar. @param {HTMLElement} search @param {HTMLElement} tools @param {HTMLElement[]} menus further ones */
	makeBar(search, tools, menus = []) {
		this.bar = makeFocusBar({
			search, tools, more: [this.maps.element, this.saved.element, ...menus],
			state: () => this.state,
			focus: () => this.focus,
			filter: (filter, hide) => this.#narrow({ filter, hide }),
			hops: hops => this.#narrow({ hops }),
			path: () => this.#showPath([...this.state.selection].map(i => this.state.model.ids[i])),
			endPath: () => this.#showPath([]),
			centre: () => this.centreOn([...this.state.selection][0]),
			table: () => this.showTable(!this.tabled),
		});
		this.refresh();
		return [...this.bar.elements, this.past.bar];
	}

	/** The view that is shown, by its name on the tab. */
	get viewLabel() {
		return VIEWS.find(({ name }) => name === this.view).label.toLocaleLowerCase();
	}

	/** What a picture says below its title: when it was taken, what is shown of what. */
	get note() {
		const { model, lens, layout } = this.state;
		if (!model) {
			return "";
		}
		const filters = filterWords(model, this.focus.filter).map(({ text }) => text);
		return [new Date().toLocaleDateString(undefined, { dateStyle: "long" }), `colours: ${lens.label.toLocaleLowerCase()}`,
			counted(model.count, "person", "people"), ...filters, layout?.summary, this.found?.sentence].filter(Boolean).join(" · ");
	}

	/** What the layout is asked for. */
	wanted(model, collapsed) {
		return { model, collapsed, view: this.view, kept: this.focus.kept(model), around: model.indexOf.get(this.around) ?? -1, hops: this.focus.hops };
	}

	/** Who is singled out; null for everybody. */
	lit() {
		const { model, selection } = this.state;
		this.found = this.focus.on(model, selection, this.view !== "influence");
		this.state.path = this.found.steps;
		return this.found.lit;
	}

	/** @param {import("../views/views.js").View} view */
	async show(view) {
		if (view === this.view) {
			return;
		}
		const { selection, model } = this.state;
		if (view === "influence" && selection.size === 1) {
			this.around = model.ids[[...selection][0]];
		}
		const redraws = view !== "coverage" && this.view !== "coverage";
		this.view = view;
		this.refresh();
		if (model) {
			await this.map.layOut();
			this.map.light();
			redraws || view !== "coverage" ? this.map.fit() : undefined;
			this.#bringChosen();
		}
		this.map.changed();
	}

	/** Shows another map of the account. @param {string} shown */
	showMap(shown) {
		if (shown !== this.shown) {
			this.shown = shown;
			this.map.showMap(shown);
			this.maps.refresh();
			this.map.changed();
		}
	}

	/** Shows the map at one end of a stretch of the past, coloured by what changed in it. @param {import("../past/span.js").Span} span */
	showSpan(span) {
		if (!isSame(span, this.span)) {
			this.#turnTo(span);
			this.map.showSpan(span);
			this.map.redress();
			this.past.refresh(this.state.model);
			this.map.changed();
		}
	}

	#turnTo(span) {
		const wasPast = this.#isPast;
		this.span = span;
		if (!wasPast && this.#isPast) {
			this.#lensOfNow = this.state.lens.name;
			this.state.lens = lensOf("since");
		} else if (!this.#isPast && this.state.lens.name === "since") {
			this.state.lens = lensOf(this.#lensOfNow);
		}
		this.lensMenu.show(this.state.lens.name, this.#isPast);
	}

	get #isPast() {
		return this.span.day !== "";
	}

	/** The day that was asked for cannot be shown; the map shows now. @param {string} message */
	refuseDay(message) {
		this.#turnTo(NOW);
		this.past.refresh(null);
		this.past.refuse(message);
		this.map.changed();
	}

	/** @param {boolean} tabled */
	showTable(tabled) {
		this.tabled = tabled;
		this.refresh();
		tabled ? this.table.focus() : this.surface.querySelector(".tree")?.focus();
		this.map.changed();
	}

	/** Puts somebody in the middle of the influence view. */
	async centreOn(i) {
		this.around = this.state.model.ids[i];
		await this.map.layOut();
		this.map.light();
		this.map.fit();
		this.map.changed();
	}

	/** Shows again what has changed: the model, the layout, whoever is chosen or singled out. */
	refresh() {
		const { state } = this;
		const covered = this.view === "coverage";
		const tabled = this.tabled && !covered;
		this.tabs.show(this.view);
		this.maps.refresh();
		this.lensMenu.show(state.lens.name, this.#isPast);
		this.past.refresh(state.model);
		this.table.element.hidden = !tabled || !state.model;
		const isBlank = this.blank.show(state, covered, tabled);
		this.coverage.element.hidden = !covered || !state.model || isBlank;
		// What is covered is no place for the keyboard either.
		this.surface.querySelectorAll(":scope > :is(.tree, .minimap, .foot, .line-legend)").forEach(part => part.inert = tabled || covered);
		this.surface.classList.toggle("is-blank", isBlank);
		if (state.model && state.layout) {
			tabled && this.table.show(state, this.focus.kept(state.model));
			covered && this.coverage.show(state);
		}
		this.bar?.show({
			view: this.view, table: this.tabled,
			sentence: this.found?.sentence ?? "",
			summary: covered ? this.coverage.summary ?? "" : state.layout?.summary ?? "",
			count: this.found?.count ?? 0,
			singled: Boolean(this.found?.lit) && this.view !== "influence",
		});
	}

	/** @returns {import("./arrangement.js").Arrangement} as the page's address holds it */
	get arrangement() {
		return {
			map: this.shown, span: this.span, lens: this.state.lens.name, view: this.view, table: this.tabled, filter: this.focus.filter, hide: this.focus.hide,
			around: this.view === "influence" ? this.around : "", hops: this.focus.hops, path: this.focus.path, camera: null, closed: null,
		};
	}

	/** The arrangement with where the reader looks, and what is closed. */
	shareable() {
		const { model, collapsed } = this.state;
		const closed = model ? model.ids.filter((_, i) => collapsed[i] && leads(model, i)) : null;
		return { ...this.arrangement, camera: { ...this.camera.view }, closed };
	}

	/** @param {import("./arrangement.js").Arrangement} arrangement */
	async apply(arrangement) {
		const { map, span, lens, view, table, filter, hide, around, hops, path } = arrangement;
		if (map !== this.shown) {
			this.shown = map;
			this.map.showMap(map);
		}
		if (!isSame(span, this.span)) {
			this.#turnTo(span);
			this.map.showSpan(span);
		}
		this.view = viewOf(view);
		this.tabled = table;
		this.around = around;
		Object.assign(this.focus, { filter, hide, hops, path });
		this.state.lens = lensOf(lens === "since" && !this.#isPast ? "" : lens);
		this.#coming = arrangement;
		if (this.state.model && this.state.layout) {
			this.prepare(this.state.model, this.state.collapsed);
			await this.map.layOut();
			this.settle();
		}
	}

	/** What is to be closed before the first layout. @param {Uint8Array} collapsed changed in place */
	prepare(model, collapsed) {
		if (this.#coming?.closed) {
			const closed = new Set(this.#coming.closed);
			model.ids.forEach((id, i) => collapsed[i] = closed.has(id) ? 1 : 0);
		}
	}

	/**
	 * Applies what has waited for a layout.
	 *
	 * @param {{first?: boolean}} [options] first: the camera stands already where a first look begins
	 */
	settle({ first = false } = {}) {
		const coming = this.#coming;
		this.#coming = null;
		this.map.light();
		this.map.redress();
		if (coming?.camera) {
			this.map.lookAt(coming.camera);
		} else if (coming && !first) {
			this.map.fit();
		}
		this.map.changed();
	}

	/** Whether something waits for the first layout. */
	get isComing() {
		return this.#coming !== null;
	}

	async #narrow(change) {
		const hid = this.focus.hide;
		Object.assign(this.focus, change);
		const moves = this.focus.hide || hid || (this.view === "influence" && "hops" in change);
		if (moves) {
			await this.map.layOut();
		}
		this.map.light();
		moves && this.map.fit();
		this.map.changed();
	}

	async #showPath(ids) {
		this.focus.path = ids.length === 2 ? ids : [];
		this.map.light();
		const people = (this.found.steps ?? []).flatMap(({ from, step }) => [from, step.to]);
		const opened = people.map(i => this.state.reveal(i)).some(Boolean);
		if (opened) {
			await this.map.layOut();
			this.map.light();
		}
		people.length > 0 && this.camera.showAll(people);
		this.map.changed();
	}

	#bringChosen() {
		const [first] = this.state.selection;
		if (first !== undefined && this.state.layout.visible[first]) {
			this.camera.bringInto(first);
		}
	}
}
