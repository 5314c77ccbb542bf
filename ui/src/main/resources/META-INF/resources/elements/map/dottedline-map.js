import { ensureTokens, reducedMotion, resolveColours, watchTheme } from "../theme/theme.js";
import { Camera } from "./camera.js";
import { Company } from "./company.js";
import { buyingCircle } from "./circle/circle.js";
import { standingOf } from "./circle/standing.js";
import { circleWords } from "./circle/words.js";
import { Editing } from "./edit/editing.js";
import { makeOutMenu } from "./export/out-menu.js";
import { LayoutRunner } from "./layout-runner.js";
import { lineItems, placeLineLegend, showLineLegend } from "./lens/line-legend.js";
import { lensOf } from "./lens.js";
import { LiveMap } from "./live.js";
import { Minimap } from "./minimap.js";
import { managerChain, peopleOfUnits } from "./model.js";
import { countsText, legendItems, showLegend } from "./panels.js";
import { NOW, shownDay, timesOf } from "./past/span.js";
import { COLOURS } from "./pens.js";
import { Pilot } from "./pilot.js";
import { carryPlan } from "./plan.js";
import { Arranger } from "./place/arranger.js";
import { read, written } from "./place/arrangement.js";
import { Scene } from "./scene.js";
import { PeopleSearch } from "./search.js";
import { connectionText, makeShell } from "./shell.js";
import { MapState } from "./state.js";
import { makeToolbar } from "./toolbar.js";
import { TreeItems } from "./tree-items.js";
import { arrange } from "./views/arrange.js";

/** A divider that is being dragged comes to rest within so many milliseconds. */
const REFOLDS_AFTER = 180;
const ANOTHER_SHAPE = 1.25;

/**
 * The relationship map of an account: reads it through GraphQL, draws it, follows its changes.
 *
 * Attributes: `account-id`; `lens` (support); `selected` (ids of seats, separated by spaces); `legend="outside"` where the
 * page shows the legend that `map-legend` gives out.
 * The property `arrangement` holds the view, the lens, the filter and what else the reader has chosen above the map, as
 * short texts for an address.
 * Events, all composed: `map-arrangement`, `map-carry`, `map-history`, `map-selection`, `map-open`, `map-ready`, `map-error`, `map-shown`, `map-day`, `map-counts`, `map-legend`, `map-connection`.
 */
export class DottedlineMap extends HTMLElement {
	static observedAttributes = ["account-id", "lens", "selected"];

	#state = new MapState();
	#runner = new LayoutRunner();
	/** @type {LiveMap | null} */
	#live = null;
	#built = false;
	#ready = Promise.withResolvers();

	/** Resolves with {revision, people, paintMs} when the map has been painted for the first time. */
	get readyPromise() {
		return this.#ready.promise;
	}

