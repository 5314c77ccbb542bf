package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people stand: nobody covers anybody, nobody is lost, and closing a branch carries nobody away. */
class LayoutIT {

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
	void nobodyCoversAnybodyInForestsOfAnyShape() {
		assertThat(map.in("map/layout", """
				const wrong = [];
				for (let seed = 1; seed <= 250; seed++) {
					const model = f.forest(seed);
					for (const collapsed of [new Uint8Array(model.count), f.collapsedAtRandom(model, seed)]) {
						const layout = m.layOut(model, collapsed, null, {width: 300 + seed * 7 % 1500, height: 300 + seed * 13 % 900});
						if (f.overlaps(layout) > 0 || f.misplaced(layout).length > 0) wrong.push(seed);
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a flat organisation | 10000 | i === 0 ? -1 : 0", "a chain | 1000 | i - 1",
			"people whom nothing joins | 10000 | -1", "pairs | 4000 | i % 2 === 0 ? -1 : i - 1",
			"a comb | 2001 | i === 0 ? -1 : i % 2 === 1 ? Math.max(0, i - 2) : i - 1" })
	void extremesAreLaidOutToo(String what, int count, String managerOf) {
		assertThat(map.in("map/layout", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(%d, i => %s));
				const layout = m.layOut(model, new Uint8Array(model.count));
				return [f.overlaps(layout), f.misplaced(layout).length, layout.visible.reduce((a, b) => a + b, 0)].join();"""
			.formatted(count, managerOf))).as(what).isEqualTo("0,0," + count);
	}

	@Test
	void aFlatOrganisationIsABlockAndNoLine() {
		assertThat((Boolean) map.in("map/layout", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(10_000, i => i === 0 ? -1 : 0));
				const {bounds} = m.layOut(model, new Uint8Array(model.count));
				return bounds.width / bounds.height < 4 && bounds.height / bounds.width < 4;""")).isTrue();
	}

	@Test
	void peopleWhomNothingJoinsArePackedAndNoLine() {
		assertThat((Boolean) map.in("map/layout", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(2_000, () => -1));
				const {bounds, trunk} = m.layOut(model, new Uint8Array(model.count));
				return bounds.width / bounds.height < 4 && bounds.height / bounds.width < 4 && trunk.every(Number.isNaN);""")).isTrue();
	}

	@Test
	void aClosedBranchHidesThoseBelowAndNobodyElse() {
		assertThat(map.in("map/layout", """
				const wrong = [];
				for (let seed = 1; seed <= 60; seed++) {
					const model = f.forest(seed);
					const collapsed = f.collapsedAtRandom(model, seed);
					const {visible} = m.layOut(model, collapsed);
					for (const i of model.order) {
						const up = model.manager[i];
						if (Boolean(visible[i]) !== (up < 0 || Boolean(visible[up] && !collapsed[up]))) wrong.push(seed);
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void closingABranchKeepsTheOrderOfItsNeighbours() {
		assertThat(map.in("map/layout", """
				const wrong = [];
				const {leads} = await import("/elements/map/model.js");
				const before = (layout, a, b) => layout.gutter[a] === layout.gutter[b] && layout.y[a] === layout.y[b] ? layout.x[a] < layout.x[b] : layout.y[a] < layout.y[b];
				for (let seed = 1; seed <= 60; seed++) {
					const model = f.forest(seed);
					const collapsed = new Uint8Array(model.count);
					const open = m.layOut(model, collapsed);
					const closed = Array.from(model.order).find(i => model.depth[i] === 1 && leads(model, i));
					if (closed === undefined) continue;
					collapsed[closed] = 1;
					const after = m.layOut(model, collapsed, open.plan);
					const up = model.manager[closed];
					const siblings = Array.from(model.childList.subarray(model.childStart[up], model.childStart[up + 1])).filter(i => leads(model, i));
					for (let k = 1; k < siblings.length; k++) {
						if (before(open, siblings[k - 1], siblings[k]) !== before(after, siblings[k - 1], siblings[k])) wrong.push(seed);
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void aManagerStandsAboveTheReports() {
		assertThat(map.in("map/layout", """
				const wrong = [];
				for (let seed = 1; seed <= 60; seed++) {
					const model = f.forest(seed);
					const {y, height, visible} = m.layOut(model, f.collapsedAtRandom(model, seed));
					model.manager.forEach((up, i) => up >= 0 && visible[i] && y[i] < y[up] + height[up] && wrong.push(seed));
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void aMapReadAgainIsLaidOutLikeTheOneBefore() {
		assertThat(map.in("map/layout", """
				const {carryPlan} = await import("/elements/map/plan.js");
				const {buildModel} = await import("/elements/map/model.js");
				const wrong = [];
				for (let seed = 1; seed <= 60; seed++) {
					const before = f.forest(seed);
					const none = new Uint8Array(before.count);
					const layout = m.layOut(before, none);
					const same = m.layOut(before, none, carryPlan(layout.plan, before, before));
					if (!layout.x.every((x, i) => x === same.x[i] && layout.y[i] === same.y[i])) wrong.push(["same", seed]);
					const grown = buildModel(f.accountOf(before.count + 3, i => i < before.count ? before.manager[i] : seed % before.count));
					const after = m.layOut(grown, new Uint8Array(grown.count), carryPlan(layout.plan, before, grown));
					if (f.overlaps(after) > 0 || f.misplaced(after).length > 0) wrong.push(["grown", seed]);
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void theWorkerLaysOutAsThePageDoes() {
		assertThat(map.in("map/layout", """
				const {LayoutRunner} = await import("/elements/map/layout-runner.js");
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(2_000, i => i === 0 ? -1 : Math.floor((i - 1) / 4)));
				const pane = {width: 900, height: 700};
				const runner = new LayoutRunner();
				const there = await runner.run(model, new Uint8Array(model.count), null, pane);
				runner.close();
				const here = m.layOut(model, new Uint8Array(model.count), null, pane);
				return here.x.every((x, i) => x === there.x[i]) && here.y.every((y, i) => y === there.y[i]);""")).isEqualTo(true);
	}

}
