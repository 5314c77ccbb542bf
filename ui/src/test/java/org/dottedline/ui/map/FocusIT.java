package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom a filter, a neighbourhood or a way singles out, against references that are slow and plain. */
class FocusIT {

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
	void aFilterFindsWhomAReaderOfTheAnswerWouldFind() {
		assertThat(map.in("map/focus/filter", """
				const {buildModel} = await import("/elements/map/model.js");
				const wrong = [];
				const inside = {root: ["root", "north", "south"], north: ["north", "south"], south: ["south"]};
				for (let seed = 1; seed <= 200; seed++) {
					const account = f.network(seed);
					const model = buildModel(account);
					const next = f.random(seed + 9000);
					const filter = {};
					for (const name of ["unit", "role", "support", "influence", "authority", "coverage", "seat"]) {
						if (next() < 0.35) filter[name] = m.ATTRIBUTES[name].values(model).map(each => each.value).filter(() => next() < 0.5);
					}
					const asks = name => filter[name]?.length > 0;
					const naive = account.relationshipMap.stakeholders.map(seat =>
						(!asks("unit") || filter.unit.some(id => inside[id].includes(seat.unit.id)))
						&& (!asks("role") || (seat.buyingRoles.length === 0 ? filter.role.includes("NONE") : seat.buyingRoles.some(role => filter.role.includes(role))))
						&& ["support", "influence", "authority", "coverage", "seat"].every(name => !asks(name) || filter[name].includes(seat[name])));
					const found = m.matching(model, filter);
					if (naive.some((each, i) => each !== (found[i] === 1))) wrong.push(seed);
					if (JSON.stringify(m.matching(model, m.readFilter(m.writeFilter(filter)))) !== JSON.stringify(found)) wrong.push(`address ${seed}`);
				}
				return wrong;""")).isEqualTo(List.of());
	}

	/** All pairs over reporting, influence and shared employers, step by step over a matrix. */
	private static final String NAIVE = """
			const {buildModel} = await import("/elements/map/model.js");
			const {overlapOf} = await import("/elements/map/colleagues.js");
			const naive = account => {
				const seats = account.relationshipMap.stakeholders, map = account.relationshipMap;
				const far = seats.map((_, i) => seats.map((_, j) => i === j ? 0 : Infinity));
				const at = id => seats.findIndex(seat => seat.id === id);
				const join = (i, j) => { if (i >= 0 && j >= 0 && i !== j) far[i][j] = far[j][i] = 1; };
				seats.forEach((seat, i) => { seat.manager && join(i, at(seat.manager.id)); seat.dottedLineManagers.forEach(each => join(i, at(each.id))); });
				map.influences.forEach(tie => join(at(tie.from.id), at(tie.to.id)));
				for (const a of map.affiliations) for (const b of map.affiliations) {
					if (a.organization.id === b.organization.id && a.organization.id !== "account" && a.person.id !== b.person.id && overlapOf(a, b)) {
						join(seats.findIndex(seat => seat.person.id === a.person.id), seats.findIndex(seat => seat.person.id === b.person.id));
					}
				}
				seats.forEach((_, k) => seats.forEach((_, i) => seats.forEach((_, j) => { far[i][j] = Math.min(far[i][j], far[i][k] + far[k][j]); })));
				return far;
			};
			""";

	@Test
	void theWayBetweenTwoIsAsShortAsAnyAndEveryStepOfItIsThere() {
		assertThat(map.in("map/focus/path", NAIVE + """
				const {stepsFrom} = await import("/elements/map/focus/steps.js");
				const wrong = [];
				for (let seed = 1; seed <= 60; seed++) {
					const account = f.network(seed, 24);
					const model = buildModel(account);
					const far = naive(account);
					for (let i = 0; i < model.count; i++) for (let j = 0; j < model.count; j++) {
						const path = m.shortestPath(model, i, j);
						if ((path?.length ?? Infinity) !== far[i][j]) wrong.push(`${seed}: ${i} ${j}`);
						let here = i;
						for (const {from, step} of path ?? []) {
							if (from !== here || !stepsFrom(model, from).some(each => each.to === step.to && each.kind === step.kind)) wrong.push(`${seed}: broken`);
							here = step.to;
						}
						if (path && here !== j) wrong.push(`${seed}: elsewhere`);
					}
				}
				return wrong.slice(0, 5);""")).isEqualTo(List.of());
	}

