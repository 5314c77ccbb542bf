package org.dottedline.employment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.dottedline.access.SeenAccounts;
import org.dottedline.access.Sight;
import org.dottedline.account.Account;
import org.dottedline.account.Paging;
import org.dottedline.employment.PastColleagueConnection.PastColleagueEdge;
import org.dottedline.employment.SeenEmployments.Past;
import org.dottedline.employment.SeenEmployments.Seen;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.People;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Answers who worked or studied with whom. What the viewer may not see is left out before anything is counted. However
 * many persons are asked about at once, the statements are the same few.
 */
@Service
class PastColleagues {

	private final SeenEmployments seen;

	private final Workforces workforces;

	private final People people;

	PastColleagues(SeenEmployments seen, Workforces workforces, People people) {
		this.seen = seen;
		this.workforces = workforces;
		this.people = people;
	}

	/** Answers questions of one viewer. */
	Map<ColleagueQuestion, PastColleagueConnection> answer(Collection<ColleagueQuestion> questions) {
		Sight sight = questions.iterator().next().person().sight();
		Map<ColleagueQuestion, List<Encounter>> encounters = new HashMap<>();
		List<ColleagueQuestion> beyond = new ArrayList<>();
		for (ColleagueQuestion question : questions) {
			if (question.scope() == ColleagueScope.ACCOUNT) {
				encounters.put(question, onAccount(question));
			}
			else {
				beyond.add(question);
			}
		}
		beyondAccount(sight, beyond, encounters);
		return shown(sight, encounters);
	}

	private static List<Encounter> onAccount(ColleagueQuestion question) {
		Account account = question.account();
		if (account == null) {
			return List.of();
		}
		Organizations organizations = Organizations.of(account.sight().workspace());
		String own = organizations.named(account.name());
		Map<String, List<Stint>> past = new HashMap<>();
		for (GraphRecord employment : account.snapshot().having(RecordType.EMPLOYMENT, "personId", question.person().id())) {
			past.computeIfAbsent(organizations.survivor(employment.required("organizationId")), any -> new ArrayList<>(1))
				.add(Stint.of(employment));
		}
		Encounters encounters = new Encounters(question.person().id(), question.minMonths(), question.sinceYear());
		past.forEach((organizationId, stints) -> {
			if (!organizationId.equals(own)) {
				encounters.at(organizationId, stints, stintsAt(account.snapshot(), organizations, organizationId), any -> true);
			}
		});
		return encounters.strongestFirst();
	}

	private static List<Stint> stintsAt(Snapshot snapshot, Organizations organizations, String organizationId) {
		List<Stint> stints = new ArrayList<>();
		organizations.parts(organizationId)
			.forEach(part -> snapshot.having(RecordType.EMPLOYMENT, "organizationId", part)
				.forEach(employment -> stints.add(Stint.of(employment))));
		return stints;
	}

	private void beyondAccount(Sight sight, List<ColleagueQuestion> questions,
			Map<ColleagueQuestion, List<Encounter>> encounters) {
		if (questions.isEmpty()) {
			return;
		}
		// Meanwhile: either waits for the database most of the time.
		CompletableFuture<Snapshot> workspace = CompletableFuture.supplyAsync(sight::workspace, Thread::startVirtualThread);
		Seen all = this.seen.of(sight.viewer(), questions.stream().map(question -> question.person().id()).distinct().toList());
		Map<String, Past> pasts = all.pasts();
		Organizations organizations = Organizations.of(workspace.join());
		List<Past> everywhere = new ArrayList<>();
		for (ColleagueQuestion question : questions) {
			if (question.scope() == ColleagueScope.EVERYWHERE && pasts.containsKey(question.person().id())) {
				everywhere.add(pasts.get(question.person().id()));
			}
		}
		Map<String, List<Stint>> known = stints(organizations, everywhere);
		for (ColleagueQuestion question : questions) {
			Past past = pasts.get(question.person().id());
			encounters.put(question, past == null ? List.of()
					: question.scope() == ColleagueScope.OURS ? ofOurs(question, sight, organizations, past)
							: everywhere(question, sight, organizations, past, known, all.accounts()));
		}
	}

	/** The stints at all organizations of some pasts, and at what was merged into them. */
	private Map<String, List<Stint>> stints(Organizations organizations, Collection<Past> pasts) {
		Map<String, Long> revisions = new HashMap<>();
		pasts.forEach(past -> revisions.putAll(past.revisions()));
		List<String> parts = revisions.keySet()
			.stream()
			.flatMap(id -> organizations.parts(organizations.survivor(id)).stream())
			.filter(id -> !revisions.containsKey(id))
			.distinct()
			.toList();
		revisions.putAll(this.workforces.revisions(parts));
		return this.workforces.of(revisions);
	}

