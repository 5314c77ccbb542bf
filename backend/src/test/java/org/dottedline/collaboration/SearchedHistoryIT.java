package org.dottedline.collaboration;

import java.util.List;
import java.util.Map;

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
class SearchedHistoryIT {

	private static final String CHANGES = """
			query ($id: ID!, $filter: ChangeFilter, $before: Int) { account(id: $id) { changes(filter: $filter, before: $before) { revision command by { name } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api grace;

	private String account;

	private String clerk;

	private Payload titled;

	@BeforeEach
	void aSeatThatTwoHaveChanged() {
		this.ada = this.workspace.member("Ada");
		this.grace = this.workspace.member("Grace");
		this.account = Workspace.account(this.ada, "History");
		Workspace.give(this.ada, this.account, this.grace, "EDITOR");
		this.clerk = Workspace.seat(this.ada, this.account, "Clerk");
		title(this.ada, "Junior");
		this.titled = title(this.grace, "Senior");
	}

	@Test
	void isFilteredByWhoWhatAndCommand() {
		assertThat(commands(Map.of("target", this.clerk))).containsExactly("addStakeholder", "updateStakeholder", "updateStakeholder");
		String byGrace = this.grace.ask("{ viewer { id } }").text("viewer.id");
		assertThat(commands(Map.of("byId", byGrace))).containsExactly("updateStakeholder");
		assertThat(commands(Map.of("commands", List.of("addStakeholder")))).containsExactly("addStakeholder");
		assertThat(commands(Map.of("type", "AccountAccess"))).contains("setAccountAccess").doesNotContain("updateStakeholder");
		assertThat(commands(Map.of("to", "2001-01-01T00:00:00Z"))).isEmpty();
		Reply earlier = this.ada.ask(CHANGES, "id", this.account, "before", this.titled.revision()).sound();
		assertThat(earlier.texts("account.changes", "revision")).doesNotContain(String.valueOf(this.titled.revision()));
	}

	@Test
	void oneValueIsGivenBackAndWhatElseTheCommandDidStays() {
		Payload both = this.ada.change("updateStakeholder", "stakeholder { id }", "id", this.clerk, "title", "Head", "authority", "SIGNS").done();
		Payload restored = restore(this.ada, both, "title").done();
		assertThat(restored.node().path("change").path("command").asString()).isEqualTo("restoreValue");
		Reply seat = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { title authority } }", "id", this.clerk).sound();
		assertThat(seat.text("stakeholder.title")).isEqualTo("Senior");
		assertThat(seat.text("stakeholder.authority")).isEqualTo("SIGNS");
	}

	@Test
	void whatSomebodyChangedSinceIsAConflict() {
		title(this.ada, "Principal");
		assertThat(restore(this.ada, this.titled, "title").refusal()).startsWith("CONFLICT");
		assertThat(restore(this.ada, this.titled, "authority").refusal()).isEqualTo("NOT_FOUND input.field");
		assertThat(restore(this.workspace.member("Eve"), this.titled, "title").isDone()).isFalse();
	}

	private Payload title(Api member, String title) {
		return member.change("updateStakeholder", "stakeholder { id }", "id", this.clerk, "title", title).done();
	}

	private Payload restore(Api member, Payload change, String field) {
		return member.change("restoreValue", "restoredId", "accountId", this.account, "commandId", change.commandId(), "target", this.clerk,
				"field", field);
	}

	private List<String> commands(Map<String, ?> filter) {
		return this.ada.ask(CHANGES, "id", this.account, "filter", filter).sound().texts("account.changes", "command");
	}

}
