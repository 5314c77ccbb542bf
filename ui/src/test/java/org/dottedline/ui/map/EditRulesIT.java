package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may be done to a map, how it shows before the server has answered, and what is remembered for undo. */
class EditRulesIT {

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
	void aMoveIsRefusedWhenAndOnlyWhenItClosesACircleOrChangesNothing() {
		assertThat(map.in("map/edit/rules", """
				const wrong = [];
				for (let seed = 1; seed <= 40; seed++) {
					const model = f.forest(seed);
					const next = f.random(seed);
					for (let k = 0; k < 40; k++) {
						const i = Math.floor(next() * model.count), target = Math.floor(next() * model.count);
						if (i === target) continue;
						let circle = false;
						for (let up = target; up >= 0; up = model.manager[up]) circle ||= up === i;
						const reason = m.whyNotUnder(model, [i], target);
						if ((reason !== "") !== (circle || model.manager[i] === target)) wrong.push([seed, i, target, reason]);
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void aBranchMovesAsOne() {
		assertThat(map.in("map/edit/rules", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(7, i => [-1, 0, 0, 1, 1, 2, 2][i]));
				return m.topmost(model, [1, 3, 4, 6]).join();""")).isEqualTo("1,6");
	}

	@Test
	void aDraftShowsWhatTheServerWillMake() {
		assertThat(map.in("map/edit/drafts", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(7, i => [-1, 0, 0, 1, 1, 2, 2][i]);
				const before = JSON.stringify(account);
				const managers = account => buildModel(account).manager.join();
				const answers = [
					managers(m.moved(new Set(["s3", "s4"]), "s2")(account)),
					managers(m.moved(new Set(["s1"]), null)(account)),
					managers(m.removed("s1")(account)),
					managers(m.added({id: "new", name: "N", title: null, seat: "HELD", managerId: "s6", unitId: null})(account)),
				];
				return [...answers, before === JSON.stringify(account)].join(" ");"""))
			.isEqualTo("-1,0,0,2,2,2,2 -1,-1,0,1,1,2,2 -1,0,0,0,1,1 -1,0,0,1,1,2,2,6 true");
	}

	@Test
	void undoneIsRedoneInOrderUntilSomethingElseIsDone() {
		assertThat(map.in("map/edit/history", """
				const history = new m.History();
				history.did({commandIds: ["a"], words: "A"});
				history.did({commandIds: ["b1"], words: "heard"});
				history.did({commandIds: ["b1", "b2"], words: "B"});
				const told = [history.nextUndo];
				history.takeLast();
				history.undid({commandIds: ["x"], words: "B"});
				told.push(history.nextUndo, history.nextRedo);
				history.redid(history.takeLastUndone());
				told.push(history.nextUndo, history.canRedo);
				history.takeLast();
				history.undid({commandIds: ["y"], words: "B"});
				history.did({commandIds: ["c"], words: "C"});
				told.push(history.nextUndo, history.canRedo);
				return told.join();""")).isEqualTo("B,A,B,B,false,C,false");
	}

	@Test
	void copiedTablesKeepTheirCellsAndRunNoFormula() {
		assertThat(map.in("map/edit/copy", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(2, i => [-1, 0][i]);
				account.relationshipMap.stakeholders[0].name = "=1+1\\tA\\nB";
				account.relationshipMap.stakeholders[1].name = "Eve";
				const lines = m.asText(buildModel(account), [1, 0], "table").split("\\n");
				return lines.length + " " + lines[1].split("\\t")[0] + " " + lines[2].split("\\t")[0];""")).isEqualTo("3 '=1+1 A B Eve");
	}

	@Test
	void lettersAreShortcutsOnlyByThemselves() {
		assertThat(map.in("map/edit/keys", """
				const key = (key, more = {}) => m.editIntent({key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more});
				return [key("a"), key("S"), key("z"), key("z", {ctrlKey: true}), key("Z", {ctrlKey: true, shiftKey: true}), key("y", {metaKey: true}),
					key("a", {ctrlKey: true}), key("a", {altKey: true}), key("F10", {shiftKey: true}), key("F10"), key("Delete"), key("l")].join();"""))
			.isEqualTo("report,peer,,undo,redo,redo,,,menu,,remove,line");
	}

