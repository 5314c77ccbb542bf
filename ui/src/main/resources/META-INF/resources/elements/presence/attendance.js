import { pageSocket } from "../api/page-socket.js";

const FOLLOW = `subscription Presence($account: ID!, $window: ID!) {
	presence(accountId: $account, windowId: $window) {
		whole gone
		present {
			id windowId own away since place selection followingId
			member { id name }
			editing { target field }
			pointer { near x y }
			looking { scale at { near x y } }
		}
	}
}`;
const TELL = "mutation Tell($input: SetPresenceInput!) { setPresence(input: $input) { errors { message } } }";

/** A word at least so often, or the server takes the window for gone. */
const HEARTBEAT = 2_000;
/** While others are there, where one is is told so often at most. */
const PACE = 100;
/** Those who were there are not shown for longer without a connection. */
const FORGOTTEN_AFTER = 3_000;

/**
 * One of us in a window, as the API tells it.
 *
 * @typedef {{near: string | null, x: number, y: number}} Point
 * @typedef {object} Presence
 * @property {string} id
 * @property {boolean} own
 * @property {boolean} away
 * @property {string | null} place
 * @property {string[]} selection
 * @property {string | null} followingId
 * @property {{id: string, name: string} | null} member
 * @property {{target: string, field: string} | null} editing
 * @property {Point | null} pointer
 * @property {{scale: number, at: Point} | null} looking
 *
 * @typedef {Omit<Presence, "id" | "own" | "member">} Here where this window is
 */

/** Tells the others on an account where this window is, and hears where they are. Alone, it says one word every two seconds. */
export class Attendance {
	/** The id of this window's own presence; null before it is known. @type {string | null} */
	ownId = null;
	#windowId = Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(36)).join("");
	/** @type {Map<string, Presence>} */
	#others = new Map();
	#accountId;
	#here;
	#changed;
	#end;
	#timer = 0;
	#every = 0;
	#forgetting = 0;
	#said = "";
	#saidAt = -Infinity;
	#hasSeen = () => this.#tell(true);

	/**
	 * @param {string} accountId
	 * @param {(company: boolean) => Here} here where this window is; without company nobody asks for what moves
	 * @param {(others: Presence[]) => void} changed hears who else is there, as soon as anything of it changes
	 */
	constructor(accountId, here, changed) {
		this.#accountId = accountId;
		this.#here = here;
		this.#changed = changed;
		this.#end = pageSocket().subscribe({
			request: () => ({ query: FOLLOW, variables: { account: accountId, window: this.#windowId } }),
			onNext: data => data?.presence && this.#hear(data.presence),
			onError: () => this.#forget(),
			onState: state => this.#connected(state === "live"),
		});
		document.addEventListener("visibilitychange", this.#hasSeen);
		this.#pace();
	}

	/** Goes at once, for everybody. */
	close() {
		document.removeEventListener("visibilitychange", this.#hasSeen);
		clearInterval(this.#timer);
		clearTimeout(this.#forgetting);
		this.#end();
	}

	#connected(live) {
		clearTimeout(this.#forgetting);
		if (live) {
			queueMicrotask(() => this.#tell(true));
		} else if (this.#others.size > 0) {
			this.#forgetting = setTimeout(() => this.#forget(), FORGOTTEN_AFTER);
		}
	}

	#forget() {
		this.#others.clear();
		this.#told();
	}

	#hear({ whole, present, gone }) {
		whole && this.#others.clear();
		gone.forEach(id => this.#others.delete(id));
		for (const presence of present) {
			if (presence.windowId === this.#windowId) {
				this.ownId = presence.id;
			} else {
				this.#others.set(presence.id, presence);
			}
		}
		this.#told();
	}

	#told() {
		this.#pace();
		this.#changed([...this.#others.values()]);
	}

	#pace() {
		const every = this.#others.size > 0 ? PACE : HEARTBEAT;
		if (this.#timer === 0 || this.#every !== every) {
			clearInterval(this.#timer);
			this.#every = every;
			this.#timer = setInterval(() => this.#tell(false), every);
		}
	}

	#tell(always) {
		const here = this.#here(this.#others.size > 0);
		const words = JSON.stringify(here);
		const now = performance.now();
		if (always || words !== this.#said || now - this.#saidAt >= HEARTBEAT - PACE) {
			this.#said = words;
			this.#saidAt = now;
			pageSocket().tell({ query: TELL, variables: { input: { accountId: this.#accountId, windowId: this.#windowId, ...here } } });
		}
	}
}
