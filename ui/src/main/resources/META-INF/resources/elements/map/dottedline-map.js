import { ensureTokens, reducedMotion, resolveColours, watchTheme } from "../theme/theme.js";
import { Camera } from "./camera.js";
import { listenToHands } from "./gestures.js";
import { hit } from "./hit.js";
import { TypeAhead, intentOf } from "./keyboard.js";
import { LayoutRunner } from "./layout-runner.js";
import { lensOf } from "./lens.js";
import { LiveMap } from "./live.js";
import { Minimap } from "./minimap.js";
import { leads, peopleOfUnits } from "./model.js";
import { countsText, legendItems, showLegend } from "./panels.js";
import { COLOURS } from "./pens.js";
import { Scene } from "./scene.js";
import { PeopleSearch } from "./search.js";
import { connectionText, makeShell } from "./shell.js";
import { MapState } from "./state.js";
import { makeToolbar } from "./toolbar.js";
import { TreeItems } from "./tree-items.js";

/**
 * The relationship map of an account: reads it through GraphQL, draws it, follows its changes.
 *
 * Attributes: `account-id`; `lens` (support); `selected` (ids of seats, separated by spaces); `legend="outside"` where the
 * page shows the legend that `map-legend` gives out.
 * Events, all composed: `map-selection`, `map-open`, `map-ready`, `map-error`, `map-counts`, `map-legend`, `map-connection`.
 */
export class DottedlineMap extends HTMLElement {
	static observedAttributes = ["account-id", "lens", "selected"];

