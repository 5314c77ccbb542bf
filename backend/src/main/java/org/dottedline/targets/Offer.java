package org.dottedline.targets;

import java.util.HashSet;
import java.util.Set;

import org.dottedline.change.Refusal;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/**
 * What is asked about: a product, or a family with its products.
 * @param ids the columns of the matrix that it covers
 */
record Offer(String name, Set<String> ids) {

	/** A product or family by id; refused where there is none. */
	static Offer of(Snapshot workspace, String column) {
		GraphRecord product = workspace.find(RecordType.PRODUCT, column);
		if (product != null) {
			return new Offer(product.required("name"), Set.of(column));
		}
		GraphRecord family = workspace.find(RecordType.PRODUCT_FAMILY, column);
		if (family == null) {
			throw Refusal.notFound("column", "There is no product family or product with this id.");
		}
		Set<String> ids = new HashSet<>(Set.of(column));
		workspace.having(RecordType.PRODUCT, "familyId", column).forEach(one -> ids.add(one.id()));
		return new Offer(family.required("name"), ids);
	}

	boolean covers(String column) {
		return this.ids.contains(column);
	}

}
