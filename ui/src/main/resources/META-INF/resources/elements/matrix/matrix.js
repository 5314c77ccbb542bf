import { ensureTokens, watchTheme } from "../theme/theme.js";
import { everything, read as readAxes, written as writtenAxes } from "./axes.js";
import { AttentionButton } from "./attention.js";
import { makeAxesButton } from "./axes-panel.js";
import { EDIT_STYLES } from "../map/edit/styles.js";
import { Comparing } from "./compare/comparing.js";
import { HANDS } from "../presence/hands.js";
import { COMPARE_STYLES } from "./compare/styles.js";
import { MatrixCompany } from "./company.js";
import { MatrixEditing } from "./edit/editing.js";
import { makeHelp } from "./edit/help.js";
import { Offer } from "./edit/offer.js";
import { makeSheetButton } from "./edit/sheets.js";
import { MATRIX_EDIT_STYLES } from "./edit/styles.js";
import { headingTarget, targetItems } from "./edit/targets.js";
import { Folds } from "./folds.js";
import { Hands } from "./hands.js";
import { changedPairs, pairKey } from "./model.js";
import { MoneyFormat } from "./money.js";
import { emptiness, failure, loading } from "./notice.js";
import { reachOf } from "./reach.js";
import { Reading } from "./reading.js";
import { Totals } from "./rollup.js";
import { Scene } from "./scene.js";
import { describe } from "./selection.js";
import { STYLES } from "./styles.js";
import { Surface } from "./surface.js";
import { Toolbar, rowsTitle } from "./toolbar.js";
import { viewOf } from "./view/views.js";
import { totalSentence } from "./words.js";

const GLOW_FOR = 2_400;

/**
 * `<dottedline-matrix account-id rows columns>`: what an account's units bought, are buying and could still buy; with
 * `portfolio` in place of `account-id`, the same for all accounts. Reads through the API and follows its changes.
 *
 * Dispatches `matrix-selection`, `matrix-ready`, `matrix-error` and `matrix-totals`, and `account-open` when somebody
 * opens an account of the portfolio; all bubbling and composed.
 */
export class DottedlineMatrix extends HTMLElement {
	static observedAttributes = ["account-id", "rows", "columns", "portfolio", "view"];

