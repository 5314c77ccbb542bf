import { Socket } from "./socket.js";

/** @type {Socket | null} */
let shared = null;

/** The page's one socket; made when it is first asked for. */
export function pageSocket() {
	shared ??= new Socket();
	return shared;
}
