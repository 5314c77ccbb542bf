package org.dottedline.stakeholder;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.access.InSight;
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

	private final InSight inSight;

	People(Whereabouts whereabouts, InSight inSight) {
		this.whereabouts = whereabouts;
		this.inSight = inSight;
	}

	/** A person by id; null when there is none that the viewer may see. */
	public @Nullable Person find(Sight sight, String personId) {
		return find(sight, List.of(personId)).get(personId);
	}

	/** Those of some persons whom the viewer may see, by id, in one statement and without reading their accounts. */
	public Map<String, Person> find(Sight sight, Collection<String> personIds) {
		Map<String, Person> found = new HashMap<>();
		this.inSight.persons(sight.viewer(), personIds).forEach((id, seen) -> found.put(id, Person.of(sight, seen)));
		return found;
	}

	/** The accounts that the viewer may see and on which a person has or had a seat. */
	public List<Snapshot> accounts(Sight sight, String personId) {
		return known(sight, this.whereabouts.accountsOfPerson(personId), personId);
	}

	/** The same for several persons at once, by person; all of one viewer. */
	public Map<Person, List<Snapshot>> accounts(List<Person> persons) {
		Sight sight = persons.getFirst().sight();
		Map<String, Set<String>> ids = this.whereabouts
			.accountsOfPersons(persons.stream().map(Person::id).distinct().toList());
		sight.accounts(ids.values().stream().flatMap(Set::stream).distinct().toList());
		Map<Person, List<Snapshot>> accounts = new HashMap<>();
		for (Person person : persons) {
			accounts.put(person, known(sight, ids.getOrDefault(person.id(), Set.of()), person.id()));
		}
		return accounts;
	}

	private static List<Snapshot> known(Sight sight, Set<String> accountIds, String personId) {
		return sight.accounts(accountIds)
			.stream()
			.filter(account -> account.find(RecordType.PERSON, personId) != null)
			.toList();
	}

}
