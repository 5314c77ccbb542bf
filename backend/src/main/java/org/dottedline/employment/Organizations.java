package org.dottedline.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The organizations of a workspace at one revision, by what they are recognised by, and which were merged into which.
 * Every look-up is O(1).
 */
public final class Organizations {

	private final Map<String, String> byKey = new HashMap<>();

	private final Map<String, String> mergedInto = new HashMap<>();

	private final Map<String, List<String>> parts = new HashMap<>();

	private Organizations(Snapshot workspace) {
		List<GraphRecord> all = workspace.all(RecordType.ORGANIZATION)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.toList();
		for (GraphRecord organization : all) {
			this.byKey.put(organization.text("key", ""), organization.id());
			String into = organization.text("mergedIntoId");
			if (into != null) {
				this.mergedInto.put(organization.id(), into);
			}
		}
		for (GraphRecord organization : all) {
			organization.texts("aliases").forEach(alias -> this.byKey.putIfAbsent(OrganizationNames.key(alias), organization.id()));
		}
		this.mergedInto.keySet()
			.stream()
			.sorted()
			.forEach(part -> this.parts.computeIfAbsent(survivor(part), id -> new ArrayList<>(List.of(id))).add(part));
	}

	/** The organizations of a workspace. */
	public static Organizations of(Snapshot workspace) {
		return workspace.derive(Organizations.class, Organizations::new);
	}

	/** The id of the record that is recognised by a key, be it merged into another; null when there is none. */
	@Nullable String recordOf(String key) {
		return this.byKey.get(key);
	}

	/** The id of the organization that a name means; null when there is none. */
	public @Nullable String named(String name) {
		String id = this.byKey.get(OrganizationNames.key(name));
		return id == null ? null : survivor(id);
	}

	/** The id of what an organization is read as: what it was merged into, else itself. */
	public String survivor(String id) {
		String survivor = id;
		for (String into = this.mergedInto.get(id); into != null; into = this.mergedInto.get(into)) {
			survivor = into;
		}
		return survivor;
	}

	/**
	 * Whether an organization of a draft goes into itself by way of others, or is recognised by the same as another: what
	 * only taking something back could bring about.
	 */
	public static boolean isAtOdds(Draft workspace, GraphRecord organization) {
		GraphRecord into = organization;
		for (int steps = 0; into != null; steps++) {
			if (steps > 0 && into.id().equals(organization.id()) || steps > workspace.base().all(RecordType.ORGANIZATION).size()) {
				return true;
			}
			into = workspace.find(RecordType.ORGANIZATION, into.text("mergedIntoId"));
		}
		return workspace.all(RecordType.ORGANIZATION)
			.stream()
			.anyMatch(other -> !other.id().equals(organization.id()) && other.text("key", "").equals(organization.text("key")));
	}

	/** An organization and all that were merged into it. */
	public List<String> parts(String survivorId) {
		return this.parts.getOrDefault(survivorId, List.of(survivorId));
	}

}
