import { announceSignedOut } from "./errors.js";
import { backoff } from "./backoff.js";
import { ENDPOINT, csrfToken } from "./session.js";

const PING_EVERY = 20_000;
const PONG_WITHIN = 10_000;
const IDLE_BEFORE_CLOSE = 5_000;
const SIGNED_OUT_CODES = new Set([4401, 4403]);

/**
 * @typedef {object} Operation
 * @property {() => {query: string, variables: object}} request asked anew at each (re)connection, so that it can resume
 * @property {(data: any) => void} onNext
 * @property {(errors: object[]) => void} onError the server refused; the operation is over
 * @property {(state: "connecting" | "live" | "waiting" | "signed-out") => void} onState
 */

/** One WebSocket in the graphql-transport-ws protocol for all subscriptions of a page; it comes back by itself. */
export class Socket {
	/** @type {Map<string, Operation>} */
	#operations = new Map();
	/** @type {WebSocket | null} */
	#socket = null;
	#acknowledged = false;
	#attempt = 0;
	#nextId = 1;
	#retryTimer = 0;
	#idleTimer = 0;
	#pingTimer = 0;
	#pongTimer = 0;
	#state = "waiting";

	constructor() {
		window.addEventListener("online", () => this.#retryNow());
		window.addEventListener("dottedline-signed-in", () => this.#retryNow());
		document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#retryNow());
	}

	/**
	 * @param {Operation} operation
	 * @returns {() => void} ends the subscription
	 */
	subscribe(operation) {
		const id = String(this.#nextId++);
		this.#operations.set(id, operation);
		clearTimeout(this.#idleTimer);
		if (this.#acknowledged) {
			this.#start(id, operation);
		} else if (this.#socket || this.#retryTimer || this.#state === "signed-out") {
			operation.onState(this.#state);
		} else {
			this.#connect();
		}
		return () => this.#end(id);
	}

	/**
	 * Sends a mutation whose answer nobody waits for, if there is a connection just now.
	 *
	 * @param {{query: string, variables: object}} request
	 */
	tell(request) {
		this.#acknowledged && this.#send({ id: String(this.#nextId++), type: "subscribe", payload: request });
	}

	#connect() {
		clearTimeout(this.#retryTimer);
		this.#retryTimer = 0;
		this.#announce("connecting");
		const socket = new WebSocket(new URL(ENDPOINT, location.href.replace(/^http/, "ws")), "graphql-transport-ws");
		this.#socket = socket;
		socket.onopen = () => socket.send(JSON.stringify({ type: "connection_init", payload: { csrf: csrfToken() } }));
		socket.onmessage = event => this.#receive(JSON.parse(event.data));
		socket.onclose = event => socket === this.#socket && this.#lost(event.code);
		this.#pongTimer = setTimeout(() => this.#abandon(), PONG_WITHIN);
	}

	#receive(message) {
		const operation = this.#operations.get(message.id);
		switch (message.type) {
			case "connection_ack":
				clearTimeout(this.#pongTimer);
				this.#acknowledged = true;
				this.#attempt = 0;
				this.#pingTimer = setInterval(() => this.#ping(), PING_EVERY);
				this.#announce("live");
				this.#operations.forEach((each, id) => this.#start(id, each));
				break;
			case "ping":
				this.#send({ type: "pong" });
				break;
			case "pong":
				clearTimeout(this.#pongTimer);
				break;
			case "next":
				if (message.payload.errors?.length && !message.payload.data) {
					this.#operations.delete(message.id);
					operation?.onError(message.payload.errors);
				} else {
					operation?.onNext(message.payload.data);
				}
				break;
			case "error":
				this.#operations.delete(message.id);
				operation?.onError(message.payload);
				break;
			case "complete":
				if (operation) {
					setTimeout(() => this.#operations.get(message.id) === operation && this.#acknowledged
						&& this.#start(message.id, operation), backoff(0));
				}
				break;
		}
	}

	#start(id, operation) {
		operation.onState("live");
		this.#send({ id, type: "subscribe", payload: operation.request() });
	}

	#end(id) {
		if (this.#operations.delete(id) && this.#acknowledged) {
			this.#send({ id, type: "complete" });
		}
		if (this.#operations.size === 0) {
			this.#idleTimer = setTimeout(() => this.#operations.size === 0 && this.#release(), IDLE_BEFORE_CLOSE);
		}
	}

	#ping() {
		this.#send({ type: "ping" });
		clearTimeout(this.#pongTimer);
		this.#pongTimer = setTimeout(() => this.#abandon(), PONG_WITHIN);
	}

	/** A peer that no longer answers may keep a socket open for minutes: take it as lost at once. */
	#abandon() {
		const silent = this.#socket;
		this.#lost(4000);
		silent?.close(4000);
	}

	#lost(code) {
		this.#forget();
		if (SIGNED_OUT_CODES.has(code)) {
			this.#announce("signed-out");
			announceSignedOut();
		} else if (this.#operations.size > 0) {
			this.#announce("waiting");
			this.#retryTimer = setTimeout(() => this.#connect(), backoff(this.#attempt++));
		}
	}

	#release() {
		const socket = this.#socket;
		this.#forget();
		clearTimeout(this.#retryTimer);
		this.#retryTimer = 0;
		socket?.close(1000);
	}

	#forget() {
		clearInterval(this.#pingTimer);
		clearTimeout(this.#pongTimer);
		this.#socket = null;
		this.#acknowledged = false;
	}

	#retryNow() {
		if (!this.#socket && this.#operations.size > 0) {
			this.#attempt = 0;
			this.#connect();
		}
	}

	#announce(state) {
		this.#state = state;
		this.#operations.forEach(operation => operation.onState(state));
	}

	#send(message) {
		if (this.#socket?.readyState === WebSocket.OPEN) {
			this.#socket.send(JSON.stringify(message));
		}
	}
}
