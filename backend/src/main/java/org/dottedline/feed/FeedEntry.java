package org.dottedline.feed;

import java.time.OffsetDateTime;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** Something that happened, as a viewer sees it. */
record FeedEntry(Account account, FeedEvent event) {

	public FeedKind kind() {
		return this.event.kind();
	}

	public OffsetDateTime at() {
		return this.event.at();
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.event.byId());
	}

	public String commandId() {
		return this.event.commandId();
	}

	public @Nullable Person person() {
		return Person.of(this.account, this.event.personId());
	}

	public @Nullable Stakeholder stakeholder() {
		return Stakeholder.of(this.account, this.event.seatId());
	}

	public @Nullable String before() {
		return this.event.before();
	}

	public @Nullable String after() {
		return this.event.after();
	}

	public String summary() {
		Person person = person();
		String name = person != null ? person.name() : this.event.name() != null ? this.event.name() : "Somebody";
		return Summary.of(this.event, name, seatTitle());
	}

	private @Nullable String seatTitle() {
		Moment moment = this.event.moment();
		GraphRecord then = moment == null ? null : moment.find(RecordType.STAKEHOLDER, this.event.seatId());
		if (then != null) {
			return then.text("title");
		}
		Stakeholder now = stakeholder();
		return now == null ? null : now.title();
	}

	public @Nullable String meaning() {
		Moment moment = this.event.moment();
		return moment == null ? null : Meaning.of(moment, this.event);
	}

}
