package org.dottedline.employment;

import java.util.List;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.InvalidInputError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Service;

/** Names organizations and makes one of two. They are shared by all accounts, so every member may. */
@Service
class OrganizationService {

	private static final int MOST_ALIASES = 50;

	private final ChangeRoad road;

	OrganizationService(ChangeRoad road) {
		this.road = road;
	}

	Outcome update(Viewer viewer, Input input) {
		String name = input.has("name") ? input.name("name") : null;
		List<String> aliases = input.names("aliases", MOST_ALIASES);
		return this.road.run(Command.onWorkspace("updateOrganization", viewer, input.clientMutationId(), drafts -> {
			Draft workspace = drafts.workspace();
			String id = existing(workspace, "id", input.id("id"));
			if (input.has("aliases")) {
				for (int i = 0; i < aliases.size(); i++) {
					checkFree(workspace, id, aliases.get(i), List.of("input", "aliases", String.valueOf(i)));
				}
			}
			String named = id;
			if (name != null) {
				checkFree(workspace, id, name, List.of("input", "name"));
				named = bearerOf(workspace, id, name);
				if (!named.equals(id)) {
					workspace.set(RecordType.ORGANIZATION, named, "mergedIntoId", null);
					workspace.set(RecordType.ORGANIZATION, id, "mergedIntoId", named);
				}
				workspace.set(RecordType.ORGANIZATION, named, "name", name);
				workspace.set(RecordType.ORGANIZATION, named, "key", OrganizationNames.key(name));
			}
			if (input.has("aliases")) {
				Organizations organizations = Organizations.of(workspace.base());
				// The names of those that were merged into it stay with them, for when that is taken back.
				workspace.set(RecordType.ORGANIZATION, named, "aliases", aliases.stream().filter(alias -> {
					String holder = organizations.recordOf(OrganizationNames.key(alias));
					return holder == null || holder.equals(id);
				}).toList());
			}
			return named;
		}));
	}

	/**
	 * The record of an organization that is to bear a name: where one that was merged into it bears it already, that one
	 * takes over, for a name is worth as much as a record and undoing either change must find both as they were.
	 */
	private static String bearerOf(Draft workspace, String id, String name) {
		String key = OrganizationNames.key(name);
		String holder = Organizations.of(workspace.base()).recordOf(key);
		GraphRecord record = workspace.find(RecordType.ORGANIZATION, holder);
		return record != null && key.equals(record.text("key")) ? record.id() : id;
	}

	/**
	 * The duplicate stays as a record that points to what it was merged into, and its employments stay with it: they are
	 * those of any account, whose histories a merge of names has no business in.
	 */
	Outcome merge(Viewer viewer, Input input) {
		return this.road.run(Command.onWorkspace("mergeOrganizations", viewer, input.clientMutationId(), drafts -> {
			Draft workspace = drafts.workspace();
			String id = existing(workspace, "id", input.id("id"));
			String duplicateId = existing(workspace, "duplicateId", input.id("duplicateId"));
			if (id.equals(duplicateId)) {
				throw Refusal.invalid("duplicateId", "These are one organization already.");
			}
			workspace.set(RecordType.ORGANIZATION, duplicateId, "mergedIntoId", id);
			return id;
		}));
	}

	/** The id of the organization that an id means. */
	private static String existing(Draft workspace, String field, String id) {
		String survivor = Organizations.of(workspace.base()).survivor(id);
		if (workspace.find(RecordType.ORGANIZATION, survivor) == null) {
			throw Refusal.notFound(field, "There is no organization with this id.");
		}
		return survivor;
	}

	private static void checkFree(Draft workspace, String id, String name, List<String> path) {
		String holder = Organizations.of(workspace.base()).named(name);
		if (holder != null && !holder.equals(id)) {
			GraphRecord record = workspace.find(RecordType.ORGANIZATION, holder);
			throw new Refusal(new InvalidInputError(path, "“" + (record == null ? name : record.text("name"))
					+ "” is recognised by this; merge the two if they are one."));
		}
	}

}