	@Test
	void aNeighbourhoodHoldsWhoeverIsSoFarAwayAndNobodyElse() {
		assertThat(map.in("map/focus/path", NAIVE + """
				const wrong = [];
				for (let seed = 1; seed <= 80; seed++) {
					const account = f.network(seed, 30);
					const model = buildModel(account);
					const far = naive(account);
					for (let hops = 1; hops <= 3; hops++) {
						m.within(model, 0, hops).forEach((hop, j) => hop !== (far[0][j] <= hops ? far[0][j] : -1) && wrong.push(seed));
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void aWayIsSaidAsASentence() {
		assertThat(map.in("map/focus/path-words", """
				const {buildModel} = await import("/elements/map/model.js");
				const {shortestPath} = await import("/elements/map/focus/path.js");
				const names = ["Ann", "Bea", "Cal", "Dan", "Eve"];
				const account = f.accountOf(5, i => i === 0 ? 1 : -1, i => ({name: names[i]}));
				account.relationshipMap.influences = [{id: "t", from: {id: "s1"}, to: {id: "s2"}, strength: 3, kind: "BUSINESS"}];
				const at = (i, from, to) => ({person: {id: `p${i}`}, organization: {id: "o", name: "Siemens"}, from, to});
				account.relationshipMap.affiliations = [at(2, "2014", "2019"), at(3, "2016", "2021")];
				const model = buildModel(account);
				return [m.pathSentence(model, 0, 3, shortestPath(model, 0, 3)), m.pathSentence(model, 0, 4, shortestPath(model, 0, 4))].join(" | ");"""))
			.isEqualTo("Ann reports to Bea, who influences Cal (strong), who was at Siemens 2016–2019 with Dan. | "
					+ "No way is known from Ann to Eve: not over reporting, influence or past employers.");
	}

	@Test
	void whenOthersAreHiddenThoseAboveStayAndNobodyCoversAnybody() {
		assertThat(map.in("map/focus/kept", """
				const {layOut} = await import("/elements/map/layout.js");
				const wrong = [];
				for (let seed = 1; seed <= 120; seed++) {
					const model = f.forest(seed);
					const next = f.random(seed);
					const keep = Uint8Array.from({length: model.count}, () => next() < 0.2 ? 1 : 0);
					const layout = layOut(m.keptReports(model, keep), new Uint8Array(model.count));
					const wanted = Uint8Array.from(keep);
					for (let i = 0; i < model.count; i++) if (keep[i]) for (let up = model.manager[i]; up >= 0; up = model.manager[up]) wanted[up] = 1;
					if (wanted.some((each, i) => each !== layout.visible[i]) || f.overlaps(layout) > 0) wrong.push(seed);
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void anArrangementComesBackFromItsAddress() {
		assertThat(map.in("map/place/arrangement", """
				const arrangement = {map: "m1", span: {day: "2026-03-01", until: "2026-05-01", after: true}, lens: "gap", view: "influence", table: true, filter: {role: ["BLOCKER", "CHAMPION"], support: ["OPPONENT"]}, hide: true,
					around: "s1", hops: 3, path: ["s1", "s2"], camera: {x: -120, y: 40, scale: 0.5}, closed: ["s4"]};
				const usual = m.read({});
				return [JSON.stringify(m.read(m.written(arrangement))) === JSON.stringify(arrangement), JSON.stringify(m.written(usual)),
					JSON.stringify(m.written(m.read({lens: "constructor", view: "x", filter: "toString:1;role", hops: "99", path: "a", camera: "1~2~x"})))].join(" ");"""))
			.isEqualTo("true {} {}");
	}

}
