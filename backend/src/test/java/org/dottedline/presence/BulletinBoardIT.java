package org.dottedline.presence;

import java.time.OffsetDateTime;
import java.util.List;

import org.dottedline.graph.Database;
import org.dottedline.security.Viewer;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one database tell each other who is on an account. */
@ServerTest
class BulletinBoardIT {

	@Autowired
	private Database database;

	private final Boards here = new Boards();

	private final Boards there = new Boards();

	private final Viewer ada = new Viewer("ada", "Ada", false, OffsetDateTime.now().plusHours(1), "a");

	private final Viewer grace = new Viewer("grace", "Grace", false, OffsetDateTime.now().plusHours(1), "g");

	private final String account = Workspace.word("account");

	private BulletinBoard mine;

	private BulletinBoard theirs;

	@BeforeEach
	void twoNodes() {
		this.mine = new BulletinBoard(this.here, this.database);
		this.theirs = new BulletinBoard(this.there, this.database);
		arrive(this.here, this.ada);
		arrive(this.there, this.grace);
		// The first of two who meet does not know yet that it is not alone.
		this.mine.exchange();
		this.theirs.exchange();
		this.mine.meetAgain();
		this.mine.exchange();
		this.theirs.exchange();
	}

	@Test
	void eachSeesWhoIsOnTheOther() {
		assertThat(seen(this.here)).containsExactlyInAnyOrder("ada.w", "grace.w");
		assertThat(seen(this.there)).containsExactlyInAnyOrder("ada.w", "grace.w");
	}

	@Test
	void aMoveIsSeenOnTheOtherAsItWasTold() {
		Whereabout where = new Whereabout(true, "lens=gap", List.of("seat"), new Whereabout.EditedField("seat", "title"),
				new Whereabout.Point("seat", 1.5, -2), new Whereabout.Look(new Whereabout.Point(null, 0, 0), 0.75), "grace.w");
		this.here.with(this.account, board -> board.tell(this.ada, "w", where, System.nanoTime()));
		this.mine.exchange();
		this.theirs.exchange();
		assertThat(this.there.with(this.account, Board::everybody).get("ada.w").where()).isEqualTo(where);
	}

	@Test
	void whoLeavesIsGoneOnTheOther() {
		this.here.with(this.account, board -> {
			board.depart(this.ada, "w", System.nanoTime());
			return null;
		});
		this.mine.exchange();
		this.theirs.exchange();
		assertThat(seen(this.there)).containsExactly("grace.w");
	}

	@Test
	void whatANodeThatDiedHasLeftCountsNoMore() {
		this.database.write(transaction -> transaction
			.run("MATCH (b:PresenceBoard {accountId: $id}) SET b.writtenAt = b.writtenAt - 6001", java.util.Map.of("id", this.account))
			.consume());
		this.theirs.exchange();
		assertThat(seen(this.there)).containsExactly("grace.w");
	}

	@Test
	void whoeverIsOnAnotherAccountIsNotTold() {
		Boards third = new Boards();
		BulletinBoard other = new BulletinBoard(third, this.database);
		String elsewhere = Workspace.word("account");
		third.with(elsewhere, board -> {
			board.arrive(this.ada, "w", System.nanoTime());
			return null;
		});
		other.exchange();
		this.theirs.exchange();
		assertThat(third.with(elsewhere, Board::everybody)).containsOnlyKeys("ada.w");
		assertThat(seen(this.there)).containsExactlyInAnyOrder("ada.w", "grace.w");
	}

	private List<String> seen(Boards boards) {
		return List.copyOf(boards.with(this.account, Board::everybody).keySet());
	}

	private void arrive(Boards boards, Viewer viewer) {
		boards.with(this.account, board -> {
			board.arrive(viewer, "w", System.nanoTime());
			return null;
		});
	}

}
