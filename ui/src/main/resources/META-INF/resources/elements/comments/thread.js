import { make } from "../page/dom.js";
import { composer } from "./composer.js";
import { pieces } from "./mentions.js";

const moments = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/**
 * @typedef {object} Ways
 * @property {() => import("./mentions.js").Member[]} members
 * @property {(memberIds: string[]) => Promise<string[]>} unreached names of those who would not be told
 * @property {(mutation: string, input: Record<string, unknown>) => Promise<string | null>} send answers why it was refused
 * @property {(words: string) => void} refuse
 */

/**
 * A thread: what began it, what was replied, and what one may do about it.
 *
 * @param {any} thread
 * @param {Ways} ways
 */
export function threadOf(thread, ways) {
	const replies = make("div", { class: "replies" }, ...thread.replies.map(reply => said(reply, [], ways)));
	const room = make("div", { class: "room" });
	const reply = make("button", { type: "button", class: "act" }, "Reply");
	reply.addEventListener("click", () => {
		const leave = () => {
			room.replaceChildren();
			reply.focus();
		};
		const { element, field } = composer({
			label: "Reply", act: "Reply", members: ways.members, unreached: ways.unreached, onLeave: leave,
			onSend: (text, mentionIds) => ways.send("addComment", { parentId: thread.id, text, mentionIds }),
		});
		room.replaceChildren(element);
		field.focus();
	});
	const settle = make("button", { type: "button", class: "act" }, thread.resolved ? "Reopen" : "Resolve");
	settle.addEventListener("click", () => act(ways, "resolveComment", { id: thread.id, resolved: !thread.resolved }));
	const state = thread.resolved && make("p", { class: "faint" }, `Resolved by ${thread.resolvedBy?.name ?? "somebody"}, ${moments.format(new Date(thread.resolvedAt))}`);
	return make("article", { class: "thread", "data-id": thread.id, "aria-label": `Comment by ${nameOf(thread)}` },
		said(thread, [reply, settle], ways), ...state ? [state] : [], replies, room);
}

function said(comment, acts, ways) {
	const words = make("p", { class: comment.text === null ? "words faint" : "words", dir: "auto" }, ...wordsOf(comment));
	const room = make("div", { class: "acts" }, ...acts);
	const whole = make("div", { class: "said", "data-said": comment.id, tabindex: "-1" },
		make("p", { class: "who" }, make("b", { dir: "auto" }, nameOf(comment)), make("span", { class: "faint" },
			` ${moments.format(new Date(comment.at))}${comment.editedAt === null ? "" : ", edited"}`)),
		words, room);
	if (comment.mine && comment.text !== null) {
		const edit = make("button", { type: "button", class: "act" }, "Edit");
		edit.addEventListener("click", () => {
			const back = () => {
				element.replaceWith(words);
				room.hidden = false;
				edit.focus();
			};
			const { element, field } = composer({
				label: "Change the comment", act: "Save", text: comment.text, members: ways.members, unreached: ways.unreached, onLeave: back,
				onSend: (text, mentionIds) => ways.send("updateComment", { id: comment.id, text, mentionIds }),
			});
			room.hidden = true;
			words.replaceWith(element);
			field.focus();
		});
		const remove = make("button", { type: "button", class: "act" }, "Delete");
		remove.addEventListener("click", () => act(ways, "removeComment", { id: comment.id }));
		room.append(edit, remove);
	}
	return whole;
}

async function act(ways, mutation, input) {
	try {
		ways.refuse(await ways.send(mutation, input) ?? "");
	} catch (error) {
		ways.refuse(`Not done: ${error.message}`);
	}
}

function nameOf(comment) {
	return comment.by?.name ?? "Somebody";
}

function wordsOf({ text, mentions }) {
	return text === null ? ["This comment was taken away."]
		: pieces(text, mentions).map(piece => piece.mention ? make("span", { class: "mention" }, piece.text) : piece.text);
}
