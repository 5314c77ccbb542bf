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

	/** @param {{onRows: (rows: string) => void, onColumns: (columns: string) => void}} listeners */
	constructor({ onRows, onColumns }) {
		this.element = document.createElement("div");
		this.element.className = "toolbar";
		this.element.setAttribute("role", "group");
		this.element.setAttribute("aria-label", "Whitespace matrix");
		this.#rows = choice("Rows", ROWS, onRows);
		this.#columns = choice("Columns", COLUMNS, onColumns);
		this.#rowsWord = word("axis", "Accounts");
		const times = word("times", "×");
		times.setAttribute("aria-hidden", "true");
		this.#view = word("view", "View: state");
		this.#state = word("state", "");
		this.#state.setAttribute("role", "status");
		const tools = document.createElement("slot");
		tools.name = "tools";
		this.element.append(this.#rowsWord, this.#rows, times, this.#columns, this.#view, this.#state, tools);
	}

	/** @param {{portfolio: boolean, rows: string, columns: string}} axes */
	show({ portfolio, rows, columns }) {
		this.#rowsWord.hidden = !portfolio;
		this.#rows.hidden = portfolio;
		this.#rows.value = rows;
		this.#columns.value = columns;
	}

	/** The one currency that amounts are in, once it is known. @param {string | null} currency */
	showCurrency(currency) {
		this.#view.textContent = currency ? `View: state, ${currency}` : "View: state";
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
