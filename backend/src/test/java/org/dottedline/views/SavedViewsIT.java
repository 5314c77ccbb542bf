package org.dottedline.views;

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

/** Views of a map under a name. */
@ServerTest
class SavedViewsIT {

	private static final String VIEW = "savedView { id name shared mine by { name } map { id } settings { name value } }";

	private static final List<Map<String, String>> SETTINGS = List.of(Map.of("name", "view", "value", "past"),
			Map.of("name", "filter", "value", "role=CHAMPION&unit=<b>"));

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api bob;

	private Api guest;

	private String account;

	@BeforeEach
	void anAccountOfThree() {
		this.ada = this.workspace.member("Ada");
		this.bob = this.workspace.member("Bob");
		this.guest = this.workspace.member("Guest");
		this.account = Workspace.account(this.ada, "Customer");
		Workspace.give(this.ada, this.account, this.bob, "EDITOR");
		Workspace.give(this.ada, this.account, this.guest, "VIEWER");
	}

	@Test
	void aViewIsKeptWithWhatItHoldsAndWhoSavedIt() {
		String map = this.ada.change("createMap", "map { id }", "accountId", this.account, "name", "Renewal").done().id("map");
		Payload saved = this.bob.change("createSavedView", VIEW, "accountId", this.account, "name", "Steering <b> \u05d0 \ud83d\udc69\u200d\ud83d\ude80", "mapId", map,
				"settings", SETTINGS, "shared", true).done();
		assertThat(saved.node().path("savedView").path("by").path("name").asString()).isEqualTo("Bob");
		assertThat(saved.node().path("savedView").path("map").path("id").asString()).isEqualTo(map);
		assertThat(saved.node().path("savedView").path("settings").toString())
			.isEqualTo("[{\"name\":\"view\",\"value\":\"past\"},{\"name\":\"filter\",\"value\":\"role=CHAMPION&unit=<b>\"}]");
		assertThat(names(this.guest)).containsExactly("Steering <b> \u05d0 \ud83d\udc69\u200d\ud83d\ude80");
		this.ada.change("removeMap", "removedId", "id", map).done();
		assertThat(views(this.guest).at("account.savedViews.0.map").isNull()).isTrue();
	}

	@Test
	void anyEditorPutsAMapBackThatWasTakenAwayWithTheViewsOnIt() {
		String map = this.ada.change("createMap", "map { id }", "accountId", this.account, "name", "Renewal").done().id("map");
		String view = this.bob.change("createSavedView", VIEW, "accountId", this.account, "name", "Mine", "mapId", map, "settings", SETTINGS).done().id("savedView");
		String removed = this.ada.change("removeMap", "removedId", "id", map).done().commandId();
		Api carl = this.workspace.member("Carl");
		Workspace.give(this.ada, this.account, carl, "EDITOR");
		carl.change("undo", "", "accountId", this.account, "commandId", removed).done();
		assertThat(views(this.bob).text("account.savedViews.0.map.id")).isEqualTo(map);
		this.bob.change("updateSavedView", VIEW, "id", view, "mapId", null).done();
		String moved = this.bob.change("updateSavedView", VIEW, "id", view, "mapId", map).done().commandId();
		assertThat(carl.change("undo", "", "accountId", this.account, "commandId", moved).refusal()).as("what its owner did to a view stays theirs")
			.isEqualTo("FORBIDDEN input.commandId");
	}

