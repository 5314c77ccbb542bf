import { h } from "../controls.js";
import { makePopover } from "../focus/popover.js";
import { counted } from "../people.js";
import { svgDocument } from "./document.js";
import { printSheets } from "./print.js";
import { download, fileName, png, svgBlob } from "./save.js";
import { NAME, PAPERS, READABLE, sheetsFor } from "./sheets.js";

const RIM = 16;
/** A name smaller than this can't be read on a screen. */
const LEAST_PIXELS = 6;

const numbers = new Intl.NumberFormat();

/**
 * The menu that takes the map out: as a picture or on paper, with what the viewer sees.
 *
 * @param {object} map
 * @param {() => {state: import("../state.js").MapState, look: import("../scene.js").Look, title: string, note: string}} map.shown
 * @param {() => import("../viewport.js").Box} map.inView the part of the world that is in view
 * @param {(light: boolean) => Record<string, string>} map.colours
 */
export function makeOutMenu(map) {
	const said = h("p", { class: "pop-said", role: "status" });
	const choices = { whole: true, paper: "A3", fit: "readable" };
	const menu = makePopover(["Export"], "Export", () => {
		const { state } = map.shown();
		said.replaceChildren();
		if (!state.layout) {
			return ["There is no map to take out yet."];
		}
		return [pictures(), paper(state.layout), said];
	});

	const drawn = () => {
		const shown = map.shown();
		const { bounds } = shown.state.layout;
		const part = choices.whole ? widened(bounds) : map.inView();
		return svgDocument({ ...shown, part, scale: choices.whole ? 1 : shown.scale }, map.colours(false));
	};
	const tell = async work => {
		said.replaceChildren("Drawing…");
		try {
			said.replaceChildren(await work());
		} catch (error) {
			said.replaceChildren(`That did not work: ${error.message} The map itself is as it was.`);
		}
	};
	const pictures = () => {
		const what = h("select", { class: "choice", "aria-label": "Part" }, h("option", { value: "whole" }, "The whole map"), h("option", { value: "view" }, "What is in view"));
		what.value = choices.whole ? "whole" : "view";
		what.addEventListener("change", () => choices.whole = what.value === "whole");
		const svg = button("SVG", () => tell(async () => {
			const made = drawn();
			download(svgBlob(made.svg), fileName(map.shown().title, "svg"));
			return "The drawing is saved.";
		}));
		const pixels = button("PNG", () => tell(async () => {
			const made = await png(drawn());
			download(made.blob, fileName(map.shown().title, "png"));
			return `The picture is saved, ${numbers.format(made.width)} × ${numbers.format(made.height)} pixels.`
				+ (choices.whole && NAME * made.scale < LEAST_PIXELS ? " It is as large as a browser draws, and names can't be read in it: take SVG, or what is in view." : "");
		}));
		return h("div", { class: "pop-form" }, what, svg, pixels);
	};
	const paper = layout => {
		const size = h("select", { class: "choice", "aria-label": "Paper" }, ...Object.keys(PAPERS).map(each => h("option", { value: each }, each)));
		const fit = h("select", { class: "choice", "aria-label": "Sheets" }, h("option", { value: "readable" }, "Readable size"), h("option", { value: "one" }, "On one sheet"));
		size.value = choices.paper;
		fit.value = choices.fit;
		const made = () => sheetsFor(layout, choices.paper, choices.fit === "one");
		const note = h("p", { class: "pop-said" });
		const count = () => {
			const { columns, rows, points } = made();
			const small = points < READABLE ? ", too small to be read: take larger paper or more sheets" : "";
			note.textContent = `${counted(columns * rows, "sheet", "sheets")}${columns * rows > 1 ? ` (${columns} × ${rows})` : ""}, names in ${points.toFixed(1)} pt${small}.`;
		};
		for (const select of [size, fit]) {
			select.addEventListener("change", () => {
				choices.paper = size.value;
				choices.fit = fit.value;
				count();
			});
		}
		count();
		const print = button("Print", () => tell(async () => {
			printSheets(map.shown(), made(), map.colours(true));
			return "";
		}));
		return h("div", {}, h("div", { class: "pop-form" }, size, fit, print), note);
	};
	return menu;
}

/** Badges and knobs stand out over the cards. */
function widened({ x, y, width, height }) {
	return { x: x - RIM, y: y - RIM, width: width + 2 * RIM, height: height + 2 * RIM };
}

function button(text, act) {
	const made = h("button", { type: "button", class: "button small" }, text);
	made.addEventListener("click", act);
	return made;
}
