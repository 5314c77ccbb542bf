package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map as a drawing and on paper. */
class ExportIT {

	private static final String STATE = """
			const {buildModel} = await import("/elements/map/model.js");
			const {layOut} = await import("/elements/map/layout.js");
			const {MapState} = await import("/elements/map/state.js");
			const {LENSES} = await import("/elements/map/lens.js");
			const {ensureTokens, resolveColours} = await import("/elements/theme/theme.js");
			const {COLOURS} = await import("/elements/map/pens.js");
			await ensureTokens();
			const colours = resolveColours(document.body, COLOURS, "light");
			const stateOf = account => {
				const model = buildModel(account);
				const state = Object.assign(new MapState(), {model, collapsed: new Uint8Array(model.count), layout: layOut(model, new Uint8Array(model.count)), colours});
				const lens = LENSES.strength;
				return {state, look: {colours, lens, lit: null, showLines: true, level: "near", stepOf: i => lens.stepOf(model, i), isLit: () => true, hasSelection: false}};
			};
			""";

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
	void aDrawingHasEverybodyAsTextWithTitleAndLegendAndRunsNothing() {
		assertThat(map.in("map/export/document", STATE + """
				const names = ["<script>window.harm = 1</script>", "محمد عبد", "A & B \\u0000\\ud800 \\"C\\"", "X".repeat(10_000), "]]>"];
				const account = f.accountOf(5, i => i - 1, i => ({name: names[i], title: names[i]}));
				const {state, look} = stateOf(account);
				const {svg} = m.svgDocument({state, look, part: state.layout.bounds, scale: 1, title: "A <b> & co", note: "27 November 2026"}, colours);
				const drawn = new DOMParser().parseFromString(svg, "image/svg+xml");
				const texts = [...drawn.querySelectorAll("text")].map(each => each.textContent);
				document.body.append(document.importNode(drawn.documentElement, true));
				return [drawn.querySelectorAll("parsererror, script").length, texts[0], texts[1], texts.includes("محمد عبد"), texts.some(each => each.startsWith("<script>")),
					texts.includes("Trusted 0"), window.harm].join("|");"""))
			.isEqualTo("0|A <b> & co|27 November 2026|true|true|true|");
	}

	@Test
	void everybodyOfALargeMapIsInTheDrawing() {
		assertThat(map.in("map/export/document", STATE + """
				const {state, look} = stateOf(f.accountOf(2081, i => i === 0 ? -1 : Math.floor((i - 1) / 6), i => ({name: `P ${i}`})));
				const {svg} = m.svgDocument({state, look, part: state.layout.bounds, scale: 1, title: "T", note: "N"}, colours);
				const drawn = new DOMParser().parseFromString(svg, "image/svg+xml");
				return new Set([...drawn.querySelectorAll("text")].map(each => each.textContent).filter(each => /^P \\d+$/.test(each))).size;""")).isEqualTo(2081);
	}

	@Test
	void everybodyIsWholeOnOneSheetInNamesThatCanBeRead() {
		assertThat(map.in("map/export/sheets", STATE + """
				const wrong = [];
				const {state: {layout}} = stateOf(f.accountOf(2081, i => i === 0 ? -1 : Math.floor((i - 1) / 6)));
				for (const paper of Object.keys(m.PAPERS)) {
					const {tiles, points, scale, width, height} = m.sheetsFor(layout, paper, false);
					if (points < m.READABLE - 1e-6) wrong.push(`${paper}: ${points}`);
					const units = mm => (mm - 2 * m.MARGIN) / 25.4 * 96 / scale + 1;
					for (let i = 0; i < layout.count; i++) {
						const own = tiles.filter(tile => m.isOn(tile, layout, i));
						const whole = own.every(({x, y}) => layout.x[i] + layout.width[i] <= x + units(width) && layout.y[i] + layout.height[i] <= y + units(height));
						if (own.length !== 1 || !whole) wrong.push(`${paper}: ${i} on ${own.length}`);
					}
					if (m.sheetsFor(layout, paper, true).tiles.length !== 1) wrong.push(`${paper}: one`);
				}
				return wrong.slice(0, 5);""")).isEqualTo(List.of());
	}

	@Test
	void aSheetWritesTheNamesOfItsOwnPeopleOnly() {
		assertThat(map.in("map/export/print", STATE + """
				const {sheetsFor} = await import("/elements/map/export/sheets.js");
				const {state, look} = stateOf(f.accountOf(300, i => i === 0 ? -1 : Math.floor((i - 1) / 6), i => ({name: `P ${i}`, title: ""})));
				const sheets = sheetsFor(state.layout, "A4", false);
				const names = sheets.tiles.flatMap((_, k) => m.drawSheet({state, look, title: "T", note: "N"}, sheets, k, colours).match(/(?<=>)P \\d+(?=<)/g) ?? []);
				return [sheets.tiles.length > 2, names.length, new Set(names).size].join("|");""")).isEqualTo("true|300|300");
	}

	@Test
	void aStretchIsCutBetweenWhatLiesOnItWhereThatFillsItsPieces() {
		assertThat(map.in("map/export/cuts", """
				const spans = list => [list.map(([from]) => from), list.map(([, to]) => to)].map(each => Float64Array.from(each).sort());
				return [
					m.cuts(0, 250, 100, 20, spans([[0, 40], [45, 92], [96, 140], [150, 185], [190, 250]])),
					m.cuts(0, 150, 100, 20, spans([[0, 40], [60, 130]])),
					m.cuts(0, 90, 100, 20, spans([[0, 90]])),
				].map(each => each.join(" ")).join("|");""")).isEqualTo("0 92 185 250|0 80 150|0 90");
	}

}
