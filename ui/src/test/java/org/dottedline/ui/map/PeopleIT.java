package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the map knows of people: who leads whom, who worked with whom, whom a search finds, what the keys do. */
class PeopleIT {

	private static MapPage map;

	@BeforeAll
	static void open() throws Exception {
		map = MapPage.open();
	}

	@AfterAll
	static void close() {
		map.close();
	}

	@Test
	void aCircleOrAManagerWhoIsNotThereLosesNobody() {
		assertThat(map.in("map/model", """
				const account = f.accountOf(6, i => [1, 2, 0, 2, -1, 4][i]);
				account.relationshipMap.stakeholders[5].manager = {id: "gone"};
				const model = m.buildModel(account);
				return [new Set(model.order).size, model.roots.length, model.levels].join();""")).isEqualTo("6,3,3");
	}

	@Test
	void aClosedBranchKnowsHowManyItHoldsAndHowManyMatter() {
		assertThat(map.in("map/model", """
				const {branchText} = await import("/elements/map/people.js");
				const model = m.buildModel(f.accountOf(5, i => [-1, 0, 1, 1, 1][i], i => i === 3 ? {buyingRoles: ["ECONOMIC_BUYER"]} : i === 4 ? {influence: "MODERATE"} : {}));
				return [branchText(model, 0), branchText(model, 1)].join("; ");""")).isEqualTo("4 people, 1 key; 3 people, 1 key");
	}

	@Test
	void aUnitLightsThePeopleOfTheUnitsBelowIt() {
		assertThat(map.in("map/model", """
				const account = f.accountOf(4, () => -1, i => ({unit: [{id: "root"}, {id: "division"}, {id: "department"}, null][i]}));
				account.businessUnits.push({id: "division", name: "D", kind: "DIVISION", parent: {id: "root"}}, {id: "department", name: "E", kind: "DEPARTMENT", parent: {id: "division"}});
				const model = m.buildModel(account);
				return [m.peopleOfUnits(model, ["division"]), m.peopleOfUnits(model, ["root"]), m.peopleOfUnits(model, ["none"])].map(each => each.join("")).join(" ");"""))
			.isEqualTo("12 012 ");
	}