	#surface = new Surface();
	#toolbar;
	#pane = document.createElement("div");
	/** @type {Comparing} */
	#comparing;
	#reading;
	/** @type {MatrixEditing} */
	#editing;
	#offer;
	#axesButton;
	#attention;
	#sheetButton;
	#axes = everything();
	/** As it was read, without what was written since. @type {import("./model.js").MatrixModel | null} */
	#asRead = null;
	#folds = new Folds();
	#format = new MoneyFormat(navigator.language);
	/** How many threads are open about pairs. @type {Map<string, number>} */
	#threads = new Map();
	/** @type {Scene | null} */
	#scene = null;
	/** @type {import("./lighting.js").Selection | null} */
	#selection = null;
	/** @type {import("./lighting.js").Highlight | null} */
	#highlight = null;
	#ready = Promise.withResolvers();
	#isReady = false;
	/** @type {MatrixCompany} */
	#company;
	#asked = false;
	#glowTimer = 0;
	#unwatchTheme = () => {};
	#resizes = new ResizeObserver(() => this.#surface.layOut());

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [EDIT_STYLES, STYLES, MATRIX_EDIT_STYLES, COMPARE_STYLES, HANDS];
		const help = makeHelp();
		this.#axesButton = makeAxesButton(root, { axes: () => this.#axes, change: axes => this.#arrange(axes), focus: () => this.#surface.focus() });
		this.#comparing = new Comparing(root, {
			shown: () => ({ accountId: this.accountId, rows: this.rows, products: this.#folds.needsProducts }),
			changed: byReader => this.#compare(byReader),
			go: ({ row, column }) => this.#goTo(row, column),
			focus: () => this.#surface.focus(),
		});
		this.#sheetButton = makeSheetButton(root, () => this.#editing);
		this.#attention = new AttentionButton(root, ({ row, column }) => this.#workAt(row, column));
		this.#toolbar = new Toolbar({
			menus: [this.#attention.element, this.#axesButton.element, this.#comparing.button.element, this.#sheetButton.element],
			onRows: rows => this.setAttribute("rows", rows),
			onColumns: columns => this.setAttribute("columns", columns),
			onView: view => this.setAttribute("view", view),
			onUndo: () => this.#editing.history?.undo(this.#editing.toast),
			onRedo: () => this.#editing.history?.redo(this.#editing.toast),
			onHelp: () => help.showModal(),
		});
		this.#pane.className = "pane";
		const stage = document.createElement("div");
		stage.className = "stage";
		stage.append(this.#pane, this.#comparing.panel.element);
		root.append(this.#toolbar.element, stage, help);
		this.#reading = new Reading({
			onModel: (model, live) => this.#take(model, live),
			onError: error => this.#fail(error),
			onState: state => this.#toolbar.say(state === "waiting" ? "Reconnecting" : ""),
			isShown: commandId => this.#editing.acts.isOwn(commandId),
		});
		this.#editing = new MatrixEditing({
			root, surface: this.#surface, format: this.#format,
			scene: () => this.#scene,
			accountId: () => this.accountId,
			past: () => this.#comparing.shownOfPast,
			people: () => this.people(),
			personAtHand: () => this.personAtHand(),
			present: () => this.#present(),
			choose: selection => this.#choose(selection),
			help: () => help.showModal(),
			targetItems: position => targetItems(this.#editing, position),
			headingItems: position => this.#headingItems(position),
		});
		this.#offer = new Offer(root, this.#editing);
		this.#company = new MatrixCompany(this.#surface);
		new Hands(this.#surface, {
			onChoose: selection => this.#choose(selection),
			onFold: (kind, id) => this.#fold(kind, id),
			onEscape: () => this.#selection || this.#highlight || !this.#comparing.end() ? this.select(null) : undefined,
			onOpen: () => this.#editing.openForm(),
			onTalk: () => this.#editing.openForm({ comment: "" }),
			key: event => this.#editing.key(event),
			takesClick: event => this.#editing.takesClick(event),
			escape: () => this.#editing.escape(),
			moved: () => this.#editing.unmark(),
			scene: () => this.#scene,
		});
	}

	connectedCallback() {
		this.#resizes.observe(this.#surface.element);
		this.#resizes.observe(this.#surface.sentence.element);
		window.addEventListener("dottedline-signed-in", this.#onSignedIn);
		this.#unwatchTheme = watchTheme(() => this.#surface.recolour(this));
		this.#ask();
	}

	disconnectedCallback() {
		this.#resizes.disconnect();
		window.removeEventListener("dottedline-signed-in", this.#onSignedIn);
		this.#unwatchTheme();
		clearTimeout(this.#glowTimer);
		this.#reading.close();
		this.#comparing.close();
		this.#attention.ask(null);
	}

	#onSignedIn = () => this.#ask();

	attributeChangedCallback(name, before, after) {
		if (before === after) {
			return;
		}
		if (name === "view") {
			this.#present();
			this.#tell("matrix-arrangement", this.arrangement);
			return;
		}
		if (name !== "account-id") {
			queueMicrotask(() => this.isConnected && this.#tell("matrix-arrangement", this.arrangement));
		}
		if (name === "columns") {
			this.#folds.openAllColumns(this.columns === "PRODUCT");
		} else {
			this.#restart();
		}
		if (this.isConnected) {
			this.#ask();
		}
	}

	get accountId() {
		return this.getAttribute("account-id");
	}

	set accountId(id) {
		id === null ? this.removeAttribute("account-id") : this.setAttribute("account-id", id);
	}

	get rows() {
		return this.getAttribute("rows") === "GEOGRAPHY" ? "GEOGRAPHY" : "UNIT";
	}

	get columns() {
		return this.getAttribute("columns") === "PRODUCT" ? "PRODUCT" : "FAMILY";
	}

	get isPortfolio() {
		return this.hasAttribute("portfolio") && !this.accountId;
	}

	/** Who could be named as a likely buyer. @type {() => import("./edit/measures.js").Person[]} */
	people = () => [];
	/** Whoever was chosen last on the map. @type {() => import("./edit/measures.js").Person | null} */
	personAtHand = () => null;

	/** What the page remembers of what was done, for undo. @param {import("../map/edit/edits.js").Edits | null} history */
	set history(history) {
		this.#editing.history = history;
		this.#showToolbar();
	}

	/** How many threads are open about cells. @param {{row: string, column: string, threads: number}[]} threads */
	set threads(threads) {
		this.#threads = new Map(threads.map(each => [pairKey(each.row, each.column), each.threads]));
		if (this.#scene) {
			this.#scene.threads = this.#threads;
			this.#surface.show(this.#scene);
		}
	}

	/** Opens a cell, which is in sight, with what is said about it. @param {string} rowId @param {string} columnId @param {string} [comment] where the keyboard goes */
	talk(rowId, columnId, comment = "") {
		const at = (shown, id) => shown.findIndex(node => node.heading.id === id) + 1;
		this.#editing.goTo({ row: at(this.#scene.rows, rowId), column: at(this.#scene.columns, columnId) });
		this.#editing.openForm({ comment });
	}

	/** There is more or less to take back. */
	historyChanged() {
		this.#showToolbar();
	}

	/** @returns {Record<string, string>} what the reader has arranged, as short texts for an address */
	get arrangement() {
		return writtenAxes(this.#axes, { view: viewOf(this.getAttribute("view")).name, rows: this.rows, columns: this.columns, then: this.#comparing.day });
	}

	set arrangement(texts) {
		this.#axes = readAxes(texts);
		this.#comparing.restore(texts.mthen);
		for (const [name, value] of [["view", texts.mview], ["rows", texts.mrows], ["columns", texts.mcols]]) {
			value && this.setAttribute(name, value);
		}
		this.#present();
	}

	#arrange(axes) {
		this.#axes = axes;
		this.#editing.unmark();
		this.#present();
		this.#tell("matrix-arrangement", this.arrangement);
	}

	/**
	 * Shows the matrix as another view shows the account: at one end of a stretch of the past, read only, or now.
	 *
	 * @param {import("../map/past/span.js").Span} span
	 */
	showSpan(span) {
		this.#comparing.follow(span);
		this.#attention.ask(this.#comparing.isPast ? null : this.accountId);
		this.#tell("matrix-arrangement", this.arrangement);
	}

	/** Another day to compare with, or something was read of it. */
	#compare(byReader) {
		this.#present();
		this.#settle();
		if (byReader) {
			this.#tell("matrix-arrangement", this.arrangement);
		}
	}

	/** Brings a cell into view and lets it be the choice, if it is still there. */
	#goTo(rowId, columnId) {
		const selection = { kind: /** @type {const} */ ("cell"), rowId, columnId };
		if (this.has(selection)) {
			this.reveal(rowId, columnId);
			this.select(selection);
		}
	}

	/** Chooses a cell and gives it the keyboard, so that Enter opens it. */
	#workAt(rowId, columnId) {
		this.#goTo(rowId, columnId);
		const { rows, columns } = this.#scene;
		const position = { row: rows.findIndex(({ heading }) => heading.id === rowId) + 1, column: columns.findIndex(({ heading }) => heading.id === columnId) + 1 };
		position.row > 0 && position.column > 0 && this.#surface.go(position);
	}

	/** What the menu of a heading offers. @param {import("./geometry.js").Position} position */
	#headingItems({ row, column }) {
		const { rows, columns } = this.#scene;
		const kind = row === 0 ? "column" : "row";
		const node = kind === "column" ? columns[column - 1] : column === 0 ? rows[row - 1] : null;
		if (!node) {
			return [];
		}
		const axis = kind === "column" ? "columns" : "rows";
		const { id } = node.heading;
		const { hidden, pinned } = this.#axes[axis];
		const change = more => this.#arrange({ ...this.#axes, [axis]: { ...this.#axes[axis], ...more } });
		const isPinned = pinned.includes(id);
		return [
			...(this.canEdit ? [headingTarget(this.#editing, node, kind), null] : []),
			{ label: isPinned ? "Unpin" : "Pin", act: () => change({ pinned: isPinned ? pinned.filter(each => each !== id) : [...pinned, id] }) },
			{ label: "Hide", act: () => change({ hidden: [...hidden, id] }) },
			...(hidden.length > 0 ? [{ label: `Show ${hidden.length} hidden`, act: () => change({ hidden: [] }) }] : []),
		];
	}

	get canEdit() {
		return Boolean(this.model?.canEdit) && !this.#comparing.isPast;
	}

	/** The cell that was chosen last, or where the keyboard stands; null where that is no cell. */
	get cellAtHand() {
		const position = this.#surface.active;
		return this.#scene && this.#editing.isCell(position) ? { position, name: this.#editing.nameOf(position) } : null;
	}

	/** A card of the map is held over the page, let go, or taken back. @see Offer */
	get offer() {
		return this.#offer;
	}

	/** Settles when the matrix, or the reason why there is none, is on screen. */
	get readyPromise() {
		return this.#ready.promise;
	}

	/** What was read; null before. @returns {import("./model.js").MatrixModel | null} */
	get model() {
		return this.#scene?.model ?? null;
	}

	/** @returns {import("./lighting.js").Selection | null} */
	get selection() {
		return this.#selection;
	}

	/**
	 * Chooses a row, a column or a cell, as a click does, and tells of it.
	 *
	 * @param {import("./lighting.js").Selection | null} selection null: nothing
	 */
	select(selection) {
		if (selection === null && this.#selection === null && this.#highlight === null) {
			return;
		}
		this.#selection = selection && this.has(selection) ? selection : null;
		this.#highlight = null;
		this.#relight(true);
		this.#say();
		this.#tell("matrix-selection", this.selectionDetail);
	}

	/** The others in the matrix. */
	get company() {
		return this.#company;
	}

	/** Gives the keyboard to where it last stood in the grid. */
	focus() {
		this.#surface.focus();
	}

	/** Whether the row and the column of a selection are there. @param {import("./lighting.js").Selection} selection */
	has({ rowId, columnId }) {
		return Boolean(this.model) && (rowId === null || this.model.rows.byId.has(rowId))
			&& (columnId === null || this.model.columns.byId.has(columnId));
	}

	/** What is chosen, in the form in which `matrix-selection` tells it. */
	get selectionDetail() {
		return describe(this.#scene, this.#selection, this.#format);
	}

	/**
	 * Lights what another view points at, in place of what is chosen here; tells nobody.
	 *
	 * @param {import("./lighting.js").Highlight | null} highlight null: nothing; what is chosen here stays
	 */
	highlight(highlight) {
		if (highlight === null && this.#highlight === null) {
			return;
		}
		this.#highlight = highlight;
		if (highlight) {
			this.#selection = null;
		}
		this.#relight(true);
	}

	/** Unfolds what a row, and a column if one is given, stand under, and scrolls to them. */
	reveal(rowId, columnId = null) {
		const row = this.model?.rows.byId.get(rowId);
		if (!row) {
			return;
		}
		const column = this.model.columns.byId.get(columnId);
		const family = column?.parent;
		if (family && this.#folds.isColumnFolded(family)) {
			this.#folds.toggleColumn(family.heading.id);
			this.#refold();
		}
		if (this.#folds.openAbove(row)) {
			this.#refold();
		}
		this.#surface.reveal({ row: this.#scene.rows.indexOf(row) + 1, column: this.#scene.columns.indexOf(column) + 1 });
	}

	/** Scrolls to a row, or to the folded group that it is in; unfolds nothing. */
	bringIntoView(rowId) {
		const row = this.#scene?.rowInSight(rowId);
		if (row) {
			this.#surface.reveal({ row: this.#scene.rows.indexOf(row) + 1, column: 0 });
		}
	}

	/** The rows of a unit: its own and those above it. @param {string} unitId @returns {string[]} */
	rowsAbove(unitId) {
		return this.model?.rowsAbove(unitId) ?? [];
	}

	/** The cells that some people would sign, could sign or sway. @param {string[]} stakeholderIds */
	cellsOf(stakeholderIds, standing) {
		return reachOf(this.model?.allCells() ?? [], stakeholderIds, standing);
	}

	/** A row of the portfolio is an account: choosing it opens it. */
	#choose(selection) {
		if (this.isPortfolio && selection.kind === "row") {
			this.#tell("account-open", { id: selection.rowId });
		} else {
			this.select(selection);
		}
	}

	#restart() {
		this.#scene = null;
		this.#asRead = null;
		this.#comparing.startOver();
		this.#editing.startOver();
		this.#selection = null;
		this.#highlight = null;
		this.#folds = new Folds();
		this.#folds.openAllColumns(this.columns === "PRODUCT");
		if (this.#isReady) {
			this.#isReady = false;
			this.#ready = Promise.withResolvers();
		}
	}

	/** Reads once for all attributes that are set in one go. */
	#ask() {
		if (!this.#asked) {
			this.#asked = true;
			queueMicrotask(() => {
				this.#asked = false;
				this.#read();
			});
		}
	}

	#read() {
		if (!this.isConnected) {
			return;
		}
		this.#showToolbar();
		if (!this.accountId && !this.isPortfolio) {
			this.#pane.replaceChildren();
			return;
		}
		if (!this.#scene) {
			this.#pane.replaceChildren(loading());
			this.#pane.ariaBusy = "true";
		} else {
			this.#refold();
		}
		this.#comparing.ask();
		this.#reading.read({ accountId: this.accountId, rows: this.rows, products: this.#folds.needsProducts });
	}

	async #take(model, live) {
		await ensureTokens();
		this.#surface.recolour(this);
		const before = this.#scene;
		this.#asRead = model;
		this.#pane.ariaBusy = null;
		this.#toolbar.say("");
		this.#present();
		this.#attention.ask(this.#comparing.isPast ? null : this.accountId);
		if (live && before && this.model) {
			this.#glow(changedPairs(before.model, this.model));
		}
		this.#settle();
	}

	/** Shows what was read, with what was written since, in the view of the moment. */
	#present() {
		this.#showToolbar();
		if (!this.#asRead) {
			return;
		}
		const now = this.#editing.acts.over(this.#asRead);
		const comparison = this.#comparing.with(now, this.#format);
		const model = this.#comparing.isPast ? comparison?.shown : now;
		if (!model) {
			this.#awaitPast();
			return;
		}
		const totals = new Totals(model);
		const scene = new Scene({
			model, totals, folds: this.#folds, format: this.#format, rowsTitle: rowsTitle(this.isPortfolio, this.rows), view: viewOf(this.getAttribute("view")),
			problems: this.#editing.acts.problems, axes: this.#axes, comparison, threads: this.#threads,
		});
		scene.range = this.#editing.range;
		this.#scene = scene;
		scene.light(this.#selection, this.#highlight);
		const empty = emptiness(model, { portfolio: this.isPortfolio, rows: this.rows });
		if (empty) {
			this.#pane.replaceChildren(empty);
		} else {
			this.#showGrid();
		}
		this.#comparing.show((comparison?.showsThen ? new Totals(comparison.now) : totals).all, this.#format);
		this.#tell("matrix-totals", { counts: model.totals.count, values: model.totals.value, open: totals.all.open.amounts,
			openWithAccess: totals.all.openWithAccess.amounts, openWithoutBuyer: totals.all.openWithoutBuyer.amounts });
	}

	/** While the past is read, neither now nor another day stands in its place. */
	#awaitPast() {
		this.#scene = null;
		this.#pane.replaceChildren(loading());
		this.#comparing.show(null, this.#format);
	}

	#showToolbar() {
		const view = viewOf(this.getAttribute("view")).name;
		this.#toolbar.show({ portfolio: this.isPortfolio, rows: this.rows, columns: this.columns, view });
		this.#axesButton.show(this.#axes);
		this.#comparing.showButton();
		this.#sheetButton.element.hidden = this.isPortfolio || this.#comparing.isPast;
		this.#toolbar.showHistory(Boolean(this.model?.canEdit), this.#editing.history?.history);
	}

	#showGrid() {
		const { model, totals } = this.#scene;
		this.#surface.element.classList.toggle("opens", this.isPortfolio);
		if (this.#surface.element.parentNode !== this.#pane) {
			this.#pane.replaceChildren(this.#surface.element);
		}
		this.#surface.grid.element.ariaLabel = this.isPortfolio ? "Whitespace of all accounts" : `Whitespace of ${model.name}`;
		this.#surface.sentence.explain(this.#scene);
		this.#say();
		const currencies = new Set([totals.all.open, totals.all.won, totals.all.inProgress].flatMap(sum => sum.amounts).map(money => money.currency));
		this.#toolbar.showCurrency(currencies.size === 1 ? [...currencies][0] : null);
		this.#surface.show(this.#scene);
		this.#company.follow(this.#scene);
	}

	/** Under the totals: what they come to, or, where no line at the foot says it, what is chosen. */
	#say() {
		if (this.#scene) {
			const { model, totals } = this.#scene;
			const chosen = this.isPortfolio ? this.selectionDetail.sentences : null;
			this.#surface.sentence.say(this.#scene.comparison ? this.#scene.comparison.sentence : chosen ? `${chosen.lead} ${chosen.more}` : totalSentence(totals.all, model.totals.count, this.#format, model.renewal));
		}
	}

	#fail(error) {
		this.#tell("matrix-error", { code: error.code ?? "ERROR", message: error.message });
		if (this.#scene && error.code !== "NOT_FOUND") {
			this.#toolbar.say("Reading again failed; this is what was read before");
			return;
		}
		this.#scene = null;
		this.#asRead = null;
		this.#pane.ariaBusy = null;
		this.#pane.replaceChildren(failure(error, () => this.#ask()));
	}

	#settle() {
		if (this.#isReady || !this.model) {
			return;
		}
		this.#isReady = true;
		const { revision } = this.model;
		onceOnScreen(() => {
			performance.mark("dottedline:matrix:painted");
			performance.measure("dottedline:matrix:painted", "dottedline:matrix:data", "dottedline:matrix:painted");
			this.#ready.resolve();
			this.#tell("matrix-ready", { revision });
		});
	}

	#fold(kind, id) {
		kind === "row" ? this.#folds.toggleRow(id) : this.#folds.toggleColumn(id);
		this.#refold();
		if (kind === "column" && this.#folds.needsProducts && !this.model.hasProducts) {
			this.#ask();
		}
	}

	#refold() {
		if (this.#scene) {
			this.#scene.refold();
			this.#surface.show(this.#scene);
			this.#company.follow(this.#scene);
		}
	}

	#relight(softly) {
		if (this.#scene) {
			this.#scene.light(this.#selection, this.#highlight);
			this.#surface.relight(softly);
		}
	}

	#glow(changed) {
		this.#scene.changed = changed;
		clearTimeout(this.#glowTimer);
		if (changed.size > 0) {
			this.#toolbar.say(changed.size === 1 ? "1 cell changed" : `${changed.size} cells changed`);
			this.#surface.glow(GLOW_FOR);
			this.#glowTimer = setTimeout(() => {
				this.#toolbar.say("");
				this.#scene?.changed.clear();
			}, GLOW_FOR);
		}
	}

	#tell(type, detail) {
		this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
	}
}

/** After the next frame has been painted; in a page that is not in sight, where no frame comes, soon. */
function onceOnScreen(then) {
	let done = false;
	const once = () => {
		if (!done) {
			done = true;
			then();
		}
	};
	requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, 1_000);
}

customElements.define("dottedline-matrix", DottedlineMatrix);
