package org.dottedline.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** The organizations of a workspace at one revision in the order of their names. */
final class OrganizationDirectory {

	private final List<Listed> byName = new ArrayList<>();

	private OrganizationDirectory(Snapshot workspace) {
		for (GraphRecord record : workspace.all(RecordType.ORGANIZATION)) {
			Organization organization = Organization.of(workspace, record.id());
			if (organization != null && organization.id().equals(record.id())) {
				List<String> names = new ArrayList<>(List.of(OrganizationNames.plain(organization.name())));
				organization.aliases().forEach(alias -> names.add(OrganizationNames.plain(alias)));
				this.byName.add(new Listed(organization, List.copyOf(names)));
			}
		}
		this.byName.sort(Comparator.comparing((Listed listed) -> listed.names.getFirst())
			.thenComparing(listed -> listed.organization.id()));
	}

	static OrganizationDirectory of(Snapshot workspace) {
		return workspace.derive(OrganizationDirectory.class, OrganizationDirectory::new);
	}

	/** Those with a text in a name or alias; all when there is no text. */
	List<Organization> with(@Nullable String text) {
		String part = text == null ? "" : OrganizationNames.plain(text);
		return this.byName.stream()
			.filter(listed -> listed.names.stream().anyMatch(name -> name.contains(part)))
			.map(Listed::organization)
			.toList();
	}

	/** @param names in the form in which they are compared, the name first */
	private record Listed(Organization organization, List<String> names) {
	}

}
