package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found by place, how lines run, and what the view shows. */
class PlacesIT {

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
	void theGridFindsWhatLookingAtEverythingFinds() {
		assertThat(map.in("map/grid-index", """
				const wrong = [];
				for (let seed = 1; seed <= 80; seed++) {
					const next = f.random(seed);
					const span = 10 ** (1 + next() * 5);
					const count = Math.floor(next() * 400);
					const left = [], top = [], right = [], bottom = [];
					for (let i = 0; i < count; i++) {
						const size = next() < 0.05 ? span * 2 : span / 20;
						left[i] = next() < 0.05 ? NaN : (next() - 0.5) * span;
						top[i] = (next() - 0.5) * span;
						right[i] = left[i] + next() * size;
						bottom[i] = top[i] + next() * size;
					}
					const index = new m.GridIndex(left, top, right, bottom, 100 + next() * 1000);
					for (let k = 0; k < 20; k++) {
						const x0 = (next() - 0.5) * span * 1.4, y0 = (next() - 0.5) * span * 1.4, x1 = x0 + next() * span, y1 = y0 + next() * span;
						const found = [];
						index.query(x0, y0, x1, y1, i => found.push(i));
						const naive = left.map((_, i) => i).filter(i => left[i] <= x1 && right[i] >= x0 && top[i] <= y1 && bottom[i] >= y0);
						if (found.sort((a, b) => a - b).join() !== naive.join()) wrong.push(seed);
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void aPointerFindsTheCardItIsOn() {
		assertThat(map.in("map/hit", """
				const {layOut} = await import("/elements/map/layout.js");
				const {indexPeople} = await import("/elements/map/grid-index.js");
				const {leads} = await import("/elements/map/model.js");
				const wrong = [];
				for (let seed = 1; seed <= 40; seed++) {
					const model = f.forest(seed);
					const collapsed = f.collapsedAtRandom(model, seed);
					const layout = layOut(model, collapsed);
					const index = indexPeople(layout);
					const at = (x, y, scale) => m.hit(index, layout, i => leads(model, i), i => collapsed[i] === 1, x, y, scale, scale > 0.3);
					for (let i = 0; i < model.count; i++) {
						if (!layout.visible[i]) continue;
						for (const scale of [1, 0.05]) {
							const found = at(layout.x[i] + layout.width[i] / 2, layout.y[i] + layout.height[i] / 2, scale);
							if (found?.person !== i || found.part !== "card") wrong.push([seed, i, scale]);
						}
						const below = at(layout.x[i] + layout.width[i] / 2, layout.y[i] + layout.height[i] + 2, 1);
						if (leads(model, i) && !(below?.person === i && below.part === "knob")) wrong.push([seed, i, "knob"]);
					}
					if (at(-1000, -1000, 1) !== null) wrong.push([seed, "outside"]);
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void reportingLinesRunSquareFromAPersonToTheManager() {
		assertThat(map.in("map/routes", """
				const {layOut} = await import("/elements/map/layout.js");
				const wrong = [];
				for (let seed = 1; seed <= 80; seed++) {
					const model = f.forest(seed);
					const layout = layOut(model, f.collapsedAtRandom(model, seed));
					model.manager.forEach((up, i) => {
						if (up < 0 || !layout.visible[i]) return;
						const corners = m.reportingCorners(layout, i, up);
						const square = corners.slice(1).every(([x, y], k) => Math.abs(x - corners[k][0]) < 0.01 || Math.abs(y - corners[k][1]) < 0.01);
						const [ex, ey] = corners.at(-1);
						const arrives = Math.abs(ex - layout.x[up] - layout.width[up] / 2) < 0.01 && Math.abs(ey - layout.y[up] - layout.height[up]) < 0.01;
						const path = [];
						const sink = {moveTo: (...a) => path.push(...a), lineTo: (...a) => path.push(...a), quadraticCurveTo: (...a) => path.push(...a)};
						m.traceRounded(sink, corners);
						m.reportingPieces(layout, model, up).forEach(piece => piece.trace(sink));
						if (!square || !arrives || !path.every(Number.isFinite)) wrong.push([seed, i]);
					});
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void aPieceOfLinesStaysInTheBoxThatItIsFoundBy() {
		assertThat(map.in("map/routes", """
				const {layOut} = await import("/elements/map/layout.js");
				const wrong = [];
				for (let seed = 1; seed <= 80; seed++) {
					const model = f.forest(seed);
					const layout = layOut(model, f.collapsedAtRandom(model, seed));
					for (const i of model.order) {
						for (const {trace, x0, y0, x1, y1} of layout.visible[i] ? m.reportingPieces(layout, model, i) : []) {
							const point = (x, y) => x >= x0 - 0.01 && x <= x1 + 0.01 && y >= y0 - 0.01 && y <= y1 + 0.01 || wrong.push([seed, i]);
							trace({moveTo: point, lineTo: point, quadraticCurveTo: (cx, cy, x, y) => point(x, y)});
						}
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void reportingLinesCrossNobodysCard() {
		assertThat(map.in("map/routes", """
				const {layOut} = await import("/elements/map/layout.js");
				const {indexPeople} = await import("/elements/map/grid-index.js");
				const wrong = [];
				for (let seed = 1; seed <= 80; seed++) {
					const model = f.forest(seed);
					const layout = layOut(model, f.collapsedAtRandom(model, seed));
					const index = indexPeople(layout);
					model.manager.forEach((up, i) => {
						if (up < 0 || !layout.visible[i]) return;
						const corners = m.reportingCorners(layout, i, up);
						corners.slice(1).forEach(([x, y], k) => {
							const [px, py] = corners[k];
							index.query(Math.min(x, px), Math.min(y, py), Math.max(x, px), Math.max(y, py), j => {
								const inside = Math.max(x, px) > layout.x[j] + 1 && Math.min(x, px) < layout.x[j] + layout.width[j] - 1
									&& Math.max(y, py) > layout.y[j] + 1 && Math.min(y, py) < layout.y[j] + layout.height[j] - 1;
								if (inside) wrong.push([seed, i, up, j]);
							});
						});
					});
				}
				return wrong.slice(0, 5);""")).isEqualTo(List.of());
	}

	@Test
	void curvesAreFiniteWhoeverTheyJoin() {
		assertThat(map.in("map/routes", """
				const {layOut} = await import("/elements/map/layout.js");
				const out = new Float64Array(6);
				let wrong = 0;
				for (let seed = 1; seed <= 40; seed++) {
					const model = f.forest(seed);
					const layout = layOut(model, new Uint8Array(model.count));
					const next = f.random(seed);
					for (let k = 0; k < 200; k++) {
						const a = Math.floor(next() * model.count), b = Math.floor(next() * model.count);
						wrong += m.influenceCurve(layout, a, b, out).every(Number.isFinite) ? 0 : 1;
						wrong += m.overheadArc(layout, a, b, out).every(Number.isFinite) ? 0 : 1;
					}
				}
				return wrong;""")).isEqualTo(0);
	}

	@Test
	void linesOfPeopleInAClosedBranchEndAtWhoLeadsIt() {
		assertThat(map.in("map/influence-lines", """
				const {layOut} = await import("/elements/map/layout.js");
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(7, i => [-1, 0, 0, 1, 1, 2, 2][i]);
				account.relationshipMap.influences = [["s3", "s5"], ["s3", "s4"], ["s6", "s0"]]
					.map(([a, b], i) => ({id: `t${i}`, from: {id: a}, to: {id: b}, strength: 2, kind: "BUSINESS"}));
				const model = buildModel(account);
				const lines = new m.InfluenceLines(model, layOut(model, Uint8Array.from([0, 1, 0, 0, 0, 0, 0])));
				return [lines.shownAt[3], lines.shownAt[5], lines.crossing(-1e6, -1e6, 1e6, 1e6).join()].join(" ");""")).isEqualTo("1 5 0,2");
	}

	@Test
	void zoomingKeepsTheWorldUnderThePointer() {
		assertThat(map.in("map/viewport", """
				let worst = 0;
				const next = f.random(5);
				for (let k = 0; k < 500; k++) {
					const view = {x: (next() - 0.5) * 1e4, y: (next() - 0.5) * 1e4, scale: 0.02 + next() * 2};
					const px = next() * 1400, py = next() * 900;
					const after = m.zoomAt(view, px, py, Math.exp((next() - 0.5) * 4));
					worst = Math.max(worst, Math.abs(view.x + px / view.scale - after.x - px / after.scale), Math.abs(view.y + py / view.scale - after.y - py / after.scale));
				}
				return worst < 1e-6;""")).isEqualTo(true);
	}

	@Test
	void fittingShowsTheWholeMapAndAFlightEndsWhereItShould() {
		assertThat(map.in("map/viewport", """
				const wrong = [];
				const next = f.random(9);
				for (let k = 0; k < 300; k++) {
					const box = {x: (next() - 0.5) * 1e4, y: (next() - 0.5) * 1e4, width: next() * 2e4, height: next() * 2e4};
					const size = {width: 300 + next() * 1200, height: 300 + next() * 700};
					const view = m.fit(box, size);
					const inside = box.x >= view.x - 0.01 && box.y >= view.y - 0.01
						&& box.x + box.width <= view.x + size.width / view.scale + 0.01 && box.y + box.height <= view.y + size.height / view.scale + 0.01;
					const from = {x: 10, y: 20, scale: 1};
					const end = m.between(from, view, size, 1), start = m.between(from, view, size, 0);
					const same = (a, b) => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01 && Math.abs(a.scale - b.scale) < 1e-6;
					if (!inside || !same(end, view) || !same(start, from)) wrong.push(k);
				}
				return wrong;""")).isEqualTo(List.of());
	}

}
