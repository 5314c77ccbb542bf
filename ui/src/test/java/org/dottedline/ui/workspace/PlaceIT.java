package org.dottedline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.dottedline.ui.matrix.ModulePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address says what is chosen, and nothing else in it is touched. */
class PlaceIT {

	private static ModulePage modules;

	private static Page page;

	@BeforeAll
	static void start() throws Exception {
		modules = ModulePage.start();
		page = modules.open(400, 300);
	}

	@AfterAll
	static void stop() {
		modules.close();
	}

	@ParameterizedTest
	@CsvSource({ "person=s1, person:s1", "row=u1, row:u1", "cell=u1~f2, cell:u1:f2", "cell=u1%7Ef2, cell:u1:f2",
			"cell=u1, null", "other=1, null" })
	void whatIsChosenIsReadBack(String query, String place) {
		assertThat(page.evaluate("""
				async query => {
					const {placeIn} = await import("/elements/workspace/place.js");
					const place = placeIn("?" + query);
					return place ? Object.values(place).join(":") : "null";
				}""", query)).isEqualTo(place);
	}

	@Test
	void oneChoiceTakesThePlaceOfAnother() {
		assertThat(page.evaluate("""
				async () => {
					const {addressOf} = await import("/elements/workspace/place.js");
					const first = addressOf("http://host/account/7?tab=map&person=s1#top", {kind: "row", rowId: "u 1"});
					return [first, addressOf(first, null)].join(" ");
				}""")).isEqualTo("http://host/account/7?tab=map&row=u+1#top http://host/account/7?tab=map#top");
	}

	@Test
	void theAddressChangesWithoutANewStepInTheHistory() {
		assertThat(page.evaluate("""
				async () => {
					const {keep} = await import("/elements/workspace/place.js");
					const before = history.length;
					keep({kind: "cell", rowId: "u1", columnId: "f2"});
					const address = new URL(location.href).searchParams.get("cell");
					keep(null);
					return [address, location.search, history.length - before].join("|");
				}""")).isEqualTo("u1~f2||0");
	}

	@Test
	void howTheMapIsArrangedStandsBesideWhatIsChosen() {
		assertThat(page.evaluate("""
				async () => {
					const {arrangedAddress, arrangementIn} = await import("/elements/workspace/arrangement.js");
					const address = arrangedAddress("http://host/account/7?person=s1&lens=age&hops=2#top", {lens: "gap", filter: "role:BLOCKER"});
					return [address, JSON.stringify(arrangementIn(new URL(address).search))].join(" ");
				}""")).isEqualTo("http://host/account/7?person=s1&lens=gap&filter=role%3ABLOCKER#top {\"lens\":\"gap\",\"filter\":\"role:BLOCKER\"}");
	}

}
