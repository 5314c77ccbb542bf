package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where people stand in the views that are no org chart, and what the coverage sums up. */
class ViewsIT {

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
	void aroundAPersonStandAllWhomInfluenceReachesAndNobodyCoversAnybody() {
		assertThat(map.in("map/views/influence", """
				const {buildModel} = await import("/elements/map/model.js");
				const {within} = await import("/elements/map/focus/path.js");
				const wrong = [];
				for (let seed = 1; seed <= 150; seed++) {
					const model = buildModel(f.network(seed, 150));
					for (const hops of [1, 2, 4]) {
						const layout = m.influenceLayout(model, 0, hops, null);
						const reached = within(model, 0, hops, {influence: true, reporting: false, past: false});
						if (f.overlaps(layout) > 0 || f.misplaced(layout).length > 0) wrong.push(`${seed}: covered`);
						if (reached.some((hop, i) => (hop >= 0) !== (layout.visible[i] === 1))) wrong.push(`${seed}: lost`);
						if (layout.sequence.length !== layout.visible.reduce((a, b) => a + b, 0)) wrong.push(`${seed}: unread`);
					}
				}
				return wrong.slice(0, 5);""")).isEqualTo(List.of());
	}

	@Test
	void whoeverMovesHundredsIsShownWithTheStrongestAndTheRestIsCounted() {
		assertThat(map.in("map/views/influence", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(1000, () => -1, i => ({name: `Person ${i}`}));
				account.relationshipMap.influences = Array.from({length: 999}, (_, k) => ({id: `t${k}`, from: {id: "s0"}, to: {id: `s${k + 1}`}, strength: k >= 900 ? 4 : 1, kind: "BUSINESS"}));
				const model = buildModel(account);
				const layout = m.influenceLayout(model, m.mostInfluential(model), 1, null);
				return [layout.summary, f.overlaps(layout), layout.visible.slice(901).every(Boolean)].join(" ");"""))
			.isEqualTo("299 people within 1 step of Person 0; 700 more are left out. 0 true");
	}

	@Test
	void peopleWhoWereAtTheSamePlaceStandTogetherOnce() {
		assertThat(map.in("map/views/employers", """
				const {buildModel} = await import("/elements/map/model.js");
				const wrong = [];
				for (let seed = 1; seed <= 150; seed++) {
					const account = f.network(seed, 120);
					const model = buildModel(account);
					const layout = m.employersLayout(model, null);
					const pasts = account.relationshipMap.affiliations.filter(each => each.organization.id !== "account");
					const first = date => date === null ? "0000-01" : date.length === 4 ? `${date}-01` : date.slice(0, 7);
					const last = date => date === null ? "9999-12" : date.length === 4 ? `${date}-12` : date.slice(0, 7);
					const met = new Set(pasts.filter(one => pasts.some(other => one.person.id !== other.person.id && one.organization.id === other.organization.id
						&& first(one.from) <= last(other.to) && first(other.from) <= last(one.to))).map(each => each.person.id));
					if (f.overlaps(layout) > 0 || f.misplaced(layout).length > 0) wrong.push(`${seed}: covered`);
					if (model.persons.some((person, i) => met.has(person) !== (layout.visible[i] === 1))) wrong.push(`${seed}: lost`);
				}
				return wrong.slice(0, 5);""")).isEqualTo(List.of());
	}

	@Test
	void coverageSumsUpWhomEachOfUsKnows() {
		assertThat(map.in("map/views/coverage", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(4, () => -1, i => i === 3 ? {buyingRoles: ["ECONOMIC_BUYER"]} : {});
				const known = (i, member, current) => ({id: `${i}${member}`, member: {id: member, name: member}, person: {id: `p${i}`}, current, desired: "UNKNOWN"});
				account.relationshipMap.teamRelationships = [known(0, "Mara", "TRUSTED"), known(1, "Mara", "WEAK"), known(1, "Jonas", "STRONG"), known(2, "Jonas", "NONE")];
				const {members, rows, uncovered} = m.coverageOf(buildModel(account));
				return [members.map(({name, known, strong}) => `${name} ${known} ${strong}`).join(), rows.map(({i, best}) => `${i}:${best}`).join(), uncovered].join(" ");"""))
			.isEqualTo("Mara 2 1,Jonas 1 1 3:0,2:1,1:4,0:5 1");
	}

	@Test
	void arrowsWalkToWhoeverStandsThere() {
		assertThat(map.in("map/views/flat", """
				const layout = m.emptyFlat("influence", 5, null);
				[[0, 0], [300, 10], [-300, 0], [0, 200], [20, -200]].forEach(([x, y], i) => m.stand(layout, i, x, y, {width: 100, height: 40}));
				const press = (key, active) => m.flatIntent(key, layout, active)?.go;
				return [press("ArrowRight", 0), press("ArrowLeft", 0), press("ArrowDown", 0), press("ArrowUp", 0), press("ArrowRight", 1), press("End", 0), press("x", 0)].join();"""))
			.isEqualTo("1,2,3,4,1,4,");
	}

}
