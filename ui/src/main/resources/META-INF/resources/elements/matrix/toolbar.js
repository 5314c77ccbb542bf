import { iconButton } from "../map/controls.js";
import { VIEWS } from "./view/views.js";

const ROWS = { UNIT: "Units", GEOGRAPHY: "Geographies" };
const COLUMNS = { FAMILY: "Product families", PRODUCT: "Products" };

/** The heading over the row headers. @param {boolean} portfolio @param {string} rows */
export function rowsTitle(portfolio, rows) {
	return portfolio ? "Account" : rows === "GEOGRAPHY" ? "Geography" : "Unit";
}

/** The bar over the grid: what the rows and the columns are, and how the connection stands. */
export class Toolbar {
	#rows;
	#columns;
	#rowsWord;
	#view;
	#state;
	#currency;
	#undo;
	#redo;

	/**
	 * @param {{onRows: (rows: string) => void, onColumns: (columns: string) => void, onView: (view: string) => void, onUndo: () => void,
	 *   onRedo: () => void, onHelp: () => void, menus?: HTMLElement[]}} listeners
	 */
	constructor({ onRows, onColumns, onView, onUndo, onRedo, onHelp, menus = [] }) {
		this.element = document.createElement("div");
		this.element.className = "toolbar";
		this.element.setAttribute("role", "group");
		this.element.setAttribute("aria-label", "Whitespace matrix");
		this.#rows = choice("Rows", ROWS, onRows);
		this.#columns = choice("Columns", COLUMNS, onColumns);
		this.#rowsWord = word("axis", "Accounts");
		const times = word("times", "×");
		times.setAttribute("aria-hidden", "true");
		this.#view = choice("View", Object.fromEntries(Object.values(VIEWS).map(({ name, label }) => [name, label])), onView);
		this.#view.classList.add("view");
		this.#currency = word("currency", "");
		this.#state = word("state", "");
		this.#state.setAttribute("role", "status");
		const tools = document.createElement("slot");
		tools.name = "tools";
		this.#undo = iconButton("undo", "Undo (Ctrl Z)", onUndo);
		this.#redo = iconButton("redo", "Redo (Ctrl Shift Z)", onRedo);
		const help = iconButton("help", "Keys of the matrix (?)", onHelp);
		this.element.append(this.#rowsWord, this.#rows, times, this.#columns, this.#view, this.#currency, this.#state, ...menus, this.#undo, this.#redo, help, tools);
	}

	/** @param {{portfolio: boolean, rows: string, columns: string, view: string}} axes */
	show({ portfolio, rows, columns, view }) {
		this.#view.value = view;
		this.#rowsWord.hidden = !portfolio;
		this.#rows.hidden = portfolio;
		this.#rows.value = rows;
		this.#columns.value = columns;
	}

	/** The one currency that amounts are in, once it is known. @param {string | null} currency */
	showCurrency(currency) {
		this.#currency.textContent = currency ?? "";
	}

	/** What can be taken back and done again. @param {boolean} canEdit @param {import("../map/edit/history.js").History | undefined} history */
	showHistory(canEdit, history) {
		for (const [tool, label, can, next] of [[this.#undo, "Undo (Ctrl Z)", history?.canUndo, history?.nextUndo], [this.#redo, "Redo (Ctrl Shift Z)", history?.canRedo, history?.nextRedo]]) {
			tool.hidden = !canEdit || !history;
			tool.disabled = !can;
			tool.title = can && next ? `${label}: ${next}` : label;
		}
	}

	/** @param {string} words empty when all is well */
	say(words) {
		this.#state.textContent = words;
	}
}

function choice(label, values, onChange) {
	const select = document.createElement("select");
	select.setAttribute("aria-label", label);
	select.append(...Object.entries(values).map(([value, text]) => new Option(text, value)));
	select.addEventListener("change", () => onChange(select.value));
	return select;
}

function word(className, text) {
	const span = document.createElement("span");
	span.className = className;
	span.textContent = text;
	return span;
}
