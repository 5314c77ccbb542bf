package org.dottedline.opportunity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/**
 * States of cells that somebody set by hand and that a sale has overtaken: they go, so that the cell says what the sale
 * says. What else is known of the cell, its potential above all, stays.
 */
public final class HandSetCells {

	private static final Set<String> BEFORE_A_SALE = Set.of("OPEN", "IN_PROGRESS");

	private final Draft draft;

	private final Snapshot workspace;

	private final String root;

	public HandSetCells(Draft draft, Snapshot workspace) {
		this.draft = draft;
		this.workspace = workspace;
		this.root = draft.all(RecordType.BUSINESS_UNIT)
			.stream()
			.filter(unit -> unit.text("parentId") == null)
			.map(GraphRecord::id)
			.findFirst()
			.orElse("");
	}

	/** Lets the cells of line items or contracts follow them. A cell that was called sold or blocked stays so. */
	public void follow(Collection<GraphRecord> sold) {
		Set<String> places = new HashSet<>();
		for (GraphRecord record : sold) {
			GraphRecord product = this.workspace.find(RecordType.PRODUCT, record.text("productId"));
			Stream
				.of(record.text("productId"), record.text("familyId"), product == null ? null : product.text("familyId"))
				.filter(Objects::nonNull)
				.forEach(column -> places.add(record.text("unitId", this.root) + '/' + column));
		}
		for (GraphRecord cell : List.copyOf(this.draft.all(RecordType.CELL))) {
			if (BEFORE_A_SALE.contains(cell.text("state", ""))
					&& places.contains(cell.text("unitId") + '/' + cell.text("columnId"))) {
				this.draft.set(RecordType.CELL, cell.id(), "state", null);
			}
		}
	}

}
