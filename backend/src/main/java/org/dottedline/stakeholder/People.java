package org.dottedline.stakeholder;

import java.util.List;

import org.dottedline.access.Sight;
import org.dottedline.access.Whereabouts;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds persons whom a viewer may see: on an account that they may see, or as one of us. */
@Component
public class People {

	private final Whereabouts whereabouts;

	People(Whereabouts whereabouts) {
		this.whereabouts = whereabouts;
	}

	/** A person by id; null when there is none that the viewer may see. */
	public @Nullable Person find(Sight sight, String personId) {
		Person ours = Person.of(sight, sight.workspace(), personId);
		if (ours != null) {
			return ours;
		}
		List<Snapshot> accounts = accounts(sight, personId);
		return accounts.isEmpty() ? null : Person.of(sight, accounts.getFirst(), personId);
	}

	/** The accounts that the viewer may see and on which a person has or had a seat. */
	public List<Snapshot> accounts(Sight sight, String personId) {
		return sight.accounts(this.whereabouts.accountsOfPerson(personId))
			.stream()
			.filter(account -> account.find(RecordType.PERSON, personId) != null)
			.toList();
	}

}
