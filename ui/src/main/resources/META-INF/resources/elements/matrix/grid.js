import { makeCell, makeHeading, paintColumnHeader, paintRowHeader, sayCell, sayTotal } from "./paint.js";
import { Strip } from "./strip.js";

/** Cells are named a little beyond the edge of the view, so that a short scroll finds them ready. */
const BEYOND = 1;

/**
 * The grid as elements: headings to be seen, and over the canvas one clear element for each cell in view, which the
 * keyboard, the pointer and the screen reader meet. Headings follow a scroll at once, cells when it rests.
 *
 * @typedef {import("./geometry.js").Position} Position
 */
export class Grid {
	/** @type {import("./scene.js").Scene} */
	#scene;
	/** @type {import("./geometry.js").Geometry} */
	#g;
	/** @type {import("./geometry.js").View} */
	#view;
	/** @type {import("./geometry.js").Frame} */
	#frame;

	constructor() {
		this.element = box("grid", "grid");
		this.element.ariaMultiSelectable = "true";
		this.element.tabIndex = 0;
		const head = box("head", "rowgroup");
		const body = box("body", "rowgroup");
		const foot = box("foot", "rowgroup");
		this.element.append(head, body, foot);

		this.#columnsMoved = box("moved", "none");
		const columnsView = box("columns", "none");
		columnsView.append(this.#columnsMoved);
		const frozenColumns = box("columns frozen", "none");
		const corner = makeHeading("columnheader", "header corner");
		const totalHeader = makeHeading("columnheader", "column totals");
		this.head = this.#makeRow(corner, totalHeader);
		totalHeader.before(frozenColumns, columnsView);
		const makeColumn = () => makeHeading("columnheader", "column");
		const paintColumn = (element, column) => {
			place(element, 0, column + 1);
			element.style.left = `${column * this.#g.columnWidth}px`;
			paintColumnHeader(element, this.#scene, this.#scene.columns[column]);
		};
		this.head.frozen = new Strip(frozenColumns, null, makeColumn, paintColumn);
		this.head.strip = new Strip(this.#columnsMoved, null, makeColumn, paintColumn);
		head.append(this.head);

		const frozenRows = box("frozen", "none");
		const rowsView = box("scrolled", "none");
		this.#rowsMoved = box("moved", "none");
		rowsView.append(this.#rowsMoved);
		body.append(frozenRows, rowsView);
		this.frozenRows = new Strip(frozenRows, null, () => this.#makeBodyRow(), (row, index) => this.#paintRow(row, index));
		this.rows = new Strip(this.#rowsMoved, null, () => this.#makeBodyRow(), (row, index) => this.#paintRow(row, index));

		this.foot = this.#makeRow(makeHeading("rowheader", "header"), makeCell());
		this.#fillRow(this.foot, (element, column) => {
			this.#placeCell(element, this.#g.rows + 1, column + 1);
			const { id } = this.#scene.columns[column].heading;
			sayTotal(element, this.#scene, this.#scene.totals.ofColumn(id), this.#scene.thenOfColumn(id));
		});
		foot.append(this.foot);
	}

	#columnsMoved;
	#rowsMoved;

	#makeRow(header, total) {
		const row = box("row", "row");
		row.header = header;
		row.total = total;
		total.classList.add("end");
		row.append(header, total);
		return row;
	}

	#makeBodyRow() {
		const row = this.#makeRow(makeHeading("rowheader", "header"), makeCell());
		this.#fillRow(row, (element, column) => {
			this.#placeCell(element, row.index + 1, column + 1);
			sayCell(element, this.#scene, this.#scene.rows[row.index], this.#scene.columns[column]);
		});
		return row;
	}

	/** Cells of a row: those that stay, and after them those that are scrolled. */
	#fillRow(row, paint) {
		const between = document.createComment("");
		row.total.before(between);
		row.frozen = new Strip(row, between, makeCell, paint);
		row.strip = new Strip(row, row.total, makeCell, paint);
	}

	#paintRow(row, index) {
		row.index = index;
		row.ariaRowIndex = String(index + 2);
		row.style.top = `${index * this.#g.rowHeight}px`;
		place(row.header, index + 1, 0);
		place(row.total, index + 1, this.#g.columns + 1);
		paintRowHeader(row.header, this.#scene, this.#scene.rows[index]);
	}

	#placeCell(element, row, column) {
		place(element, row, column);
		const stays = column <= this.#g.frozenColumns;
		element.style.left = `${this.#g.headerWidth + (column - 1) * this.#g.columnWidth - (stays ? 0 : this.#view.left)}px`;
		element.classList.toggle("stays", stays);
	}

	/** Takes up what is shown and how large it is. */
	show(scene, g) {
		this.#scene = scene;
		this.#g = g;
		this.element.ariaRowCount = String(g.rows + 2);
		this.element.ariaColCount = String(g.columns + 2);
		this.head.ariaRowIndex = "1";
		this.foot.ariaRowIndex = String(g.rows + 2);
		place(this.head.header, 0, 0);
		place(this.head.total, 0, g.columns + 1);
		place(this.foot.header, g.rows + 1, 0);
		place(this.foot.total, g.rows + 1, g.columns + 1);
		this.head.header.lastChild.textContent = scene.rowsTitle;
		this.head.total.lastChild.textContent = scene.measure === "open" ? "Open" : "Sold";
		this.foot.header.lastChild.textContent = scene.thenOfAll ? `${scene.measure === "open" ? "Open" : "Sold"}, change`
			: scene.measure === "open" ? "Open, by access" : "Sold";
		sayTotal(this.foot.total, scene, scene.totals.all, scene.thenOfAll);
	}

	/** Lets the headings follow a scroll. */
	follow(view, frame) {
		this.#view = view;
		this.#frame = frame;
		const { frozenRows, frozenColumns, rowHeight, columnWidth } = this.#g;
		this.frozenRows.range(0, frozenRows);
		this.rows.range(frame.rows.from, frame.rows.to);
		this.head.frozen.range(0, frozenColumns);
		this.head.strip.range(frame.columns.from, frame.columns.to);
		this.#rowsMoved.style.transform = `translateY(${-view.top - frozenRows * rowHeight}px)`;
		this.#columnsMoved.style.transform = `translateX(${-view.left - frozenColumns * columnWidth}px)`;
	}

	/** Paints the headings in view anew. */
	repaintHeadings() {
		this.frozenRows.repaint();
		this.rows.repaint();
		this.head.frozen.repaint();
		this.head.strip.repaint();
	}

	/** Puts the cells where the canvas shows them, and lets them say what it shows. */
	settle() {
		const { columns } = this.#frame;
		const from = Math.max(this.#g.frozenColumns, columns.from - BEYOND);
		const to = Math.min(this.#g.columns, columns.to + BEYOND);
		for (const row of [...this.frozenRows.shown, ...this.rows.shown]) {
			this.#settleRow(row, from, to);
			const node = this.#scene.rows[row.index];
			sayTotal(row.total, this.#scene, this.#scene.totalOfRow(node), this.#scene.thenOfRow(node));
		}
		this.#settleRow(this.foot, from, to);
	}

	#settleRow(row, from, to) {
		row.frozen.range(0, this.#g.frozenColumns);
		row.frozen.repaint();
		row.strip.range(from, to);
		row.strip.repaint();
	}

	/** @param {Position} position @returns {HTMLElement | undefined} while it is in view */
	at({ row, column }) {
		const { rows, columns, frozenRows, frozenColumns } = this.#g;
		const line = row === 0 ? this.head : row === rows + 1 ? this.foot : (row <= frozenRows ? this.frozenRows : this.rows).at(row - 1);
		return column === 0 ? line?.header : column === columns + 1 ? line?.total : (column <= frozenColumns ? line?.frozen : line?.strip)?.at(column - 1);
	}
}

function place(element, row, column) {
	element.at = { row, column };
	element.ariaColIndex = String(column + 1);
}

function box(className, role) {
	const element = document.createElement("div");
	element.className = className;
	element.setAttribute("role", role);
	return element;
}
