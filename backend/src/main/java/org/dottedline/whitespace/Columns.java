package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** The columns of a matrix, and the column that each product falls into. */
final class Columns {

	private final boolean products;

	private final List<Column> columns = new ArrayList<>();

	private final Map<String, String> columnOf = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	/**
	 * The columns.
	 * @param products whether products have columns of their own under their family's
	 */
	private Columns(Snapshot workspace, boolean products) {
		this.products = products;
		Map<String, List<GraphRecord>> byFamily = new HashMap<>();
		List<GraphRecord> loose = new ArrayList<>();
		for (GraphRecord product : sorted(workspace, RecordType.PRODUCT)) {
			String familyId = product.text("familyId");
			if (familyId == null) {
				loose.add(product);
			}
			else {
				byFamily.computeIfAbsent(familyId, any -> new ArrayList<>()).add(product);
			}
		}
		for (GraphRecord family : sorted(workspace, RecordType.PRODUCT_FAMILY)) {
			this.columns.add(new Column(family.id(), family.required("name"), null));
			this.columnOf.put(family.id(), family.id());
			for (GraphRecord product : byFamily.getOrDefault(family.id(), List.of())) {
				this.columnOf.put(product.id(), products ? product.id() : family.id());
				if (products) {
					this.columns.add(new Column(product.id(), product.required("name"), family.id()));
				}
			}
		}
		for (GraphRecord product : loose) {
			this.columns.add(new Column(product.id(), product.required("name"), null));
			this.columnOf.put(product.id(), product.id());
		}
		this.columns.forEach(column -> this.ids.add(column.id()));
	}

	/** The columns of a workspace. Computed once for a snapshot of it. */
	static Columns of(Snapshot workspace, boolean products) {
		Both both = workspace.derive(Both.class, any -> new Both(new Columns(any, false), new Columns(any, true)));
		return products ? both.products : both.families;
	}

	private static List<GraphRecord> sorted(Snapshot workspace, RecordType type) {
		return workspace.all(type)
			.stream()
			.sorted(Comparator.comparing((GraphRecord record) -> record.text("name", ""), String.CASE_INSENSITIVE_ORDER)
				.thenComparing(GraphRecord::id))
			.toList();
	}

	/** A word for what the columns are. */
	String kind() {
		return this.products ? "PRODUCT" : "FAMILY";
	}

	List<Column> all() {
		return this.columns;
	}

	boolean has(String columnId) {
		return this.ids.contains(columnId);
	}

	/** The column of a product or a family; null for what is not in the catalogue. */
	@Nullable String of(String id) {
		return this.columnOf.get(id);
	}

	/** A column. */
	record Column(String id, String name, @Nullable String parent) {
	}

	/** Columns of both kinds. */
	private record Both(Columns families, Columns products) {
	}

}
