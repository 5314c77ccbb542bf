package org.dottedline.presence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.dottedline.security.Viewer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoardTest {

	private static final long SECOND = 1_000_000_000L;

	private static final Whereabout AWAY = new Whereabout(true, null, List.of(), null, null, null, null);

	private final Board board = new Board("account");

	private final Viewer ada = viewer("ada");

	@Test
	void whoArrivesIsThereUntilTheirConnectionEnds() {
		this.board.arrive(this.ada, "window", 0);
		assertThat(this.board.everybody()).containsOnlyKeys("ada.window");
		this.board.depart(this.ada, "window", 0);
		assertThat(this.board.everybody()).isEmpty();
		this.board.sweep(6 * SECOND + 1);
		assertThat(this.board.isDeserted()).isTrue();
	}

	@Test
	void aLastWordThatComesAfterTheConnectionEndedBringsNobodyBack() {
		this.board.arrive(this.ada, "window", 0);
		this.board.depart(this.ada, "window", SECOND);
		this.board.tell(this.ada, "window", AWAY, SECOND);
		assertThat(this.board.everybody()).isEmpty();
		this.board.arrive(this.ada, "window", 2 * SECOND);
		this.board.tell(this.ada, "window", AWAY, 2 * SECOND);
		assertThat(this.board.everybody()).containsOnlyKeys("ada.window");
	}

	@Test
	void whoCameBackBeforeTheirOldConnectionEndedStays() {
		this.board.arrive(this.ada, "window", 0);
		this.board.arrive(this.ada, "window", SECOND);
		this.board.depart(this.ada, "window", 2 * SECOND);
		assertThat(this.board.everybody()).containsOnlyKeys("ada.window");
	}

	@Test
	void whoIsNotHeardOfIsGoneAndComesBackWithTheNextWord() {
		this.board.arrive(this.ada, "window", 0);
		this.board.sweep(6 * SECOND);
		assertThat(this.board.everybody()).hasSize(1);
		this.board.sweep(6 * SECOND + 1);
		assertThat(this.board.everybody()).isEmpty();
		this.board.tell(this.ada, "window", AWAY, 7 * SECOND);
		assertThat(this.board.everybody().get("ada.window").where().away()).isTrue();
	}

	@Test
	void aWordKeepsOneThereAndOnlyWhatItChangesIsTold() {
		AtomicInteger told = new AtomicInteger();
		this.board.listen(told::incrementAndGet);
		this.board.tell(this.ada, "window", AWAY, 0);
		this.board.tell(this.ada, "window", AWAY, 5 * SECOND);
		this.board.sweep(10 * SECOND);
		assertThat(this.board.everybody()).hasSize(1);
		assertThat(told).hasValue(1);
		this.board.tell(this.ada, "window", Whereabout.UNTOLD, 10 * SECOND);
		assertThat(told).hasValue(2);
	}

	@Test
	void twoWindowsOfOneMemberAreApartAndThoseOfTwoMembersToo() {
		this.board.arrive(this.ada, "a", 0);
		this.board.arrive(this.ada, "b", 0);
		this.board.arrive(viewer("grace"), "a", 0);
		assertThat(this.board.everybody()).containsOnlyKeys("ada.a", "ada.b", "grace.a");
		assertThat(this.board.windowsOf("ada")).isEqualTo(2);
	}

	@Test
	void whoIsOnAnotherNodeGoesWhenThatNodeIsHeardOfNoMore() {
		Occupant grace = new Occupant("account", "grace", false, "w", OffsetDateTime.now(), AWAY);
		this.board.arrive(this.ada, "window", 5 * SECOND);
		this.board.take(Set.of(grace), 0);
		assertThat(this.board.everybody()).containsOnlyKeys("ada.window", "grace.w");
		assertThat(this.board.ours()).extracting(Occupant::memberId).containsExactly("ada");
		this.board.sweep(6 * SECOND + 1);
		assertThat(this.board.everybody()).containsOnlyKeys("ada.window");
	}

	@Test
	void whatIsTakenFromOthersIsNotToldThemAgain() {
		long before = this.board.moves();
		this.board.take(Set.of(new Occupant("account", "grace", false, "w", OffsetDateTime.now(), AWAY)), 0);
		assertThat(this.board.moves()).isEqualTo(before);
	}

	private static Viewer viewer(String memberId) {
		return new Viewer(memberId, memberId, false, OffsetDateTime.now().plusHours(1), "token");
	}

}
