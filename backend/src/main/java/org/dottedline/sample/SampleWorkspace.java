package org.dottedline.sample;

import java.util.HashMap;
import java.util.Map;

import org.dottedline.employment.OrganizationNames;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Ids;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Members;
import tools.jackson.databind.JsonNode;

/** The sample's part of the workspace: a team of four of ours, employers and a catalogue. */
final class SampleWorkspace {

	private final Map<String, String> members = new HashMap<>();

	private final Map<String, String> organizations = new HashMap<>();

	private final Map<String, String> families = new HashMap<>();

	private final Map<String, String> products = new HashMap<>();

	/** Adds everything to the workspace's draft. */
	void add(SampleData data, Draft workspace) {
		for (JsonNode row : data.part("members")) {
			this.members.put(row.get(0).asString(),
					Members.add(workspace, Ids.next(), row.get(1).asString(), null, null));
		}
		for (JsonNode row : data.part("families")) {
			String familyId = workspace.add(RecordType.PRODUCT_FAMILY, Map.of("name", row.get(1).asString()));
			this.families.put(row.get(0).asString(), familyId);
			for (JsonNode product : row.get(2)) {
				this.products.put(product.asString(), workspace.add(RecordType.PRODUCT,
						Map.of("name", product.asString(), "familyId", familyId, "active", true)));
			}
		}
		for (String part : new String[] { "employments", "memberEmployments" }) {
			for (JsonNode row : data.part(part)) {
				this.organizations.computeIfAbsent(row.get(1).asString(),
						name -> OrganizationNames.recognise(workspace, name));
			}
		}
		for (JsonNode row : data.part("memberEmployments")) {
			GraphRecord member = workspace.find(RecordType.MEMBER, member(row.get(0).asString()));
			if (member != null) {
				workspace.add(RecordType.EMPLOYMENT, employment(row, member.required("personId"), null));
			}
		}
	}

	/** The fields of an employment in the sample. */
	Map<String, Object> employment(JsonNode row, String personId, String accountId) {
		Map<String, Object> values = new HashMap<>();
		values.put("personId", personId);
		values.put("accountId", accountId);
		values.put("organizationId", this.organizations.get(row.get(1).asString()));
		values.put("title", SampleData.text(row, 2));
		values.put("division", SampleData.text(row, 3));
		values.put("from", SampleData.text(row, 4));
		values.put("to", SampleData.text(row, 5));
		return values;
	}

	String member(String key) {
		return known(this.members, key);
	}

	String family(String key) {
		return known(this.families, key);
	}

	String product(String name) {
		return known(this.products, name);
	}

	private static String known(Map<String, String> ids, String key) {
		String id = ids.get(key);
		if (id == null) {
			throw new IllegalStateException("The sample has no " + key);
		}
		return id;
	}

}
