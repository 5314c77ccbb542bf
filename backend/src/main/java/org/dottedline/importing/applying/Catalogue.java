package org.dottedline.importing.applying;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.importing.reading.check.ProductNames;
import org.jspecify.annotations.Nullable;

/** Finds the product that a row names by its id, its code or its exact name. What is only like a name is suggested. */
final class Catalogue {

	private final KnownRecords known;

	private final Map<String, String> byName = new HashMap<>();

	private final Map<String, String> byCode = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	private @Nullable ProductNames names;

	Catalogue(Import run) {
		this.known = run.known();
		Snapshot workspace = run.snapshot(Streams.WORKSPACE);
		for (GraphRecord product : workspace.all(RecordType.PRODUCT)) {
			String name = product.text("name", "");
			if (this.byName.put(name, product.id()) != null) {
				this.ambiguous.add(name);
			}
			String code = product.text("code");
			if (code != null) {
				this.byCode.put(code, product.id());
			}
		}
	}

	/** Whether a row names a product at all. */
	static boolean isNamed(SourceRow row) {
		return row.text("Product2Id") != null || row.text("ProductName") != null || row.text("ProductCode") != null;
	}

	/** The product of a row; null, with the row rejected and the reason told, when there is none. */
	@Nullable String productOf(SourceRow row, Batch batch) {
		String id = row.text("Product2Id");
		KnownRecords.Known product = this.known.find(SObject.PRODUCT2, id);
		if (product != null) {
			return product.id();
		}
		String code = row.text("ProductCode");
		if (code != null && this.byCode.containsKey(code)) {
			return this.byCode.get(code);
		}
		String name = row.text("ProductName");
		if (name != null && this.byName.containsKey(name) && !this.ambiguous.contains(name)) {
			return this.byName.get(name);
		}
		reject(row, batch, id, name);
		return null;
	}

	private void reject(SourceRow row, Batch batch, @Nullable String id, @Nullable String name) {
		if (name == null) {
			batch.reject(row, ProblemCode.UNKNOWN_PRODUCT, "Product2Id",
					id == null ? "This row names no product." : "There is no product " + id + " in the catalogue.");
			return;
		}
		if (this.ambiguous.contains(name)) {
			batch.reject(row, ProblemCode.UNKNOWN_PRODUCT, "ProductName",
					"Several products are called “" + name + "”; give the product's id.");
			return;
		}
		if (this.names == null) {
			this.names = new ProductNames(this.byName.keySet());
		}
		batch.reject(row, ProblemCode.UNKNOWN_PRODUCT, "ProductName", "There is no product “" + name
				+ "” in the catalogue." + this.names.didYouMean(name).map(question -> " " + question).orElse(""));
	}

}
