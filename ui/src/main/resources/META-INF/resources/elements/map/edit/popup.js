const ROOM = 8;

/**
 * Something that pops up beside a place of the map, above everything else: closed by Escape, by a press elsewhere, or
 * by who made it; then the keyboard goes back to the map.
 *
 * @param {ShadowRoot} root
 * @param {HTMLElement} element
 * @param {DOMRect} beside in the window
 * @param {{onClosed: (byKey: boolean) => void, below?: boolean}} options below: under the place rather than beside it
 * @returns {() => void} closes it
 */
export function popUp(root, element, beside, { onClosed, below = false }) {
	element.setAttribute("popover", "manual");
	element.classList.add("popup");
	root.append(element);
	element.showPopover();
	const place = () => {
		const { width, height } = element.getBoundingClientRect();
		const left = below ? beside.left : beside.right + ROOM + width < innerWidth ? beside.right + ROOM : beside.left - ROOM - width;
		const top = below ? (beside.bottom + ROOM + height < innerHeight ? beside.bottom + ROOM : beside.top - ROOM - height) : beside.top;
		element.style.left = `${clamp(left, width, innerWidth)}px`;
		element.style.top = `${clamp(top, height, innerHeight)}px`;
	};
	place();
	// What is chosen in it may make it larger.
	const sizes = new ResizeObserver(place);
	sizes.observe(element);

	let closed = false;
	const close = (byKey = true) => {
		if (!closed) {
			closed = true;
			window.removeEventListener("pointerdown", onPress, true);
			sizes.disconnect();
			element.remove();
			onClosed(byKey);
		}
	};
	const onPress = event => event.composedPath().includes(element) || close(false);
	window.addEventListener("pointerdown", onPress, true);
	element.addEventListener("keydown", event => {
		event.stopPropagation();
		if (event.key === "Escape") {
			event.preventDefault();
			close();
		}
	});
	return close;
}

function clamp(start, length, room) {
	return Math.round(Math.max(ROOM, Math.min(room - length - ROOM, start)));
}
