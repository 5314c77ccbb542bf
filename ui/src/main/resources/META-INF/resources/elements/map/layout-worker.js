import { layOut } from "./layout.js";

/** Lays out off the page's own thread: one message in, one out, with the same number. */
self.addEventListener("message", ({ data: { number, reports, collapsed, plan, pane } }) => {
	const layout = layOut(reports, collapsed, plan, pane);
	const moved = [layout.visible, layout.compact, layout.x, layout.y, layout.width, layout.height,
		layout.trunk, layout.bus, layout.gutter].map(array => array.buffer);
	self.postMessage({ number, layout }, { transfer: moved });
});