	@Test
	void whatIsCopiedCanBePastedAgain() {
		assertThat(map.in("map/edit/paste", """
				const {asText} = await import("/elements/map/edit/copy.js");
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(3, i => i - 1);
				account.relationshipMap.stakeholders[0].name = "=1+1";
				account.relationshipMap.stakeholders[1].title = "Head of this, that and more";
				const model = buildModel(account);
				const people = form => m.pastedPeople(asText(model, [0, 1, 2], form)).map(({name, title}) => `${name}/${title}`).join("|");
				return [people("table"), people("titles"), m.pastedPeople("\\n \\r\\n").length, m.pastedPeople("\\tCFO")[0].title, m.pastedPeople("x\\n".repeat(999)).length].join(" ; ");"""))
			.isEqualTo("=1+1/Title|Person 1/Head of this, that and more|Person 2/Title ; =1+1/Title|Person 1/Head of this, that and more|Person 2/Title ; 0 ; CFO ; 100");
	}

	@Test
	void noLineGoesWhereTheServerWouldRefuseIt() {
		assertThat(map.in("map/edit/rules", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(4, () => -1, i => ({seat: i === 3 ? "VACANT" : "HELD", person: i === 3 ? null : {id: `p${Math.min(i, 1)}`}}));
				account.relationshipMap.ties = [{id: "t", from: {id: "s0"}, to: {id: "s1"}, kind: "INTRODUCED_BY"}];
				const model = buildModel(account);
				const may = (what, from, to) => m.whyNot(model, what, from, to) === "" ? "yes" : "no";
				return [may("CONFLICT", 0, 1), may("CONFLICT", 0, 0), may("WORKS_WITH", 1, 2), may("CONFLICT", 0, 3), may("ASSISTANT_OF", 0, 3),
					may("ASSISTANT_OF", 1, 2), may("INTRODUCED_BY", 0, 1), may("INTRODUCED_BY", 1, 0), may("DOTTED", 0, 3)].join()
					+ " " + (m.whyNoLine(model, 0, 3) === "") + " " + (m.whyNoLine(model, 2, 2) === "");"""))
			.isEqualTo("yes,no,no,no,yes,yes,yes,no,yes true false");
	}

	@Test
	void aLineIsFoundWhereItRunsAndNowhereElse() {
		assertThat(map.in("map/edit/line-hit", """
				const {layOut} = await import("/elements/map/layout.js");
				const {buildModel} = await import("/elements/map/model.js");
				const {Ground} = await import("/elements/map/lines.js");
				const {indexPeople} = await import("/elements/map/grid-index.js");
				const {middleOf} = await import("/elements/map/routes.js");
				const account = f.accountOf(7, i => [-1, 0, 0, 1, 1, 2, 2][i]);
				const ends = ([a, b]) => ({from: {id: a}, to: {id: b}});
				account.relationshipMap.influences = [["s3", "s5"], ["s6", "s0"]].map((pair, i) => ({id: `t${i}`, ...ends(pair), strength: 2, kind: "BUSINESS"}));
				account.relationshipMap.ties = [["s4", "s5"], ["s3", "s2"]].map((pair, i) => ({id: `u${i}`, ...ends(pair), kind: ["CONFLICT", "ASSISTANT_OF"][i]}));
				account.relationshipMap.stakeholders[1].dottedLineManagers = [{id: "s6"}];
				const model = buildModel(account);
				const layout = layOut(model, new Uint8Array(7));
				const ground = new Ground(model, layout, indexPeople(layout));
				const at = ({curves}, t) => { const [x, y] = middleOf(curves.subarray(t * 6, t * 6 + 6)); return {x, y}; };
				const found = point => { const line = m.lineAt(ground, new Set(), point, 1); return line && `${line.what} ${line.t}`; };
				const places = [[ground.influences, 0], [ground.influences, 1], [ground.ties, 0], [ground.ties, 1], [ground.dotted, 0]].map(([lines, t]) => at(lines, t));
				return [...places.map(found), found({x: -9999, y: 0})].join();"""))
			.isEqualTo("INFLUENCE 0,INFLUENCE 1,CONFLICT 0,ASSISTANT_OF 1,DOTTED 0,");
	}

}