	private static List<Encounter> everywhere(ColleagueQuestion question, Sight sight, Organizations organizations,
			Past past, Map<String, List<Stint>> known, SeenAccounts visible) {
		Map<String, Set<String>> seatedTogether = seatedTogether(sight, organizations, past);
		Encounters encounters = new Encounters(question.person().id(), question.minMonths(), question.sinceYear());
		bySurvivor(organizations, past).forEach((organizationId, own) -> {
			Set<String> together = seatedTogether.getOrDefault(organizationId, Set.of());
			Predicate<Stint> counts = stint -> (stint.accountId() == null || visible.has(stint.accountId()))
					&& !together.contains(stint.personId());
			List<String> parts = organizations.parts(organizationId);
			encounters.at(organizationId, own, parts.size() == 1 ? known.getOrDefault(organizationId, List.of())
					: parts.stream().flatMap(part -> known.getOrDefault(part, List.of()).stream()).toList(), counts);
		});
		return encounters.strongestFirst();
	}

	private static List<Encounter> ofOurs(ColleagueQuestion question, Sight sight, Organizations organizations, Past past) {
		Encounters encounters = new Encounters(question.person().id(), question.minMonths(), question.sinceYear());
		bySurvivor(organizations, past).forEach((organizationId, own) -> encounters.at(organizationId, own,
				stintsAt(sight.workspace(), organizations, organizationId), any -> true));
		return encounters.strongestFirst();
	}

	private static Map<String, List<Stint>> bySurvivor(Organizations organizations, Past past) {
		Map<String, List<Stint>> stints = new HashMap<>();
		past.stints().forEach((id, some) -> stints.computeIfAbsent(organizations.survivor(id), any -> new ArrayList<>(1)).addAll(some));
		return stints;
	}

	/** Who sits on an account's map with somebody who works at that account, by the account as an employer. */
	private static Map<String, Set<String>> seatedTogether(Sight sight, Organizations organizations, Past past) {
		Map<String, Set<String>> together = new HashMap<>();
		past.accounts().forEach((accountId, name) -> {
			String employer = organizations.named(name);
			if (employer == null || past.stints().keySet().stream().map(organizations::survivor).noneMatch(employer::equals)) {
				return;
			}
			Snapshot account = sight.account(accountId);
			if (account != null) {
				together.computeIfAbsent(employer, any -> new HashSet<>()).addAll(Seating.of(account).seatedPersons());
			}
		});
		return together;
	}

	private Map<ColleagueQuestion, PastColleagueConnection> shown(Sight sight,
			Map<ColleagueQuestion, List<Encounter>> encounters) {
		Map<ColleagueQuestion, Paging.Cut<Encounter>> pages = new HashMap<>();
		Set<String> beyond = new HashSet<>();
		encounters.forEach((question, all) -> {
			Paging.Cut<Encounter> page = Paging.cut(all, question.first(), question.after(), Encounter::key);
			pages.put(question, page);
			if (question.scope() != ColleagueScope.ACCOUNT) {
				page.elements().forEach(encounter -> beyond.add(encounter.personId()));
			}
		});
		Map<String, Person> persons = this.people.find(sight, beyond);
		Map<ColleagueQuestion, PastColleagueConnection> shown = new HashMap<>();
		pages.forEach((question, page) -> {
			List<PastColleagueEdge> edges = page.elements()
				.stream()
				.map(encounter -> edge(sight, encounter, question.scope() == ColleagueScope.ACCOUNT
						? Person.of(Objects.requireNonNull(question.account()), encounter.personId()) : persons.get(encounter.personId())))
				.filter(Objects::nonNull)
				.toList();
			shown.put(question, PastColleagueConnection.of(edges, page.previous(), page.next(), encounters.get(question).size()));
		});
		return shown;
	}

	/** Null for somebody who went out of sight a moment ago. */
	private static @Nullable PastColleagueEdge edge(Sight sight, Encounter encounter, @Nullable Person person) {
		Organization organization = Organization.of(sight.workspace(), encounter.organizationId());
		return person == null || organization == null ? null
				: new PastColleagueEdge(Paging.cursor(encounter.key()), person, organization, encounter.kind(),
						encounter.overlap(), encounter.sameDivision());
	}

}
