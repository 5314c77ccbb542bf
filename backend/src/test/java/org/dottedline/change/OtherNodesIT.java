package org.dottedline.change;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.RevisionCheck;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A node with a feed of its own hears what the server commits. */
@ServerTest
class OtherNodesIT {

	@Autowired
	private Workspace workspace;

	@Autowired
	private ChangeLog log;

	@Autowired
	private RevisionCheck revisions;

	private final ChangeFeed feed = new ChangeFeed();

	private final AtomicInteger told = new AtomicInteger();

	private OtherNodes others;

	private Api ada;

	private String account;

	private String seat;

	@BeforeEach
	void somebodyListensHere() {
		this.others = new OtherNodes(this.feed, this.log, this.revisions);
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Written elsewhere");
		this.seat = Workspace.seat(this.ada, this.account, "Seat");
		this.feed.listen(this.account, this.told::incrementAndGet);
	}

	@Test
	void whatIsCommittedElsewhereBeforeTheFirstLookIsNotMissed() {
		rename("Between listening and looking");
		this.others.follow();
		assertThat(this.told).hasPositiveValue();
	}

	@Test
	void whatIsCommittedElsewhereComesInOrderAndOnce() {
		this.others.follow();
		this.told.set(0);
		int first = rename("First");
		int second = rename("Second");
		this.others.follow();
		this.others.follow();
		List<CommittedChange> heard = this.feed.after(this.account, first - 1);
		assertThat(heard).extracting(CommittedChange::revision).containsExactly(first, second);
		assertThat(this.told).hasValue(2);
	}

	@Test
	void nobodyIsWokenWhenNothingWasCommitted() {
		this.others.follow();
		this.told.set(0);
		this.others.follow();
		assertThat(this.told).hasValue(0);
	}

	private int rename(String title) {
		return this.ada.change("updateStakeholder", "stakeholder { id }", "id", this.seat, "title", title).done().revision();
	}

}
