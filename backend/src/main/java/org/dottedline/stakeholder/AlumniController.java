package org.dottedline.stakeholder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who once held a seat on an account and holds none now, and where they went. */
@Controller
class AlumniController {

	private final People people;

	AlumniController(People people) {
		this.people = people;
	}

	@SchemaMapping
	List<Alumnus> alumni(RelationshipMap map) {
		Account account = map.account();
		Map<String, Tenure> last = lastTenures(account);
		List<Person> persons = last.keySet().stream().map(id -> Person.of(account, id)).filter(Objects::nonNull).toList();
		if (persons.isEmpty()) {
			return List.of();
		}
		Map<Person, List<Snapshot>> elsewhere = this.people.accounts(persons);
		return persons.stream()
			.map(person -> new Alumnus(account, person, last.get(person.id()), seats(person, elsewhere.get(person))))
			.sorted(Comparator.comparing((Alumnus alumnus) -> alumnus.lastTenure().order()).reversed())
			.toList();
	}

	private static Map<String, Tenure> lastTenures(Account account) {
		Seating seating = Seating.of(account.snapshot());
		Map<String, Tenure> last = new HashMap<>();
		for (GraphRecord record : account.snapshot().all(RecordType.TENURE)) {
			String personId = record.required("personId");
			if (record.flag("ended") && seating.seatsOf(personId).isEmpty()) {
				last.merge(personId, new Tenure(account, record),
						(one, other) -> one.order().compareTo(other.order()) < 0 ? other : one);
			}
		}
		return last;
	}

	private static List<Stakeholder> seats(Person person, List<Snapshot> accounts) {
		return accounts.stream().flatMap(snapshot -> {
			Account account = Account.of(person.sight(), snapshot);
			return Seating.of(snapshot).seatsOf(person.id()).stream().map(seat -> Stakeholder.of(account, seat));
		}).toList();
	}

}