	@Test
	void unknownIsNeverTakenForNeutral() {
		assertThat(map.in("map/lens", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(3, () => -1, i => ({support: ["UNKNOWN", "NEUTRAL", "NEWER_THAN_THIS_PAGE"][i]})));
				return m.countSteps(m.lensOf("support"), model).join();""")).isEqualTo("2,0,0,1,0,0");
	}

	@Test
	void pastColleaguesWereSomewhereElseAtTheSameTime() {
		assertThat(map.in("map/colleagues", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(6, () => -1);
				const at = (i, organization, from, to) => ({person: {id: `p${i}`}, organization: {id: organization, name: organization}, from, to});
				account.relationshipMap.affiliations = [at(0, "Siemens", "2016", "2019-03"), at(1, "Siemens", "2018-06-01", "2022"),
					at(2, "Siemens", "2020", "2021"), at(3, "Siemens", null, null), at(0, "account", "2020", null), at(4, "account", "2020", null),
					at(5, "ABB", "2016", "2019")];
				return m.pastColleagues(buildModel(account), 0).map(each => `${each.person} ${each.organization} ${each.years} ${each.months} ${each.certain}`).join("; ");"""))
			.isEqualTo("3 Siemens 2016–2019 39 false; 1 Siemens 2018–2019 10 true");
	}

	@Test
	void aHurriedHandFindsAccentedNamesAndTitles() {
		assertThat(map.in("map/search", """
				const {buildModel} = await import("/elements/map/model.js");
				const names = ["Zoë Lefèvre", "Lars Zoellner", "Ann Smith", "Smith Director"];
				const titles = ["Buyer", "Planner", "Director, Strategy", "Clerk"];
				const model = buildModel(f.accountOf(4, () => -1, i => ({name: names[i], title: titles[i]})));
				const search = new m.PeopleSearch(model);
				return ["zoe", "lefe", "director", "smith strat", "  ", "nobody"].map(text => search.find(text).join("")).join();"""))
			.isEqualTo("01,0,32,2,,");
	}

	@Test
	void arrowsWalkManagersReportsAndNeighbours() {
		assertThat(map.in("map/keyboard", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(6, i => [-1, 0, 0, 1, 1, 2][i]));
				const collapsed = Uint8Array.from([0, 0, 1, 0, 0, 0]);
				const press = (key, active) => JSON.stringify(m.intentOf(key, {model, collapsed, active, shift: false}));
				return [press("ArrowDown", 0), press("ArrowUp", 3), press("ArrowRight", 1), press("ArrowLeft", 1), press("ArrowDown", 2), press("End", 0), press("[", 1), press("]", 1)].join(" ");"""))
			.isEqualTo("{\"go\":1} {\"go\":1} {\"go\":2} null {\"toggle\":2} {\"go\":2} {\"toggle\":1} null");
	}

	@Test
	void typingANameGoesToThePersonWhoIsCalledSo() {
		assertThat(map.in("map/keyboard", """
				const {buildModel} = await import("/elements/map/model.js");
				const names = ["Ruth", "Rudi", "Élise", "Ruth"];
				const model = buildModel(f.accountOf(4, () => -1, i => ({name: names[i]})));
				const typing = new m.TypeAhead();
				const where = {model, visible: [1, 1, 1, 1], active: 0};
				const first = typing.next("r", 0, where), second = typing.next("u", 100, {...where, active: first}), third = typing.next("t", 200, {...where, active: second});
				return [first, second, third, typing.next("e", 5000, where), typing.next("x", 9000, where)].join();""")).isEqualTo("1,1,3,2,-1");
	}

	@Test
	void namesAreTextWhateverTheyHold() {
		assertThat(map.in("map/cards", """
				const {buildModel} = await import("/elements/map/model.js");
				const {layOut} = await import("/elements/map/layout.js");
				const {LENSES} = await import("/elements/map/lens.js");
				const {initials, describe} = await import("/elements/map/people.js");
				const names = ["<img src=x onerror='window.harm = 1'>", "محمد عبد", "👩‍🔬 Zoë", "X".repeat(10_000), ""];
				const model = buildModel(f.accountOf(5, i => i - 1, i => ({name: names[i], title: names[i], buyingRoles: ["BLOCKER", "<b>"]})));
				const layout = layOut(model, new Uint8Array(5));
				const world = document.body.appendChild(document.createElement("div"));
				const pool = new m.CardPool(world);
				const state = {model, layout, lens: LENSES.support, stepOf: i => LENSES.support.stepOf(model, i), isLit: () => true, isCollapsed: () => false, isOld: () => false, knobText: () => "", threadsOf: () => 0};
				for (let i = 0; i < 5; i++) pool.mount(i, pool.kindOf(layout, i, "near"), state);
				const shown = [...world.querySelectorAll(".name")].map(each => each.textContent);
				const answer = [world.querySelectorAll("img, script").length, shown[0] === names[0], shown[1] === names[1], shown[3].length < 200,
					[...world.querySelectorAll(".name, .title")].every(each => each.dir === "auto"), describe(model, 3).length < 600,
					initials("👩‍🔬 Zoë"), initials("ruth van der okafor"), window.harm];
				world.remove();
				return answer.join();""")).isEqualTo("0,true,true,true,true,true,Z,RO,");
	}

	@Test
	void touchedSeatsTakeTheirPlaceInWhatWasRead() {
		assertThat(map.in("map/live", """
				const account = f.accountOf(4, i => i - 1);
				const tie = (id, from, to) => ({id, from: {id: from}, to: {id: to}, strength: 1, kind: "BUSINESS"});
				account.relationshipMap.influences = [tie("a", "s0", "s1"), tie("b", "s1", "s2"), tie("c", "s2", "s3")];
				account.relationshipMap.teamRelationships = [{id: "r", member: {id: "m"}, person: {id: "p1"}, current: "WEAK"}];
				const worked = (person, at) => ({person: {id: person}, organization: {id: at}});
				account.relationshipMap.affiliations = [worked("p0", "o1"), worked("p1", "o2")];
				const [, changed] = account.relationshipMap.stakeholders;
				const seat = {...changed, name: "New name", influences: [tie("d", "s1", "s3")], influencedBy: [], relationships: [],
					affiliations: [worked("p1", "o3"), worked("p1", "o4")]};
				const fresh = {...changed, id: "s9", person: null, influences: [], influencedBy: [], relationships: [], affiliations: []};
				const after = m.withSeats(account, ["s1", "s3", "s9"], [seat, null, fresh], 7).relationshipMap;
				return [after.revision, after.stakeholders.map(each => each.id).join(""), after.stakeholders[1].name,
					after.influences.map(each => each.id).join(""), after.teamRelationships.length,
					after.affiliations.map(each => each.organization.id).join("")].join();""")).isEqualTo("7,s0s1s2s9,New name,d,0,o1o3o4");
	}

	@Test
	void aLargeMapOpensAsFarAsItCanBeRead() {
		assertThat(map.in("map/state", """
				const {buildModel} = await import("/elements/map/model.js");
				const {layOut} = await import("/elements/map/layout.js");
				const shown = (count, managerOf) => {
					const state = new m.MapState();
					const {model, collapsed} = state.carriedTo(buildModel(f.accountOf(count, managerOf)));
					return layOut(model, collapsed).visible.reduce((a, b) => a + b, 0);
				};
				return [shown(60, i => i === 0 ? -1 : Math.floor((i - 1) / 4)), shown(5000, i => i === 0 ? -1 : Math.floor((i - 1) / 5))].join();"""))
			.isEqualTo("60,31");
	}

	@Test
	void whatTheReaderHasArrangedOutlivesANewReading() {
		assertThat(map.in("map/state", """
				const {buildModel} = await import("/elements/map/model.js");
				const before = buildModel(f.accountOf(5, i => [-1, 0, 0, 1, 2][i]));
				const account = f.accountOf(5, i => [-1, 0, 0, 1, 2][i]);
				account.relationshipMap.stakeholders.splice(1, 1);
				const state = new m.MapState();
				Object.assign(state, state.carriedTo(before), {selection: new Set([1, 2]), active: 1});
				state.collapsed[2] = 1;
				const after = state.carriedTo(buildModel(account));
				return [[...after.selection].map(i => after.model.ids[i]).join(), after.model.ids[after.active], after.collapsed.join("")].join(" ");"""))
			.isEqualTo("s2 s0 0100");
	}

	@Test
	void attemptsToReconnectSpreadAndSlowDown() {
		assertThat(map.in("api/backoff", """
				return [m.backoff(0, () => 0), m.backoff(0, () => 1), m.backoff(3, () => 1), m.backoff(50, () => 1)];"""))
			.isEqualTo(List.of(250, 500, 4000, 30000));
	}

}
