package org.dottedline.opportunity;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** Something that we sell. */
public record Product(String id, String name, @Nullable String code, @Nullable ProductFamily family, boolean active) {

	/** A product by id; null when there is none. */
	public static @Nullable Product of(Snapshot workspace, @Nullable String id) {
		GraphRecord record = workspace.find(RecordType.PRODUCT, id);
		return record == null ? null
				: new Product(record.id(), record.required("name"), record.text("code"),
						ProductFamily.of(workspace, record.text("familyId")),
						!Boolean.FALSE.equals(record.value("active")));
	}

	/** A family of products. */
	public record ProductFamily(String id, String name) {

		/** A family by id; null when there is none. */
		public static @Nullable ProductFamily of(Snapshot workspace, @Nullable String id) {
			GraphRecord record = workspace.find(RecordType.PRODUCT_FAMILY, id);
			return record == null ? null : new ProductFamily(record.id(), record.required("name"));
		}

	}

}