	#state = new MapState();
	#runner = new LayoutRunner();
	#typing = new TypeAhead();
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
		this.#open();
	}

	disconnectedCallback() {
		window.removeEventListener("dottedline-signed-in", this.#onSignedIn);
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
		} else if (name === "selected" && value !== this.#selectedIds().join(" ")) {
			this.#selectIds(value);
		}
	}

	/**
	 * Singles out people, by seat or by the units that they belong to, and fades the others; null shows all alike.
	 *
	 * @param {{unitIds?: string[], stakeholderIds?: string[]} | null} what
	 */
	highlight(what) {
		this.#highlighted = what;
		const { model } = this.#state;
		if (!model) {
			return;
		}
		const people = what && [...peopleOfUnits(model, what.unitIds ?? []), ...this.#indices(what.stakeholderIds ?? [])];
		this.#state.light(people);
		this.#scene.repaint();
		this.#drawMinimap();
		if (people?.length > 0 && this.#state.layout) {
			this.#camera.showSome([...new Set(people.map(i => this.#scene.shownAt[i]))]);
		}
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
		await this.#layOut({ plan: null });
		this.#camera.fit();
	}

	/** Gives the keyboard to the tree. @param {FocusOptions} [options] */
	focus(options) {
		this.#tree?.focus(options);
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

	/** What could not be read while nobody was signed in is read now. */
	#onSignedIn = () => this.#state.model ?? this.#open();
	#highlighted = null;
	#unwatch = () => {};
	#surface;
	#tree;
	#scene;
	#camera;
	#toolbar;
	#minimap;
	#items;
	#notice;
	#help;
	#parts;
	#search = null;
	#painted = false;
	#sizes = new ResizeObserver(([{ contentRect }]) => {
		const { width, height } = contentRect;
		this.#scene.resize({ width: Math.round(width), height: Math.round(height) });
		this.#camera.resized();
	});

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
		this.#help = help;
		this.#scene = new Scene(layers, this.#state, view => {
			this.#toolbar.showScale(view.scale);
			this.#minimap.frameAround(view, this.#scene.size);
			this.#notePaint();
		});
		this.#camera = new Camera(this.#scene, this.#state);
		this.#minimap = new Minimap(minimap, (x, y) => this.#camera.centreOn(x, y));
		this.#items = new TreeItems(this.#tree, i => this.#choose([i], { reveal: true }));
		this.#toolbar = makeToolbar({
			find: text => this.#find(text),
			nameOf: i => ({ name: this.#state.model.names[i], note: this.#noteOn(i) }),
			choose: i => this.#choose([i], { reveal: true, fly: true }),
			fit: () => this.fit(),
			zoom: factor => this.#camera.zoom(factor),
			actualSize: () => this.#camera.actualSize(),
			setAllCollapsed: collapsed => this.setAllCollapsed(collapsed),
			showTies: shown => {
				this.#state.showTies = shown;
				this.#scene.repaint();
			},
			help: () => this.#help.showModal(),
		});
		root.append(this.#toolbar.bar, surface, help);
		this.#listen();
	}

	#listen() {
		const at = (x, y) => this.#hit(x, y);
		listenToHands(this.#tree, {
			view: () => this.#camera.view,
			moveTo: view => this.#camera.moveTo(view),
			click: (x, y, event) => this.#click(at(x, y), event),
			doubleClick: (x, y) => at(x, y)?.part === "card" && this.#camera.focusOn(at(x, y).person),
			hover: (x, y) => this.#tree.classList.toggle("over-card", at(x, y) !== null),
		});
		this.#tree.addEventListener("keydown", event => this.#key(event));
		const ring = () => {
			this.#state.showFocus = this.#tree.matches(":focus-visible");
			this.#scene.invalidate();
		};
		this.#tree.addEventListener("focus", ring);
		this.#tree.addEventListener("blur", ring);
	}

	async #open() {
		this.#live?.close();
		this.#painted = false;
		const state = new MapState();
		Object.assign(this.#state, state, { model: undefined, layout: undefined, lens: lensOf(this.getAttribute("lens")) });
		this.#search = null;
		this.#tree.hidden = true;
		this.#notice.loading();
		await ensureTokens();
		this.#state.colours = resolveColours(this, COLOURS);
		const accountId = this.getAttribute("account-id");
		if (accountId && this.isConnected) {
			this.#live = new LiveMap(accountId, {
				onModel: (model, touched) => this.#take(model, touched),
				onError: error => this.#fail(error),
				onState: connection => this.#connected(connection),
			});
			await this.#live.open();
		}
	}

	async #take(model, touched) {
		const state = this.#state;
		const first = !state.model;
		const sameShape = !first && sameReports(state.model, model);
		state.adopt(model);
		this.#search = null;
		this.#tree.setAttribute("aria-label", `Org chart of ${model.accountName}`);
		const counts = { people: model.count, roots: model.roots.length, levels: model.levels };
		this.#parts.counts.textContent = countsText(counts);
		this.#emit("map-counts", counts);
		if (model.count === 0) {
			this.#notice.empty();
			this.#tree.hidden = true;
			this.#ready.resolve({ revision: model.revision, people: 0, paintMs: 0 });
			return;
		}
		if (first && this.getAttribute("selected")) {
			state.selection = new Set(this.#indices(this.getAttribute("selected").split(/\s+/)));
			state.selection.forEach(i => state.reveal(i));
		}
		if (!sameShape) {
			await this.#layOut({ plan: first ? null : undefined, model });
		} else {
			this.#scene.show();
		}
		if (this.#highlighted) {
			this.highlight(this.#highlighted);
		}
		this.#redress();
		this.#notice.clear();
		this.#tree.hidden = false;
		this.#items.show(state);
		if (first) {
			this.#camera.start();
		}
		if (!reducedMotion()) {
			requestAnimationFrame(() => requestAnimationFrame(() => this.#scene.cards.glow(this.#indices(touched))));
		}
	}

	/** @param {{plan?: null, keep?: number, model?: object}} options plan null: plan anew; keep: a card that stays where it is */
	async #layOut({ plan, keep = -1, model = this.#state.model } = {}) {
		const state = this.#state;
		const before = state.layout;
		const known = plan === null || before?.count !== model.count ? null : before?.plan ?? null;
		const layout = await this.#runner.run(model, state.collapsed, known, this.#pane());
		if (!layout || state.model !== model) {
			return;
		}
		if (before && keep >= 0) {
			this.#camera.shift(layout.x[keep] - before.x[keep], layout.y[keep] - before.y[keep]);
		}
		state.layout = layout;
		this.#scene.show();
		this.#drawMinimap();
	}

	#pane() {
		const { width, height } = this.#scene.size;
		return width > 0 ? { width: width - 64, height: Math.max(200, height - 96) } : undefined;
	}

	#redress() {
		const { model, lens } = this.#state;
		this.#toolbar.showLens(lens.label);
		if (model) {
			showLegend(this.#parts.legend, lens, model);
			this.#emit("map-legend", { lens: lens.label, items: legendItems(lens, model) });
			this.#scene.repaint();
			this.#drawMinimap();
		}
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

	#hit(x, y) {
		const { layout, model, collapsed } = this.#state;
		if (!layout) {
			return null;
		}
		const { view } = this.#camera;
		return hit(this.#scene.people, layout, i => leads(model, i), i => collapsed[i] === 1,
			view.x + x / view.scale, view.y + y / view.scale, view.scale, this.#scene.look().level !== "far");
	}

	#click(found, event) {
		if (!found) {
			if (!event.shiftKey) {
				this.#choose([]);
			}
		} else if (found.part === "knob") {
			this.#toggle(found.person);
		} else {
			this.#choose([found.person], { add: event.shiftKey });
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
		this.#scene.select();
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

	#key(event) {
		if (event.ctrlKey || event.metaKey || event.altKey || this.#state.active < 0) {
			return;
		}
		const { model, collapsed, active, layout } = this.#state;
		const letter = /^[\p{Letter}\p{Number}]$/u.test(event.key);
		const intent = letter && this.#typing.isTyping(event.timeStamp) ? null
			: intentOf(event.key, { model, collapsed, active, shift: event.shiftKey });
		if (intent) {
			event.preventDefault();
			this.#do(intent);
		} else if (letter) {
			const next = this.#typing.next(event.key, event.timeStamp, { model, visible: layout.visible, active });
			if (next >= 0) {
				this.#go(next);
			}
		}
	}

	#do(intent) {
		if ("go" in intent) {
			this.#go(intent.go);
		} else if ("toggle" in intent) {
			this.#toggle(intent.toggle);
		} else if ("select" in intent) {
			this.#choose([intent.select], { add: intent.add });
		} else if ("open" in intent) {
			this.#choose([intent.open]);
			this.#emit("map-open", { stakeholderId: this.#state.model.ids[intent.open] });
		} else {
			({
				fit: () => this.fit(), in: () => this.#camera.zoom(1.3), out: () => this.#camera.zoom(1 / 1.3),
				clear: () => this.#choose([]), help: () => this.#help.showModal(),
			})[intent.command]();
		}
	}

	#go(i) {
		this.#state.active = i;
		this.#state.showFocus = true;
		this.#items.show(this.#state);
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

	#indices(ids) {
		return ids.map(id => this.#state.model?.indexOf.get(id) ?? -1).filter(i => i >= 0);
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
