package org.dottedline.employment;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EncountersTest {

	private static final Stint ADA = stint("ada", null, "Research", "2010-01-01", "2014-12-31");

	@Test
	void theSameDivisionRanksFirstThenTheLongerTimeAndWhatCannotBeToldComesLast() {
		assertThat(met(0, stint("unknown", null, "Sales", "2011", null), stint("short", null, null, "2014-01-01", "2014-12-31"),
				stint("long", null, "Sales", "2010-01-01", "2014-12-31"), stint("near", null, "RESEARCH", "2014-06-01", "2014-12-31")))
			.containsExactly("near true 7", "long false 60", "short null 12", "unknown false null");
	}

	@Test
	void fewerCertainMonthsThanWantedAreLeftOut() {
		assertThat(met(12, stint("unknown", null, null, "2011", null), stint("short", null, null, "2014-01-02", "2014-12-31"),
				stint("long", null, null, "2014-01-01", "2014-12-31"))).containsExactly("long null 12");
	}

	@Test
	void nobodyIsTheirOwnColleagueAndWhoStudiedIsNoneOfWhoWorked() {
		assertThat(met(0, ADA, stint("student", "STUDY", null, "2010-01-01", "2014-12-31"))).isEmpty();
	}

	@Test
	void whoWasPromotedIsOneColleagueForTheWholeTime() {
		assertThat(met(0, stint("clerk", null, "Sales", "2010-01-01", "2011-12-31"), stint("clerk", null, "Research", "2012-01-01", "2012-12-31"),
				stint("clerk", null, null, "2014-01-01", "2014-12-31")))
			.containsExactly("clerk true 36");
	}

	@Test
	void whatDoesNotCountIsNotCounted() {
		Encounters encounters = new Encounters("ada", 0, null);
		encounters.at("acme", List.of(ADA), List.of(stint("bob", null, null, "2010", "2014")), stint -> false);
		assertThat(encounters.strongestFirst()).isEmpty();
	}

	private static List<String> met(int minMonths, Stint... others) {
		Encounters encounters = new Encounters("ada", minMonths, null);
		encounters.at("acme", List.of(ADA), List.of(others), any -> true);
		return encounters.strongestFirst()
			.stream()
			.map(met -> met.personId() + " " + met.sameDivision() + " " + met.overlap().months())
			.toList();
	}

	private static Stint stint(String person, String kind, String division, String from, String to) {
		return new Stint(person, "account", EmploymentKind.of(kind), Span.between(from, to),
				division == null ? null : OrganizationNames.plain(division));
	}

}
