package org.dottedline.histories;

import java.util.List;
import java.util.Map;

import org.dottedline.histories.Happening.Acknowledged;
import org.dottedline.histories.Happening.Followed;
import org.dottedline.histories.Happening.Heard;
import org.dottedline.histories.Happening.Invoked;
import org.dottedline.histories.Happening.Read;
import org.dottedline.histories.Happening.Step;
import org.dottedline.histories.Happening.Unanswered;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckerTest {

	private static final Operation RETITLE = new Operation("k1", "Head of Sales", Map.of("acme", 1));

	private static final Logged DONE = new Logged("acme", 1, "c1", "k1", Map.of("seat", "Head of Sales"));

	private final History ada = new History("Ada");

	@Test
	void whatWasNeverAnsweredMayBeDoneOrNot() {
		this.ada.add(new Invoked(1, RETITLE));
		this.ada.add(new Unanswered(2, "k1", "cut"));
		Verdict done = check(DONE);
		assertThat(done.violations()).isEmpty();
		assertThat(done.counts().done()).isEqualTo(1);
		Verdict absent = check();
		assertThat(absent.violations()).isEmpty();
		assertThat(absent.counts().absent()).isEqualTo(1);
	}

	@Test
	void whatWasAcknowledgedMustBeThere() {
		this.ada.add(new Invoked(1, RETITLE));
		this.ada.add(new Acknowledged(2, "k1", "c1", "acme", 1));
		assertThat(check(DONE).violations()).isEmpty();
		assertThat(check().violations()).containsExactly("k1 was acknowledged at revision 1 of acme and is lost");
	}

	@Test
	void aRetryThatIsDoneAgainIsTold() {
		this.ada.add(new Invoked(1, RETITLE));
		this.ada.add(new Unanswered(2, "k1", "cut"));
		this.ada.add(new Acknowledged(3, "k1", "c2", "acme", 2));
		assertThat(check(DONE, new Logged("acme", 2, "c2", "k1", Map.of("seat", "Head of Sales"))).violations())
			.containsExactly("k1 was done 2 times: [c1, c2]");
	}

	@Test
	void everybodyReadsWhatAnybodyWasToldBefore() {
		this.ada.add(new Invoked(1, RETITLE));
		this.ada.add(new Acknowledged(2, "k1", "c1", "acme", 1));
		History grace = new History("Grace");
		grace.add(new Read(3, 4, new State("acme", 0, Map.of())));
		assertThat(Checker.check(new Evidence(List.of(this.ada, grace), Map.of("acme", List.of(DONE)), Map.of(), Map.of())).violations())
			.containsExactly("A read of acme gave revision 0 although 1 had been seen before it");
	}

	@Test
	void whoResumesMissesNothingAndHearsNothingTwice() {
		Logged second = new Logged("acme", 2, "c2", null, Map.of());
		this.ada.add(new Followed(1, "acme", 0));
		this.ada.add(new Heard(2, "acme", List.of(new Step(1, "c1"))));
		this.ada.add(new Followed(3, "acme", 1));
		this.ada.add(new Heard(4, "acme", List.of(new Step(2, "c2"))));
		Logged first = new Logged("acme", 1, "c1", null, Map.of());
		Map<String, State> prepared = Map.of("acme", new State("acme", 2, Map.of()));
		assertThat(Checker.check(new Evidence(List.of(this.ada), Map.of("acme", List.of(first, second)), prepared, Map.of())).violations())
			.isEmpty();
		this.ada.add(new Heard(5, "acme", List.of(new Step(2, "c2"))));
		assertThat(Checker.check(new Evidence(List.of(this.ada), Map.of("acme", List.of(first, second)), prepared, Map.of())).violations())
			.contains("Ada heard of revision 2 of acme where 3 should come");
	}

	@Test
	void tellsWhatItLookedAt() {
		this.ada.add(new Invoked(1, RETITLE));
		this.ada.add(new Acknowledged(2, "k1", "c1", "acme", 1));
		assertThat(check(DONE).account()).contains("1 operations: 1 acknowledged").contains("1 changes in the database");
	}

	private Verdict check(Logged... log) {
		return Checker.check(new Evidence(List.of(this.ada), Map.of("acme", List.of(log)), Map.of(), Map.of()));
	}

}
