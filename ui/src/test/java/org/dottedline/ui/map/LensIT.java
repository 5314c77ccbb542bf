package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the colours of the cards say. */
class LensIT {

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
	void everyStepHasASecondSignAndEveryTokenAColour() {
		assertThat(map.in("map/lens", """
				const {ensureTokens, resolveColours} = await import("/elements/theme/theme.js");
				const {COLOURS} = await import("/elements/map/pens.js");
				await ensureTokens();
				const wrong = [];
				for (const {name, steps, order} of Object.values(m.LENSES)) {
					const signs = steps.map(step => step.hollow ? "hollow" : step.notch.toFixed(2));
					if (new Set(signs).size !== steps.length || new Set(order).size !== steps.length) wrong.push(name);
					for (const scheme of ["light", "dark"]) {
						const colours = resolveColours(document.body, COLOURS, scheme);
						if (new Set(steps.map(({token, hollow}) => hollow ? "hollow" : colours[token])).size !== steps.length || steps.some(({token}) => !colours[token])) wrong.push(`${name} ${scheme}`);
					}
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void degreesAreToldApartWithoutColour() {
		assertThat(map.in("map/lens", """
				const {ensureTokens, resolveColours} = await import("/elements/theme/theme.js");
				await ensureTokens();
				const names = ["degree-1", "degree-2", "degree-3", "degree-4"];
				const wrong = [];
				for (const scheme of ["light", "dark"]) {
					const colours = resolveColours(document.body, names, scheme);
					const light = names.map(name => { const [r, g, b] = colours[name].match(/[0-9.]+/g).map(Number); return 0.2126 * r + 0.7152 * g + 0.0722 * b; });
					for (let k = 1; k < light.length; k++) if (Math.abs(light[k] - light[k - 1]) < 20) wrong.push(`${scheme} ${k}`);
				}
				return wrong;""")).isEqualTo(List.of());
	}

	@Test
	void theGapIsWhatIsWantedLessWhatIsAndNothingWhereNothingIsWanted() {
		assertThat(map.in("map/lens/gap", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(5, () => -1);
				const known = (i, member, current, desired) => ({id: `${i}${member}`, member: {id: member, name: member}, person: {id: `p${i}`}, current, desired});
				account.relationshipMap.teamRelationships = [known(0, "a", "WEAK", "TRUSTED"), known(0, "b", "DEVELOPING", "UNKNOWN"), known(1, "a", "TRUSTED", "WEAK"),
					known(2, "a", "UNKNOWN", "STRONG"), known(3, "a", "STRONG", "UNKNOWN")];
				return [...m.gaps(buildModel(account))].join();""")).isEqualTo("2,0,3,-1,-1");
	}

	@Test
	void knowledgeAgesByHowMuchOfItsLifetimeIsLeft() {
		assertThat(map.in("map/lens/age", """
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(6, () => -1, i => ({freshness: [1, 0.6, 0.2, 0, null, undefined][i]})));
				return [...model.freshness].map(m.ageStep).map(step => m.AGE_BADGES[step]).join();"""))
			.isEqualTo("Fresh,Fading,Nearly stale,Stale,,");
	}

	@Test
	void mapsDifferWhereAnotherSaysOtherwiseAndNotWhereItSaysTheSame() {
		assertThat(map.in("map/maps/differing", """
				const seat = {support: "ADVOCATE", buyingRoles: ["CHAMPION", "USER"], innerCircle: false, authority: "UNKNOWN"};
				const says = (field, ...values) => m.differs({...seat, otherJudgements: [{field, values}]});
				return [m.differs(seat), says("SUPPORT", "ADVOCATE"), says("SUPPORT", "OPPONENT"), says("SUPPORT"), says("BUYING_ROLES", "USER", "CHAMPION"),
					says("BUYING_ROLES", "USER"), says("INNER_CIRCLE", "true"), says("INNER_CIRCLE", "false"), says("AUTHORITY")].join();"""))
			.isEqualTo("false,false,true,true,false,true,true,false,false");
	}

	@Test
	void theLegendCountsThoseWhoAreSingledOut() {
		assertThat(map.in("map/panels", """
				const {LENSES} = await import("/elements/map/lens.js");
				const {buildModel} = await import("/elements/map/model.js");
				const model = buildModel(f.accountOf(4, () => -1, i => ({coverage: ["NONE", "IN_DEPTH", "IN_DEPTH", "UNKNOWN"][i]})));
				const shown = lit => m.legendItems(LENSES.coverage, model, lit).map(({label, count}) => `${label} ${count}`).join(", ");
				return [shown(null), shown(Uint8Array.from([1, 1, 0, 0]))].join("; ");"""))
			.isEqualTo("In depth 2, Regular 0, Brief 0, None 1, Unknown 1; In depth 1, Regular 0, Brief 0, None 1, Unknown 0");
	}

	@Test
	void theCompetitorLensSetsTheirStrongestAgainstOurs() {
		assertThat(map.in("map/lens", """
				const {buildModel} = await import("/elements/map/model.js");
				const account = f.accountOf(6, () => -1);
				const knows = (person, current) => ({id: `r${person}`, member: {id: "m"}, person: {id: `p${person}`}, current, desired: null, lastContact: null});
				const rival = (person, competitor, strength) => ({id: competitor + person, competitor, strength, person: {id: `p${person}`}});
				account.relationshipMap.teamRelationships = [knows(1, "TRUSTED"), knows(2, "STRONG"), knows(3, "DEVELOPING")];
				account.relationshipMap.competitorRelationships = [rival(1, "Veldt", "WEAK"), rival(2, "Veldt", "STRONG"), rival(3, "Veldt", "WEAK"), rival(3, "Calder", "STRONG"),
					rival(4, "Veldt", "TRUSTED"), rival(5, "A competitor of a long name", "UNKNOWN")];
				const model = buildModel(account);
				const lens = m.LENSES.competitor;
				return [0, 1, 2, 3, 4, 5].map(i => `${lens.steps[lens.stepOf(model, i)].label}: ${lens.badgeOf(model, i)}`).join("|");"""))
			.isEqualTo("None known: |We are stronger: Veldt \u22123|As strong as we are: Veldt =|1 step stronger: Calder +1|2 or more stronger: Veldt +4|"
					+ "How strong is unknown: A competitor\u2026 ?");
	}
}
