import "../comments/comments.js";
import { watchThreads } from "../comments/open-threads.js";
import { placeOfComment } from "../comments/place.js";
import "../map/dottedline-map.js";
import "../matrix/matrix.js";
import "./foot.js";
import { counted } from "../matrix/words.js";
import { spanOf } from "../map/past/span.js";
import { read } from "../map/place/arrangement.js";
import { ensureTokens } from "../theme/theme.js";
import { HANDS } from "../presence/hands.js";
import { arrangementIn, keepArrangement } from "./arrangement.js";
import { Directory } from "./directory.js";
import { handOver } from "./handover.js";
import { link } from "./link.js";
import { Panes } from "./panes.js";
import { commentIn, keep, panelAddress, placeIn, withoutComment } from "./place.js";
import { STYLES } from "./styles.js";
import { Together } from "./together.js";

/**
 * `<dottedline-workspace account-id>`: the map and the matrix of an account side by side, tied together, with the line
 * at the foot. With `comment` it leads to a comment. What is chosen stands in the page's address, and is chosen again when that address is opened.
 */
export class DottedlineWorkspace extends HTMLElement {
	static observedAttributes = ["account-id"];

	#panes = new Panes(this);
	#foot = document.createElement("dottedline-foot");
	#map = document.createElement("dottedline-map");
	#matrix = document.createElement("dottedline-matrix");
	/** @type {AbortController | null} */
	#here = null;
	/** What the address asks for, until it can be chosen. */
	#wanted = null;
	/** @type {import("./link.js").Link | null} */
	#link = null;
	#directory = new Directory(() => {
		this.#restoreOnMap();
		this.#link?.refresh();
		this.#together.refresh();
	});
	#together = new Together({ map: this.#map, matrix: this.#matrix, choose: search => this.#chooseAs(search) }, this.#directory);
	#mapIsReady = false;
	/** What is said about what was followed; ends that. */
	#unwatch = () => {};
	/** A comment that the address leads to, until the reader is there. @type {string | null} */
	#comment = null;
	/** What that comment is about. @type {{id: string, kind: string, row: string | null, column: string | null} | null} */
	#about = null;

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [HANDS, STYLES];
		root.append(this.#panes.switch, this.#panes.element, this.#together.element, this.#foot);
		this.#map.slot = "map";
		this.#map.setAttribute("legend", "outside");
		this.#matrix.slot = "matrix";
	}

	connectedCallback() {
		ensureTokens();
		this.#map.arrangement = arrangementIn(location.search);
		this.#matrix.arrangement = arrangementIn(location.search, "matrix");
		const { span } = read(this.#map.arrangement);
		span.day === "" || this.#matrix.showSpan(span);
		this.append(this.#map, this.#matrix);
		this.#here = new AbortController();
		const { signal } = this.#here;
		this.#panes.follow(signal);
		this.#together.begin(signal);
		this.#together.attend(this.accountId);
		this.#wanted = placeIn(location.search);
		this.#follow();
		// The page's address may follow only after what it opens.
		this.#find(this.getAttribute("comment") ?? commentIn(location.search));
		this.removeAttribute("comment");
		this.#link = link(this.#map, this.#matrix, this.#foot, this.#directory, place => this.#keep(place));
		handOver(this.#map, this.#matrix, this.#directory, signal);
		this.#map.addEventListener("map-legend", event => this.#foot.showLegend(event.detail), { signal });
		this.#map.addEventListener("map-arrangement", event => keepArrangement(event.detail), { signal });
		this.#matrix.addEventListener("matrix-arrangement", event => keepArrangement(event.detail, "matrix"), { signal });
		this.#map.addEventListener("map-day", event => this.#matrix.showSpan(spanOf(event.detail)), { signal });
		this.#map.addEventListener("map-counts", event => this.#counted(event.detail), { signal });
		this.#map.addEventListener("map-ready", () => this.#mapReady(), { signal });
		this.#matrix.addEventListener("matrix-ready", () => this.#restoreInMatrix(), { signal });
		this.#matrix.addEventListener("matrix-totals", () => this.#restoreInMatrix(), { signal });
	}

	disconnectedCallback() {
		this.#here?.abort();
		this.#link?.untie();
		this.#directory.forget();
		this.#unwatch();
	}

	/** Shows how much is said about people, lines and cells, now and from now on. */
	#follow() {
		this.#unwatch();
		this.#unwatch = this.accountId ? watchThreads(this.accountId, ({ byId, cells }) => {
			this.#map.threads = byId;
			this.#matrix.threads = cells;
		}) : () => {};
	}

	/** Goes to a comment: to what it is about, and there to its words. @param {string | null} id */
	async #find(id) {
		if (id === null) {
			return;
		}
		const found = await placeOfComment(id).catch(() => null);
		if (!found || found.account.id !== this.accountId) {
			this.#saidAndGone();
			return;
		}
		this.#comment = id;
		this.#about = found.target;
		this.#mapIsReady && this.#goToComment();
		this.#restoreInMatrix();
	}

	#saidAndGone() {
		this.#comment = this.#about = null;
		history.replaceState(history.state, "", withoutComment(location.href));
	}

	/** To one on the map; one on a cell waits for the matrix. */
	#goToComment() {
		const { kind, id } = this.#about ?? {};
		if (!kind || kind === "CELL") {
			return;
		}
		const comment = this.#comment;
		if (kind === "OBJECTIVE" || kind === "ACTION") {
			location.assign(`${location.pathname.replace(/\/$/, "")}/plan?${new URLSearchParams({ about: id, comment })}`);
			return;
		}
		this.#panes.show("map");
		this.#saidAndGone();
		if (kind === "SEAT" || kind === "PERSON") {
			const seat = kind === "SEAT" ? id : this.#map.seatOf(id);
			seat && this.#map.talkAbout(seat, comment);
		} else {
			this.#map.talkAboutLine(id, comment);
		}
	}

	attributeChangedCallback(_name, before, account) {
		for (const view of [this.#map, this.#matrix]) {
			account === null ? view.removeAttribute("account-id") : view.setAttribute("account-id", account);
		}
		this.#mapIsReady = false;
		this.#here && this.#follow();
		this.#directory.forget();
		this.isConnected && this.#together.attend(account);
		if (before !== null && before !== account) {
			this.#foot.show(null);
			this.#foot.showCount("");
		}
	}

	get accountId() {
		return this.getAttribute("account-id");
	}

	/** Gives the keyboard to the map. @param {FocusOptions} [options] */
	focus(options) {
		this.#map.focus(options);
	}

	/** Lets somebody be the choice, in view, as a click on their card does. @param {string} stakeholderId */
	async choose(stakeholderId) {
		this.#panes.show("map");
		await this.#map.select(stakeholderId, { reveal: true });
		this.#link?.choosePerson(stakeholderId);
	}

	/** Says in the page's address which panel is open beside the map. @param {string} panel empty for none */
	keepPanel(panel) {
		const address = panelAddress(location.href, panel);
		if (address !== location.href) {
			history.replaceState(history.state, "", address);
		}
	}

	/** Lets be chosen what an address says is. @param {string} search */
	#chooseAs(search) {
		this.#wanted = placeIn(search);
		if (!this.#wanted) {
			this.#link?.clear();
		}
		this.#restoreOnMap();
		this.#restoreInMatrix();
	}

	#keep(place) {
		this.#wanted = null;
		keep(place);
	}

	#counted({ people }) {
		this.#foot.showCount(counted(people, "person", "people"));
		this.#directory.read(this.accountId);
	}

	#mapReady() {
		this.#mapIsReady = true;
		this.#map.tellPast();
		this.#goToComment();
		this.#restoreOnMap();
	}

	async #restoreOnMap() {
		const wanted = this.#wanted;
		if (wanted?.kind !== "person" || !this.#mapIsReady || !this.#directory.isRead) {
			return;
		}
		this.#wanted = null;
		if (this.#directory.person(wanted.id)) {
			await this.choose(wanted.id);
		} else {
			this.#keep(null);
		}
	}

	/** A chosen product may stand under a family whose products are not read yet; then they are read first. */
	#restoreInMatrix() {
		const about = this.#about?.kind === "CELL" ? this.#about : null;
		const wanted = about ? /** @type {const} */ ({ kind: "cell", rowId: about.row, columnId: about.column }) : this.#wanted;
		if (!wanted || wanted.kind === "person") {
			return;
		}
		const selection = { kind: wanted.kind, rowId: wanted.rowId, columnId: wanted.columnId ?? null };
		if (this.#matrix.has(selection)) {
			this.#panes.show("matrix");
			this.#matrix.reveal(wanted.rowId, selection.columnId);
			this.#matrix.select(selection);
			if (about) {
				const comment = this.#comment;
				this.#saidAndGone();
				this.#matrix.talk(about.row, about.column, comment);
			}
		} else if (wanted.kind === "cell" && !this.#matrix.model?.hasProducts) {
			this.#matrix.setAttribute("columns", "PRODUCT");
		} else {
			about && this.#saidAndGone();
			this.#keep(null);
		}
	}
}

customElements.define("dottedline-workspace", DottedlineWorkspace);