	connectedCallback() {
		this.#build();
		this.#runner.warm();
		this.#unwatch = watchTheme(() => this.#recolour());
		this.#sizes.observe(this.#surface);
		window.addEventListener("dottedline-signed-in", this.#onSignedIn);
		this.#here = new AbortController();
		this.#editing.listen(this.#here.signal);
		this.#open();
	}

	disconnectedCallback() {
		window.removeEventListener("dottedline-signed-in", this.#onSignedIn);
		this.#here.abort();
		this.#live?.close();
		this.#live = null;
		this.#sizes.disconnect();
		this.#unwatch();
		this.#camera.stop();
		this.#scene.close();
		this.#runner.close();
	}

	attributeChangedCallback(name, before, value) {
		if (!this.isConnected || !this.#built || before === value) {
			return;
		}
		if (name === "account-id") {
			this.#open();
		} else if (name === "lens") {
			this.#state.lens = lensOf(value);
			this.#redress();
			this.#arranger.refresh();
		} else if (name === "selected" && value !== this.#selectedIds().join(" ")) {
			this.#selectIds(value);
		}
	}

	/**
	 * Singles out people, by seat or by the units that they belong to, and fades the others; null shows all alike.
	 *
	 * @param {{unitIds?: string[], stakeholderIds?: string[], cell?: import("./circle/circle.js").Asked} | null} what a cell
	 *   singles out whoever has to do with it, with the ways between them
	 */
	highlight(what) {
		const hadCircle = this.#state.circle !== null;
		this.#highlighted = what;
		if (this.#state.layout) {
			const people = this.#light();
			hadCircle || this.#state.circle ? this.#scene.select() : this.#scene.repaint();
			this.#drawMinimap();
			const wanted = this.#state.circle ? [...this.#state.circle.buyers, ...this.#state.circle.signers].slice(0, 12) : people;
			if (wanted?.length > 0) {
				const seen = [...new Set(wanted.map(i => this.#scene.shownAt[i]))].filter(i => i >= 0);
				seen.length > 0 && this.#camera.showSome(seen);
			}
		}
	}

	/** How whoever would sign for a cell is reached, and who else has a say in it, in words; null before the map is read. */
	circleOf(cell) {
		const { model } = this.#state;
		return model ? circleWords(model, buyingCircle(model, cell)) : null;
	}

	/** Where people have authority, and whom they influence; null before the map is read. @param {string[]} stakeholderIds */
	standingOf(stakeholderIds) {
		const { model } = this.#state;
		return model ? standingOf(model, stakeholderIds) : null;
	}

	#light() {
		const what = this.#highlighted;
		this.#state.circle = what?.cell ? buyingCircle(this.#state.model, what.cell) : null;
		const people = this.#state.circle?.people ?? (what && [...peopleOfUnits(this.#state.model, what.unitIds ?? []), ...this.#indices(what.stakeholderIds ?? [])]);
		const lit = this.#arranger.lit();
		if (people) {
			this.#state.light(people);
		} else {
			this.#state.lit = lit;
		}
		this.#arranger.refresh();
		return people;
	}

	#relight() {
		this.#light();
		this.#scene.select();
		this.#tellLegend();
		this.#drawMinimap();
	}

	/**
	 * Selects somebody, or nobody for null, without an event.
	 *
	 * @param {string | null} id
	 * @param {{reveal?: boolean}} [options] reveal opens the branches above and brings the card into view
	 */
	async select(id, { reveal = false } = {}) {
		const people = this.#indices(id === null ? [] : [id]);
		await this.#choose(people, { reveal, silent: true });
	}

	/** Shows the whole map. */
	fit() {
		this.#camera.fit();
	}

	/** Opens or closes every branch below the top. */
	async setAllCollapsed(collapsed) {
		this.#state.setAllCollapsed(collapsed);
		await this.#layOut({ replan: true });
		this.#camera.fit();
	}

	/** Gives the keyboard to the tree, or to the table where that is shown. @param {FocusOptions} [options] */
	focus(options) {
		this.#arranger?.tabled ? this.#arranger.table.focus() : this.#tree?.focus(options);
	}

	/** What the reader did on this page, to be taken back and done again; null before the map is built. */
	get acts() {
		return this.#editing?.edits ?? null;
	}

	/** @returns {Record<string, string>} what differs from the usual, by name */
	get arrangement() {
		return written(this.#arranger.arrangement);
	}

	set arrangement(texts) {
		this.#build();
		this.#arranger.apply(read(texts));
	}

	/** The others on the map; null before it is built. */
	get company() {
		return this.#company ?? null;
	}

	focusSearch() {
		this.#toolbar.focusSearch();
	}

	/** The part of the world in view, for tests and measurements. */
	get view() {
		return { ...this.#camera.view };
	}

	set view(view) {
		this.#camera.moveTo(view);
	}

	/** The part of the world that the map lies in, for tests and measurements. */
	get bounds() {
		return { ...this.#state.layout?.bounds };
	}

	/** What could not be read while nobody was signed in is read now. */
	#onSignedIn = () => this.#state.model ?? this.#open();
	#highlighted = null;
	/** The model that was read last, whether it is laid out yet or not. */
	#coming = null;
	#unwatch = () => {};
	#surface;
	#tree;
	#scene;
	#camera;
	#company;
	#toolbar;
	#minimap;
	#items;
	/** @type {Arranger} */
	#arranger;
	#notice;
	#parts;
	#search = null;
	#editing;
	/** Whose card stays where it is at the next change, before anybody who is chosen. */
	#kept = -1;
	#here = new AbortController();
	#painted = false;
	#sizes = new ResizeObserver(([{ contentRect }]) => {
		const { width, height } = contentRect;
		this.#scene.resize({ width: Math.round(width), height: Math.round(height) });
		this.#camera.resized();
		clearTimeout(this.#refolding);
		this.#refolding = setTimeout(() => this.#refold(), REFOLDS_AFTER);
	});
	#refolding = 0;
	/** The pane that the map was last folded for. */
	#foldedFor = null;

	#build() {
		if (this.#built) {
			return;
		}
		this.#built = true;
		this.#parts = makeShell(this);
		const { root, layers, minimap, surface, tree, help, notice } = this.#parts;
		this.#surface = surface;
		this.#tree = tree;
		this.#notice = notice;
		this.#scene = new Scene(layers, this.#state, (view, resting) => {
			this.#toolbar.showScale(view.scale, resting);
			this.#minimap.frameAround(view, this.#scene.size, resting);
			this.#editing.framed();
			this.#company.place();
			this.#notePaint();
		});
		this.#camera = new Camera(this.#scene, this.#state);
		this.#company = new Company(layers.company, this.#scene, this.#state, this.#camera);
		this.#minimap = new Minimap(minimap, (x, y) => this.#camera.centreOn(x, y));
		this.#items = new TreeItems(this.#tree, i => this.#choose([i], { reveal: true }));
		this.#arranger = new Arranger(this.#state, this.#camera, surface, {
			layOut: () => this.#layOut({ replan: true }),
			light: () => this.#relight(),
			redress: () => this.#redress(),
			choose: (people, options) => this.#choose(people, options),
			toggle: i => this.#toggle(i),
			open: i => this.#openDetails(i),
			go: i => this.#go(i),
			help: () => help.showModal(),
			fit: () => this.#camera.fit(),
			lookAt: view => this.#camera.moveTo(view),
			accountId: () => this.getAttribute("account-id"),
			showMap: shown => {
				this.#live?.show(shown);
				this.#emit("map-shown", { map: shown });
			},
			showSpan: span => {
				this.#live?.showSpan(span);
				this.#tellDay(span);
			},
			changed: () => this.#emit("map-arrangement", this.arrangement),
		});
		this.#toolbar = makeToolbar({
			front: [...this.#arranger.tabs.elements, this.#arranger.lensMenu.element, this.#arranger.past.button],
			find: text => this.#find(text),
			nameOf: i => ({ name: this.#state.model.names[i], note: this.#noteOn(i) }),
			choose: i => this.#choose([i], { reveal: true, fly: true }),
			fit: () => this.fit(),
			zoom: factor => this.#camera.zoom(factor),
			actualSize: () => this.#camera.actualSize(),
			setAllCollapsed: collapsed => this.setAllCollapsed(collapsed),
			showLines: shown => {
				this.#state.showLines = shown;
				this.#scene.repaint();
				this.#tellLegend();
			},
			help: () => help.showModal(),
		});
		this.#editing = new Editing({
			root, surface, tree, state: this.#state, scene: this.#scene, camera: this.#camera,
			live: () => this.#live,
			choose: (people, options) => this.#choose(people, options),
			keep: i => this.#kept = i,
			open: (i, edit) => this.#openDetails(i, edit),
			help: () => help.showModal(),
		});
		this.#editing.onHistory = () => this.#emit("map-history", {});
		this.#editing.moreOf = i => this.menuItems(this.#state.model.ids[i]);
		this.#editing.away = this.#carriedAway();
		this.#editing.onRight = canEdit => help.classList.toggle("read-only", !canEdit);
		this.#toolbar.bar.querySelector(".spring").after(...this.#editing.tools);
		root.append(this.#toolbar.bar, ...this.#arranger.makeBar(this.#toolbar.searchBox, this.#toolbar.tools, [this.#outMenu()]), surface, help);
		new Pilot(tree, this.#state, this.#scene, this.#camera, {
			choose: (people, options) => this.#choose(people, options),
			toggle: i => this.#toggle(i),
			open: i => this.#openDetails(i),
			talk: i => this.talkAbout(this.#state.model.ids[i]),
			go: i => this.#go(i),
			help: () => help.showModal(),
			focusOn: i => this.#focusOn(i),
			table: () => this.#arranger.showTable(true),
		}, this.#editing);
		this.#arranger.refresh();
	}

	/** What the page offers besides in the menu of a person. @type {(stakeholderId: string) => import("./edit/menu.js").Items} */
	menuItems = () => [];

	/** Tells once more which stretch of the past is looked at, if one is. */
	tellPast() {
		this.#arranger.span.day === "" || this.#tellDay(this.#arranger.span);
	}

	/** Tells the page which stretch of the past is looked at, and as of when the map is shown; without a time as of now. */
	#tellDay(span) {
		const { asOf } = timesOf(span);
		this.#emit("map-day", { ...span, asOf: asOf ?? (span.day === "" ? "" : new Date().toISOString()), shown: shownDay(span) });
	}

