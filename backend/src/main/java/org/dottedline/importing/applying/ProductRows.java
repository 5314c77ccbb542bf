package org.dottedline.importing.applying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dottedline.change.Command;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.importing.reading.check.ProductNames;

/** Products and their families; a family is made when it is first named, one that is not named is Unassigned. */
final class ProductRows implements Applier {

	private static final String UNASSIGNED = "Unassigned";

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		run.perform(Command.onWorkspace(Import.COMMAND, run.viewer(), null, drafts -> null), rows, (drafts, batch) -> {
			Draft workspace = drafts.workspace();
			Map<String, String> families = new HashMap<>();
			for (GraphRecord family : workspace.all(RecordType.PRODUCT_FAMILY)) {
				families.put(key(family.text("name", "")), family.id());
			}
			for (SourceRow row : rows) {
				Fields fields = batch.fields(row)
					.required("name", "Name", "Unnamed " + row.id())
					.text("code", "ProductCode")
					.flag("active", "IsActive");
				boolean isNew = run.known().find(row.type(), row.id()) == null;
				if (isNew || row.says("Family")) {
					fields.put("familyId", family(workspace, families, row.text("Family")));
				}
				batch.upsert(workspace, RecordType.PRODUCT, row, fields.values(), Map.of());
			}
			nameDoubles(workspace, batch, rows);
		});
	}

	private static String family(Draft workspace, Map<String, String> families, String named) {
		String name = named == null ? UNASSIGNED : named;
		return families.computeIfAbsent(key(name),
				any -> workspace.add(RecordType.PRODUCT_FAMILY, Map.of("name", name)));
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** Two products whose names are almost one name are both taken, and named for a person to decide. */
	private static void nameDoubles(Draft workspace, Batch batch, List<SourceRow> rows) {
		Map<String, SourceRow> byName = new HashMap<>();
		rows.forEach(row -> byName.put(row.text("Name"), row));
		List<String> names = new ArrayList<>();
		workspace.all(RecordType.PRODUCT).forEach(product -> names.add(product.text("name", "")));
		for (List<String> pair : ProductNames.speltTwoWays(names)) {
			SourceRow row = byName.getOrDefault(pair.get(1), byName.get(pair.get(0)));
			if (row != null) {
				batch.note(new Problem(row.file(), row.line(), "Name", ProblemCode.UNKNOWN_PRODUCT,
						"“" + pair.get(0) + "” and “" + pair.get(1) + "” may be one product spelt two ways; both went in.",
						Problem.Severity.NOTE));
			}
		}
	}

}
