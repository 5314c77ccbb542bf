package org.dottedline.employment;

import java.util.List;
import java.util.stream.IntStream;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class OrganizationsIT {

	private static final String ORGANIZATION = "organization { id name aliases }";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String person;

	private String colleague;

	private String word;

	@BeforeEach
	void twoWhoWereAtWhatMayBeOnePlace() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Customer");
		this.person = PastColleaguesIT.personIn(this.ada, Workspace.seat(this.ada, this.account, "Paula"));
		this.colleague = PastColleaguesIT.personIn(this.ada, Workspace.seat(this.ada, this.account, "Carl"));
		this.word = Workspace.word("Acme");
		employ(this.person, this.word);
		employ(this.colleague, this.word + " International");
	}

	@Test
	void whatTheDuplicateHadGoesOverAndUndoTakesItBack() {
		String stays = organization(this.word);
		String duplicate = organization(this.word + " International");
		this.ada.change("updateOrganization", ORGANIZATION, "id", duplicate, "aliases", List.of(this.word + " Worldwide")).done();
		assertThat(colleagues("EVERYWHERE")).isEmpty();
		Payload merged = this.ada.change("mergeOrganizations", ORGANIZATION, "id", stays, "duplicateId", duplicate).done();
		assertThat(merged.id("organization")).isEqualTo(stays);
		assertThat(merged.node().path("organization").path("aliases").toString())
			.isEqualTo("[\"" + this.word + " International\",\"" + this.word + " Worldwide\"]");
		for (String scope : List.of("ACCOUNT", "EVERYWHERE")) {
			assertThat(colleagues(scope)).containsExactly("Carl at " + this.word);
		}
		assertThat(employers(this.colleague)).containsExactly(stays);
		employ(this.person, this.word + " Worldwide Inc.");
		assertThat(employers(this.person)).containsOnly(stays);
		assertThat(listed()).containsExactly(this.word);
		assertThat(this.ada.ask("query ($id: ID!) { node(id: $id) { id } }", "id", duplicate).text("node.id")).isEqualTo(stays);

		Payload undone = this.ada.change("undo", "", "accountId", "workspace", "commandId", merged.commandId()).done();
		assertThat(colleagues("EVERYWHERE")).isEmpty();
		assertThat(employers(this.colleague)).containsExactly(duplicate);
		assertThat(listed()).containsExactly(this.word, this.word + " International");
		this.ada.change("undo", "", "accountId", this.account, "commandId", undone.commandId()).done();
		assertThat(colleagues("EVERYWHERE")).containsExactly("Carl at " + this.word);
	}

	@Test
	void aNameOrAliasMeansOneOrganizationOnly() {
		String stays = organization(this.word);
		String other = organization(this.word + " International");
		assertThat(update(stays, "name", this.word + " international Ltd")).isEqualTo("INVALID_INPUT input.name");
		assertThat(update(stays, "aliases", List.of("Fine " + this.word, this.word + " International"))).isEqualTo("INVALID_INPUT input.aliases.1");
		assertThat(update(stays, "name", "x".repeat(10_000))).isEqualTo("INVALID_INPUT input.name");
		assertThat(update(stays, "name", null)).isEqualTo("INVALID_INPUT input.name");
		assertThat(update(stays, "aliases", List.of("y".repeat(10_000)))).isEqualTo("INVALID_INPUT input.aliases.0");
		assertThat(update("nothing", "name", "Any")).isEqualTo("NOT_FOUND input.id");
		assertThat(merge(stays, stays)).isEqualTo("INVALID_INPUT input.duplicateId");
		assertThat(merge(stays, this.account)).isEqualTo("NOT_FOUND input.duplicateId");
		assertThat(merge("nothing", other)).isEqualTo("NOT_FOUND input.id");
		this.ada.change("mergeOrganizations", ORGANIZATION, "id", stays, "duplicateId", other).done();
		assertThat(merge(other, stays)).isEqualTo("INVALID_INPUT input.duplicateId");
	}

	@Test
	void theNameOfADuplicateCanBeTakenAndEachChangeTakenBack() {
		String stays = organization(this.word);
		String duplicate = organization(this.word + " International");
		Payload merged = this.ada.change("mergeOrganizations", ORGANIZATION, "id", stays, "duplicateId", duplicate).done();
		Payload renamed = this.ada.change("updateOrganization", ORGANIZATION, "id", stays, "name", this.word + " INTERNATIONAL").done();
		assertThat(renamed.node().path("organization").toString())
			.isEqualTo("{\"id\":\"" + duplicate + "\",\"name\":\"" + this.word + " INTERNATIONAL\",\"aliases\":[\"" + this.word + "\"]}");
		assertThat(employers(this.person)).containsExactly(duplicate);
		assertThat(colleagues("EVERYWHERE")).containsExactly("Carl at " + this.word + " INTERNATIONAL");
		assertThat(undo(merged)).isEqualTo("CONFLICT input.commandId.mergedIntoId");
		this.ada.change("undo", "", "accountId", "workspace", "commandId", renamed.commandId()).done();
		assertThat(listed()).containsExactly(this.word);
		this.ada.change("undo", "", "accountId", "workspace", "commandId", merged.commandId()).done();
		assertThat(listed()).containsExactly(this.word, this.word + " International");
	}

	@Test
	void takingBackMakesNothingAPartOfItselfAndNoTwoOfOneName() {
		String one = organization(this.word);
		String two = organization(this.word + " International");
		Payload merged = this.ada.change("mergeOrganizations", ORGANIZATION, "id", one, "duplicateId", two).done();
		Payload undone = this.ada.change("undo", "", "accountId", "workspace", "commandId", merged.commandId()).done();
		this.ada.change("mergeOrganizations", ORGANIZATION, "id", two, "duplicateId", one).done();
		assertThat(undo(undone)).isEqualTo("CONFLICT input.commandId.mergedIntoId");
		String third = Workspace.word("Third");
		employ(this.person, third);
		Payload renamed = this.ada.change("updateOrganization", ORGANIZATION, "id", organization(third), "name", third + " renamed").done();
		employ(this.colleague, third);
		assertThat(undo(renamed)).isEqualTo("CONFLICT input.commandId.mergedIntoId");
	}

	@Test
	void namesThatDifferInSpellingAreProposedAndCountWhomTheViewerMaySee() {
		String zenith = Workspace.word("Zenith");
		for (String name : List.of(zenith, "The " + zenith + " Group", zenith + "works 17", zenith + "works 18", zenith + "work 17")) {
			employ(this.colleague, name);
		}
		employ(this.person, zenith);
		Reply proposals = this.ada.ask("query ($text: String) { organizationMergeProposals(text: $text) { keep { name } duplicate { name } likeness } }",
				"text", zenith).sound();
		assertThat(proposals.texts("organizationMergeProposals", "keep.name")).containsExactly(zenith, zenith + "works 17");
		assertThat(proposals.texts("organizationMergeProposals", "duplicate.name")).containsExactly("The " + zenith + " Group", zenith + "work 17");
		assertThat(proposals.texts("organizationMergeProposals", "likeness")).containsExactly("NAME", "SPELLING");

		assertThat(counts(this.ada, zenith)).containsExactlyInAnyOrder("1", "2", "1", "1", "1");
		this.ada.change("mergeOrganizations", ORGANIZATION, "id", organization("The " + zenith + " Group"), "duplicateId", organization(zenith)).done();
		assertThat(counts(this.ada, "The " + zenith + " Group")).containsExactly("2");
		assertThat(counts(this.workspace.member("Stranger"), zenith)).containsOnly("0");
	}

	private static List<String> counts(Api viewer, String text) {
		return viewer.ask("query ($text: String) { organizations(text: $text) { edges { node { peopleCount } } } }", "text", text)
			.sound()
			.texts("organizations.edges", "node.peopleCount");
	}

	private String undo(Payload done) {
		return this.ada.change("undo", "", "accountId", "workspace", "commandId", done.commandId()).refusal();
	}

	@Test
	void organizationsAreFoundByAnyOfTheirNamesInPages() {
		this.ada.change("updateOrganization", ORGANIZATION, "id", organization(this.word), "aliases", List.of("Société " + this.word)).done();
		assertThat(found("societe " + this.word, 50).texts("organizations.edges", "node.name")).containsExactly(this.word);
		Reply first = found(this.word, 1);
		assertThat(first.at("organizations.totalCount").asInt()).isEqualTo(2);
		assertThat(first.at("organizations.pageInfo.hasNextPage").asBoolean()).isTrue();
		assertThat(first.texts("organizations.edges", "node.name")).containsExactly(this.word);
	}

	@Test
	void datesOfAnEmploymentKeepTheirOrderAndTheirRange() {
		String employment = PastColleaguesIT.employ(this.ada, this.person, this.word, null, "2010", "2012");
		assertThat(change(employment, "from", "1899-12-31")).isEqualTo("INVALID_INPUT input.from");
		assertThat(change(employment, "from", "2013")).isEqualTo("INVALID_INPUT input.from");
		assertThat(change(employment, "to", "2009-12")).isEqualTo("INVALID_INPUT input.to");
		assertThat(change(employment, "title", "x".repeat(10_000))).isEqualTo("INVALID_INPUT input.title");
		assertThat(change(employment, "organization", "x".repeat(10_000))).isEqualTo("INVALID_INPUT input.organization");
		Api stranger = this.workspace.member("Stranger");
		assertThat(stranger.change("updateEmployment", "employment { id }", "id", employment, "title", "Mine").refusal()).isEqualTo("NOT_FOUND input.id");
		assertThat(stranger.change("removeEmployment", "removedId", "id", employment).refusal()).isEqualTo("NOT_FOUND input.id");
		Workspace.give(this.ada, this.account, stranger, "VIEWER");
		assertThat(stranger.change("removeEmployment", "removedId", "id", employment).refusal()).isEqualTo("FORBIDDEN input.id");
	}

	@Test
	void anEmploymentMovesToTheRightEmployerAndBack() {
		String employment = PastColleaguesIT.employ(this.ada, this.person, Workspace.word("Wrong"), "Sales", "2010", null);
		String wrong = employers(this.person).getFirst();
		Payload moved = this.ada.change("updateEmployment", "employment { id division organization { id } }", "id", employment, "organization",
				this.word, "from", null)
			.done();
		assertThat(moved.node().path("employment").path("organization").path("id").asString()).isEqualTo(organization(this.word));
		assertThat(moved.node().path("employment").path("division").asString()).isEqualTo("Sales");
		this.ada.change("undo", "", "accountId", this.account, "commandId", moved.commandId()).done();
		assertThat(employers(this.person)).contains(wrong);
	}

	private String update(String id, String field, Object value) {
		return this.ada.change("updateOrganization", ORGANIZATION, "id", id, field, value).refusal();
	}

	private String merge(String id, String duplicate) {
		return this.ada.change("mergeOrganizations", ORGANIZATION, "id", id, "duplicateId", duplicate).refusal();
	}

	private String change(String employment, String field, Object value) {
		return this.ada.change("updateEmployment", "employment { id }", "id", employment, field, value).refusal();
	}

	private void employ(String person, String organization) {
		PastColleaguesIT.employ(this.ada, person, organization, null, "2010-01-01", "2014-12-31");
	}

	private String organization(String name) {
		Reply found = found(name, 50);
		return found.texts("organizations.edges", "node.id").get(found.texts("organizations.edges", "node.name").indexOf(name));
	}

	private List<String> listed() {
		return found(this.word, 50).texts("organizations.edges", "node.name");
	}

	private Reply found(String text, int first) {
		return this.ada.ask("query ($text: String, $first: Int) { organizations(text: $text, first: $first) { totalCount pageInfo { hasNextPage } edges { node { id name } } } }",
				"text", text, "first", first).sound();
	}

	private List<String> employers(String person) {
		return this.ada.ask("query ($id: ID!) { person(id: $id) { employments { organization { id } } } }", "id", person)
			.sound()
			.texts("person.employments", "organization.id");
	}

	private List<String> colleagues(String scope) {
		Reply reply = this.ada.ask("query ($id: ID!, $scope: ColleagueScope!) { person(id: $id) { pastColleagues(scope: $scope) { edges { node { name } organization { name } } } } }",
				"id", this.person, "scope", scope).sound();
		List<String> names = reply.texts("person.pastColleagues.edges", "node.name");
		List<String> places = reply.texts("person.pastColleagues.edges", "organization.name");
		return IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + " at " + places.get(i)).toList();
	}

}