	@Test
	void whatIsOnesOwnIsNeitherShownToOthersNorToldByTheHistory() {
		Payload own = save(this.bob, "Doubts about Carl", false).done();
		String id = own.id("savedView");
		this.bob.change("updateSavedView", VIEW, "id", id, "name", "More doubts").done();
		assertThat(names(this.bob)).containsExactly("More doubts");
		assertThat(names(this.ada)).isEmpty();
		assertThat(this.ada.ask("query ($id: ID!) { node(id: $id) { id } }", "id", id).sound().at("node").isNull()).isTrue();
		assertThat(this.bob.ask("query ($id: ID!) { node(id: $id) { id } }", "id", id).sound().text("node.id")).isEqualTo(id);
		assertThat(this.ada.change("updateSavedView", VIEW, "id", id, "name", "Mine").refusal()).isEqualTo("NOT_FOUND input.id");
		assertThat(this.ada.change("removeSavedView", "removedId", "id", id).refusal()).isEqualTo("NOT_FOUND input.id");
		assertThat(this.ada.change("undo", "", "accountId", this.account, "commandId", own.commandId()).refusal()).isEqualTo("FORBIDDEN input.commandId");
		this.bob.change("updateSavedView", VIEW, "id", id, "shared", true).done();
		assertThat(history(this.ada)).doesNotContain("doubts", "Doubts", "past");
		assertThat(history(this.bob)).contains("Doubts about Carl", "More doubts");
		this.bob.change("updateSavedView", VIEW, "id", id, "shared", false).done();
		this.bob.change("removeSavedView", "removedId", "id", id).done();
		assertThat(history(this.ada)).doesNotContain("doubts", "Doubts", "past");
		save(this.bob, "Known to all", true).done();
		assertThat(history(this.ada)).contains("Known to all");
	}

	@Test
	void whoeverMayReadSavesForThemselvesAndEditorsForEverybody() {
		assertThat(save(this.guest, "Mine", true).refusal()).isEqualTo("FORBIDDEN input.shared");
		String own = save(this.guest, "Mine", false).done().id("savedView");
		assertThat(this.guest.change("updateSavedView", VIEW, "id", own, "shared", true).refusal()).isEqualTo("FORBIDDEN input.shared");
		String shared = save(this.bob, "Ours", true).done().id("savedView");
		assertThat(this.guest.change("updateSavedView", VIEW, "id", shared, "name", "Theirs").refusal()).isEqualTo("FORBIDDEN input.id");
		assertThat(this.guest.change("removeSavedView", "removedId", "id", shared).refusal()).isEqualTo("FORBIDDEN input.id");
		this.ada.change("removeSavedView", "removedId", "id", shared).done();
		assertThat(names(this.bob)).isEmpty();
		assertThat(save(this.workspace.member("Stranger"), "Any", false).refusal()).isEqualTo("NOT_FOUND input.accountId");
	}

	@Test
	void whatIsRemovedComesBackAndBadInputIsNamed() {
		String id = save(this.bob, "Steering", true).done().id("savedView");
		Payload removed = this.bob.change("removeSavedView", "removedId", "id", id).done();
		this.bob.change("undo", "", "accountId", this.account, "commandId", removed.commandId()).done();
		assertThat(names(this.ada)).containsExactly("Steering");
		assertThat(save(this.bob, "steering", false).refusal()).isEqualTo("INVALID_INPUT input.name");
		assertThat(save(this.bob, "x".repeat(10_000), false).refusal()).isEqualTo("INVALID_INPUT input.name");
		assertThat(settings(Map.of("name", "lens", "value", "y".repeat(10_000)))).isEqualTo("INVALID_INPUT input.settings.0.value");
		assertThat(settings(Map.of("name", "a=b", "value", "c"))).isEqualTo("INVALID_INPUT input.settings.0.name");
		assertThat(this.bob.change("updateSavedView", VIEW, "id", id, "mapId", "nothing").refusal()).isEqualTo("NOT_FOUND input.mapId");
	}

	private String settings(Map<String, String> setting) {
		return this.bob.change("createSavedView", VIEW, "accountId", this.account, "name", "Any", "settings", List.of(setting)).refusal();
	}

	private Payload save(Api member, String name, boolean shared) {
		return member.change("createSavedView", VIEW, "accountId", this.account, "name", name, "settings", SETTINGS, "shared", shared);
	}

	private List<String> names(Api viewer) {
		return views(viewer).texts("account.savedViews", "name");
	}

	private Reply views(Api viewer) {
		return viewer.ask("query ($id: ID!) { account(id: $id) { savedViews { name map { id } } } }", "id", this.account).sound();
	}

	private String history(Api viewer) {
		return viewer.ask("query ($id: ID!) { account(id: $id) { changes(first: 20) { entryCount entries(first: 20) { fields { field before after } } } } }", "id", this.account)
			.sound()
			.at("account.changes")
			.toString();
	}

}
