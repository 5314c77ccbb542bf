import { followAccount } from "../api/changes.js";
import { make } from "../page/dom.js";
import { composer } from "./composer.js";
import { ABOUT_COMMENTS, readThreads, send, withoutSight } from "./documents.js";
import { STYLES } from "./styles.js";
import { threadOf } from "./thread.js";

/**
 * `<dottedline-comments account-id (target-id | row-id column-id)>`: what the team says about a person, a line or a
 * cell, as it stands, with room to say more. What somebody is writing stays while others write. With `without-heading` it
 * has none of its own.
 */
class Comments extends HTMLElement {
	static observedAttributes = ["account-id", "target-id", "row-id", "column-id"];

	#heading = make("h3", {}, "Comments");
	#refusal = make("p", { class: "refusal", role: "alert" });
	#open = make("div", { class: "threads" });
	#settled = make("div", { class: "threads" });
	#settledWords = make("summary", {});
	#fold = make("details", { hidden: true }, this.#settledWords, this.#settled);
	#members = [];
	/** @type {AbortController | null} */
	#reading = null;
	#following = null;
	#waiting = false;
	/** The comment that the reader wants to be at, once it is shown; empty: wherever there is something to read. @type {string | null} */
	#wanted = null;
	#field;

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [STYLES];
		const { element, field } = composer({
			label: "Add a comment", act: "Comment", members: () => this.#members, unreached: ids => withoutSight(this.#account, ids),
			onSend: (text, mentionIds) => this.#send("addComment", { ...this.#named(), text, mentionIds }),
		});
		this.#field = field;
		root.append(this.#heading, this.#open, element, this.#refusal, this.#fold);
	}

	/** Brings the keyboard to a comment, as soon as it is there. @param {string} [id] empty: to the first that is open, else to where one is written */
	reveal(id = "") {
		this.#wanted = id;
		this.#reading?.signal.aborted === false && this.#isShown && this.#goToWanted();
	}

	#isShown = false;

	/** The comment where the keyboard is. */
	get #atHand() {
		const { activeElement } = this.shadowRoot;
		return activeElement instanceof HTMLElement ? activeElement.dataset.said : undefined;
	}

	#goToWanted() {
		const id = this.#wanted;
		this.#wanted = null;
		const said = id ? this.shadowRoot.querySelector(`[data-said="${CSS.escape(id)}"]`) : this.#open.querySelector("[data-said]");
		const place = said ?? this.#field;
		if (said?.closest("details")) {
			this.#fold.open = true;
		}
		said?.classList.add("wanted");
		place.scrollIntoView({ block: "center" });
		place.focus();
	}

	connectedCallback() {
		this.#begin();
	}

	disconnectedCallback() {
		this.#end();
	}

	/** Attributes come one after the other. */
	attributeChangedCallback(_name, before, now) {
		if (this.isConnected && before !== now && !this.#waiting) {
			this.#waiting = true;
			queueMicrotask(() => {
				this.#waiting = false;
				this.isConnected && this.#begin();
			});
		}
	}

	#end() {
		this.#reading?.abort();
		this.#following?.close();
		this.#following = null;
	}

	#begin() {
		this.#end();
		this.#isShown = false;
		this.#wanted ??= this.#atHand ?? null;
		[this.#open, this.#settled].forEach(list => list.replaceChildren());
		this.#fold.hidden = true;
		if (this.#account && (this.getAttribute("target-id") || this.getAttribute("row-id"))) {
			this.#read();
		}
	}

	get #account() {
		return this.getAttribute("account-id");
	}

	#named() {
		const row = this.getAttribute("row-id");
		return row ? { row, column: this.getAttribute("column-id") } : { targetId: this.getAttribute("target-id") };
	}

	async #read() {
		this.#reading?.abort();
		const { signal } = this.#reading = new AbortController();
		const { targetId: target, ...cell } = this.#named();
		try {
			const read = await readThreads(this.#account, target ? { target } : cell, signal);
			this.#members = read.members;
			this.#show(read.threads, read.total);
			this.#isShown = true;
			this.#wanted === null || this.#goToWanted();
			this.#following ??= followAccount(this.#account, read.revision, {
				onChanges: ({ changes }) => changes.some(({ command }) => ABOUT_COMMENTS.includes(command)) && this.#read(),
				onReload: () => this.#read(),
			});
		} catch (error) {
			signal.aborted || (this.#refusal.textContent = `Comments can't be read right now. ${error.message}`);
		}
	}

	#show(threads, total) {
		this.#heading.textContent = total === 0 ? "Comments" : `Comments (${total})`;
		const settled = threads.filter(({ resolved }) => resolved);
		const at = this.#atHand;
		this.#fill(this.#open, threads.filter(({ resolved }) => !resolved).reverse());
		this.#fill(this.#settled, settled);
		this.#fold.hidden = settled.length === 0;
		at && !this.shadowRoot.activeElement && this.shadowRoot.querySelector(`[data-said="${CSS.escape(at)}"]`)?.focus();
		this.#settledWords.textContent = settled.length === 1 ? "1 resolved thread" : `${settled.length} resolved threads`;
	}

	/** A thread in which somebody is writing stays as it is until they are done. */
	#fill(list, threads) {
		const ways = { members: () => this.#members, unreached: ids => withoutSight(this.#account, ids), send: (mutation, input) => this.#send(mutation, input), refuse: words => this.#refusal.textContent = words };
		const written = new Map([...list.querySelectorAll("article")].filter(article => [...article.querySelectorAll("textarea")].some(({ value }) => value !== ""))
			.map(article => [article.dataset.id, article]));
		list.replaceChildren(...threads.map(thread => written.get(thread.id) ?? threadOf(thread, ways)));
	}

	async #send(mutation, input) {
		const refused = await send(mutation, mutation === "addComment" ? { accountId: this.#account, ...input } : input);
		if (refused === null) {
			const thread = this.#threadOf(input.parentId ?? input.id);
			thread?.querySelectorAll("textarea").forEach(field => field.value = "");
			await this.#read();
			// Where the thread stands anew, the keyboard comes back to it.
			thread && !this.shadowRoot.activeElement && this.#threadOf(thread.dataset.id)?.querySelector("button")?.focus();
		}
		return refused;
	}

	#threadOf(id) {
		return id ? this.shadowRoot.querySelector(`[data-said="${CSS.escape(id)}"]`)?.closest("article") : null;
	}
}

customElements.define("dottedline-comments", Comments);
