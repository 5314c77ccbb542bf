import { query } from "../api/api.js";
import { icon, make } from "../page/dom.js";
import { placeOf, sentenceOf } from "./inbox-entry.js";

const COUNT = "query Unread { unreadNotifications }";
const READ = `query Inbox {
	unreadNotifications
	notifications(first: 30) {
		totalCount
		edges { node { id kind read at account { id name } comment { id text by { name } target { id kind label row column } } } }
	}
}`;
const MARK = "mutation Mark($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread errors { message } } }";
const PAUSE = 60_000;

const moments = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/**
 * `<dottedline-inbox>`: the bell with how much is unread, and what it is. Looks again every minute while the page is in
 * sight, and when somebody comes back to it. Dispatches `inbox-chosen` with the path that leads to what was chosen.
 */
class Inbox extends HTMLElement {
	#count = make("span", { class: "dl-inbox-count", "aria-hidden": "true", hidden: true });
	#bell = make("button", { type: "button", class: "dl-inbox-bell", "aria-expanded": "false", "aria-label": "Notifications" }, icon("bell"), this.#count);
	#note = make("p", { class: "dl-inbox-note", role: "status" });
	#list = make("ul", { "aria-label": "What is new for you" });
	#all = make("button", { type: "button" }, "Mark all as read");
	#popup = make("section", { class: "dl-inbox-popup", "aria-label": "Notifications", hidden: true },
		make("div", { class: "dl-inbox-head" }, make("h2", {}, "Notifications"), this.#all), this.#note, this.#list);
	#timer = 0;

	connectedCallback() {
		if (!this.firstChild) {
			this.append(make("div", { class: "dl-inbox" }, this.#bell, this.#popup));
			this.#bell.addEventListener("click", () => this.#popup.hidden ? this.#open() : this.#close());
			this.#all.addEventListener("click", () => this.#mark(null));
			this.addEventListener("keydown", event => {
				if (event.key === "Escape" && !this.#popup.hidden) {
					event.stopPropagation();
					this.#close();
					this.#bell.focus();
				}
			});
			this.addEventListener("focusout", event => event.relatedTarget && !this.contains(event.relatedTarget) && this.#close());
		}
		document.addEventListener("pointerdown", this.#pressed);
		document.addEventListener("visibilitychange", this.#look);
		window.addEventListener("focus", this.#look);
		this.#timer = setInterval(this.#look, PAUSE);
		this.#look();
	}

	disconnectedCallback() {
		document.removeEventListener("pointerdown", this.#pressed);
		document.removeEventListener("visibilitychange", this.#look);
		window.removeEventListener("focus", this.#look);
		clearInterval(this.#timer);
	}

	#pressed = event => event.composedPath().includes(this) || this.#close();

	/** What can't be counted now is counted the next time. */
	#look = async () => {
		if (document.visibilityState === "visible") {
			try {
				this.#counted((await query(COUNT)).unreadNotifications);
			} catch {
				return;
			}
		}
	};

	#counted(unread) {
		this.#count.textContent = unread > 99 ? "99+" : String(unread);
		this.#count.hidden = unread === 0;
		this.#all.hidden = unread === 0;
		this.#bell.setAttribute("aria-label", unread === 0 ? "Notifications" : `Notifications, ${unread} unread`);
	}

	async #open() {
		this.#popup.hidden = false;
		this.#bell.setAttribute("aria-expanded", "true");
		await this.#read();
	}

	#close() {
		this.#popup.hidden = true;
		this.#bell.setAttribute("aria-expanded", "false");
	}

	async #read() {
		try {
			const { unreadNotifications, notifications } = await query(READ);
			this.#counted(unreadNotifications);
			this.#list.replaceChildren(...notifications.edges.map(({ node }) => make("li", {}, this.#entry(node))));
			this.#note.textContent = notifications.totalCount === 0 ? "Nothing yet. Whoever mentions you in a comment, or answers one of yours, is told of here." : "";
		} catch (error) {
			this.#note.textContent = `What is new can't be read right now. ${error.message}`;
		}
	}

	#entry(notification) {
		const entry = make("button", { type: "button", class: notification.read ? "dl-inbox-entry" : "dl-inbox-entry unread" },
			make("b", { dir: "auto" }, sentenceOf(notification)),
			make("span", { class: "dl-inbox-words", dir: "auto" }, notification.comment.text),
			make("span", { dir: "auto" }, `${notification.account.name} \u00b7 ${moments.format(new Date(notification.at))}`));
		notification.read || entry.prepend(make("span", { class: "dl-unseen" }, "Unread: "));
		entry.addEventListener("click", () => {
			this.#close();
			notification.read || this.#mark([notification.id]);
			this.dispatchEvent(new CustomEvent("inbox-chosen", { detail: { path: placeOf(notification) } }));
		});
		return entry;
	}

	async #mark(ids) {
		try {
			const { markNotificationsRead } = await query(MARK, { input: ids ? { ids } : {} });
			this.#counted(markNotificationsRead.unread);
			this.#popup.hidden || await this.#read();
			this.#popup.hidden || this.#bell.focus();
		} catch (error) {
			this.#note.textContent = `Not marked: ${error.message}`;
		}
	}
}

customElements.define("dottedline-inbox", Inbox);