	/** Tells the page of cards that a hand carries beyond the map. */
	#carriedAway() {
		const tell = (phase, x = 0, y = 0, stakeholderIds = []) => {
			const { left, top } = this.#surface.getBoundingClientRect();
			this.#emit("map-carry", { phase, clientX: left + x, clientY: top + y, stakeholderIds });
		};
		return { over: (...at) => tell("over", ...at), drop: (...at) => tell("drop", ...at), end: () => tell("end") };
	}

	#outMenu() {
		const title = () => `${this.#state.model.accountName}, ${this.#arranger.viewLabel}`;
		return makeOutMenu({
			shown: () => ({
				state: this.#state, look: this.#scene.look(), scale: this.#scene.view.scale, title: this.#state.model ? title() : "",
				note: this.#arranger.note,
			}),
			inView: () => {
				const { view, size } = this.#scene;
				return { x: view.x, y: view.y, width: size.width / view.scale, height: size.height / view.scale };
			},
			colours: light => light ? resolveColours(this, COLOURS, "light") : this.#state.colours,
		}).element;
	}

	async #open() {
		this.#live?.close();
		this.#painted = false;
		const state = new MapState();
		Object.assign(this.#state, state, { model: undefined, layout: undefined, threads: new Map(), lens: this.hasAttribute("lens") ? lensOf(this.getAttribute("lens")) : this.#state.lens });
		this.#search = null;
		this.#editing.startOver();
		this.#tree.hidden = true;
		this.#notice.loading();
		await ensureTokens();
		this.#state.colours = resolveColours(this, COLOURS);
		const accountId = this.getAttribute("account-id");
		if (accountId && this.isConnected) {
			this.#live = new LiveMap(accountId, {
				onModel: (model, touched) => this.#take(model, touched),
				onChange: change => this.#editing.heard(change),
				onError: error => this.#fail(error),
				onState: connection => this.#connected(connection),
				onShown: shown => this.#arranger.showMap(shown),
				onNow: message => {
					this.#arranger.refuseDay(message);
					this.#tellDay(NOW);
				},
			}, this.#arranger.shown, this.#arranger.span);
			await this.#live.open();
		}
	}

	async #take(model, touched) {
		const state = this.#state;
		const first = !state.model;
		this.#coming = model;
		this.#search = null;
		if (model.count === 0) {
			this.#showEmpty(model);
			return;
		}
		let next;
		let layout;
		do {
			next = state.carriedTo(model);
			if (first) {
				next.selection = new Set(this.#indices((this.getAttribute("selected") ?? "").split(/\s+/), model));
				this.#arranger.prepare(model, next.collapsed);
				next.selection.forEach(i => managerChain(model, i).forEach(up => next.collapsed[up] = 0));
			}
			const wanted = this.#arranger.wanted(model, next.collapsed);
			const same = !first && !state.layout?.kind && !wanted.kept && sameReports(state.model, model);
			const plan = first || !state.layout?.plan ? null : carryPlan(state.layout.plan, state.model, model);
			layout = same ? state.layout : await arrange(this.#runner, wanted, plan, this.#pane());
			this.#foldedFor = first ? this.#pane() : this.#foldedFor;
		} while (!layout && this.#coming === model && this.isConnected);
		if (!layout || this.#coming !== model) {
			return;
		}
		const anchor = this.#anchor();
		// What was chosen while the layout was made counts.
		const { selection, active } = first ? next : state.carriedTo(model);
		Object.assign(state, next, { layout, selection, active });
		this.#light();
		this.#scene.show();
		this.#describe(model);
		this.#redress();
		this.#notice.clear();
		this.#tree.hidden = false;
		this.#items.show(state);
		if (first) {
			this.#camera.start();
			placeLineLegend(this.#parts.lines, this.#camera.view, layout);
			this.#arranger.isComing && this.#arranger.settle({ first: true });
		} else if (anchor) {
			this.#camera.holdOn(model.indexOf.get(anchor.id), anchor);
		}
		this.#editing.took(model);
		if (!reducedMotion()) {
			requestAnimationFrame(() => requestAnimationFrame(() => this.#scene.cards.glow(this.#indices(touched))));
		}
	}

	#showEmpty(model) {
		Object.assign(this.#state, { model: undefined, layout: undefined });
		this.#describe(model);
		this.#editing.took(model);
		this.#notice.empty(this.#editing.canEdit ? () => this.#editing.deeds.addAtTop() : null);
		this.#tree.hidden = true;
		this.#ready.resolve({ revision: model.revision, people: 0, paintMs: 0 });
	}

	#describe(model) {
		const counts = { people: model.count, roots: model.roots.length, levels: model.levels };
		this.#tree.setAttribute("aria-label", `Org chart of ${model.accountName}`);
		this.#parts.counts.textContent = countsText(counts);
		this.#emit("map-counts", counts);
	}

	/** Somebody who should stay where they are on the screen when others come and go. */
	#anchor() {
		const { model, layout, selection, active } = this.#state;
		const kept = this.#kept;
		this.#kept = -1;
		const i = [kept, ...selection, active].find(each => each >= 0 && layout?.visible[each]);
		return i === undefined ? null : { id: model.ids[i], x: layout.x[i], y: layout.y[i] };
	}

	/** @param {{replan?: boolean, keep?: number}} options replan: fold all branches anew; keep: a card that stays where it is */
	async #layOut({ replan = false, keep = -1 } = {}) {
		const state = this.#state;
		const { model, layout: before } = state;
		const wanted = this.#arranger.wanted(model, state.collapsed);
		const layout = await arrange(this.#runner, wanted, replan && wanted.view !== "influence" && wanted.view !== "past" ? null : before?.plan ?? null, this.#pane());
		if (!layout || state.model !== model) {
			return;
		}
		state.layout = layout;
		this.#foldedFor = replan ? this.#pane() : this.#foldedFor;
		this.#scene.show();
		this.#drawMinimap();
		this.#arranger.refresh();
		if (keep >= 0) {
			this.#camera.holdOn(keep, { x: before.x[keep], y: before.y[keep] });
		}
	}

	/** Folds the branches for a pane of quite another shape, unless the reader is at work in it. */
	async #refold() {
		const [before, now] = [this.#foldedFor, this.#pane()];
		if (!before || !now || !this.#state.layout || !this.#camera.isKept) {
			return;
		}
		const shape = now.width / now.height / (before.width / before.height);
		if (Math.max(shape, 1 / shape) > ANOTHER_SHAPE) {
			await this.#layOut({ replan: true });
			this.#camera.resized();
		}
	}

	#pane() {
		const { width, height } = this.#scene.size;
		return width > 0 ? { width: width - 64, height: Math.max(200, height - 96) } : undefined;
	}

	#redress() {
		if (this.#state.model) {
			this.#tellLegend();
			this.#scene.repaint();
			this.#drawMinimap();
		}
	}

	#tellLegend() {
		const { model, lens, lit } = this.#state;
		if (!model) {
			return;
		}
		const items = legendItems(lens, model, lit);
		showLegend(this.#parts.legend, lens, items);
		showLineLegend(this.#parts.lines, lineItems(this.#state));
		this.#emit("map-legend", { lens: lens.label, items });
	}

	#recolour() {
		this.#state.colours = resolveColours(this, COLOURS);
		this.#scene.repaint();
		this.#drawMinimap();
	}

	#drawMinimap() {
		if (this.#state.layout) {
			this.#minimap.draw(this.#state.layout, this.#scene.look());
			this.#scene.invalidate();
		}
	}

	async #toggle(i) {
		this.#state.collapsed[i] = this.#state.collapsed[i] ? 0 : 1;
		await this.#layOut({ keep: i });
		this.#items.show(this.#state);
	}

	async #choose(people, { add = false, reveal = false, fly = false, silent = false } = {}) {
		const { selection } = this.#state;
		if (!add) {
			selection.clear();
		}
		people.forEach(i => add && selection.has(i) ? selection.delete(i) : selection.add(i));
		if (people.length > 0) {
			this.#state.active = people[0];
			if (reveal && this.#state.reveal(people[0])) {
				await this.#layOut();
			}
		}
		if (this.#arranger.focus.hops > 0) {
			this.#relight();
		} else {
			this.#scene.select();
			this.#arranger.refresh();
		}
		if (people.length > 0 && fly && this.#state.layout.kind === "influence" && !this.#state.layout.visible[people[0]]) {
			await this.#arranger.centreOn(people[0]);
		}
		this.#items.show(this.#state);
		if (people.length > 0 && (reveal || fly)) {
			fly ? this.#camera.focusOn(people[0]) : this.#camera.bringInto(people[0]);
		}
		this.#reflect();
		if (!silent) {
			const { model } = this.#state;
			const unitIds = [...new Set([...selection].map(i => model.units[model.unit[i]]?.id).filter(Boolean))];
			this.#emit("map-selection", { stakeholderIds: this.#selectedIds(), unitIds });
		}
	}

	#openDetails(i, edit = false) {
		this.#choose([i]);
		this.#emit("map-open", { stakeholderId: this.#state.model.ids[i], edit, comment: null });
	}

	/** How many threads are open about seats, persons and lines, by their ids. @param {Map<string, number>} threads */
	set threads(threads) {
		this.#state.threads = threads;
		if (this.#state.layout) {
			this.#scene.repaint();
			this.#items.show(this.#state);
		}
	}

	/** Asks the page for what is said about a seat. @param {string} stakeholderId @param {string} [comment] where the keyboard goes */
	async talkAbout(stakeholderId, comment = "") {
		await this.#choose(this.#indices([stakeholderId]), { reveal: true });
		this.#emit("map-open", { stakeholderId, edit: false, comment });
	}

	/** The seat of a person, or one end of a line that is no line between two; null when it is not on the map. @param {string} personId */
	seatOf(personId) {
		const { model } = this.#state;
		const i = model?.seatsOfPerson.get(personId)?.[0];
		return i === undefined ? null : model.ids[i];
	}

	/** Shows a line with what is said about it. @param {string} id @param {string} [comment] where the keyboard goes @returns {boolean} whether it is there */
	talkAboutLine(id, comment = "") {
		return this.#editing.openLine(id, comment);
	}

	/** In the influence view, whoever is pressed twice comes to stand in the middle. */
	#focusOn(i) {
		this.#arranger.view === "influence" ? this.#arranger.centreOn(i) : this.#camera.focusOn(i);
	}

	#go(i) {
		this.#state.active = i;
		this.#state.showFocus = true;
		this.#items.show(this.#state);
		this.#editing.went(i);
		this.#camera.bringInto(i);
		this.#scene.invalidate();
	}

	#find(text) {
		this.#search ??= this.#state.model ? new PeopleSearch(this.#state.model) : null;
		return this.#search?.find(text) ?? [];
	}

	#noteOn(i) {
		const { titles, unit, units } = this.#state.model;
		return [titles[i], units[unit[i]]?.name].filter(Boolean).join(" · ");
	}

	#fail(error) {
		this.#notice.failed(error.message, () => this.#open());
		this.#emit("map-error", { code: error.code ?? "ERROR", message: error.message });
	}

	#connected(connection) {
		this.#parts.connection.textContent = connectionText(connection);
		this.#emit("map-connection", { state: connection });
	}

	#notePaint() {
		if (this.#painted || !this.#state.layout) {
			return;
		}
		this.#painted = true;
		const { model } = this.#state;
		requestAnimationFrame(() => setTimeout(() => {
			performance.mark("dottedline:map:painted");
			const { duration } = performance.measure("dottedline:map", "dottedline:map:data", "dottedline:map:painted");
			const detail = { revision: model.revision, people: model.count, paintMs: duration };
			this.#ready.resolve(detail);
			this.#emit("map-ready", detail);
		}));
	}

	#selectIds(value) {
		const people = this.#indices((value ?? "").split(/\s+/));
		if (this.#state.model) {
			this.#choose(people, { reveal: people.length > 0, silent: true });
		}
	}

	#reflect() {
		const ids = this.#selectedIds().join(" ");
		if (ids !== (this.getAttribute("selected") ?? "")) {
			ids === "" ? this.removeAttribute("selected") : this.setAttribute("selected", ids);
		}
	}

	#indices(ids, model = this.#state.model) {
		return ids.map(id => model?.indexOf.get(id) ?? -1).filter(i => i >= 0);
	}

	#selectedIds() {
		return [...this.#state.selection].map(i => this.#state.model.ids[i]);
	}

	#emit(name, detail) {
		this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
	}
}

function sameReports(a, b) {
	return a.count === b.count && a.ids.every((id, i) => id === b.ids[i]) && a.manager.every((up, i) => up === b.manager[i]);
}

customElements.define("dottedline-map", DottedlineMap);
