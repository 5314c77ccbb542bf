package org.dottedline.relationship;

import java.time.LocalDate;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Person;
import org.jspecify.annotations.Nullable;

/** How well one of us knows one of theirs. */
public record TeamRelationship(String id, Member member, Person person, String current, @Nullable String desired,
		@Nullable LocalDate lastContact, Account account, GraphRecord record) {

	/** From none to trusted, each a step. */
	private static final List<String> STEPS = List.of("NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED");

	/** As it shows on an account; null when the member or the person is not to be seen. */
	static @Nullable TeamRelationship of(Account account, GraphRecord record) {
		Member member = Member.of(account.sight(), record.text("memberId"));
		Person person = Person.of(account, record.text("personId"));
		return member == null || person == null ? null : new TeamRelationship(record.id(), member, person,
				record.text("current", "UNKNOWN"), record.text("desired"), record.date("lastContact"), account, record);
	}

	/** What it was said to be, the oldest first. */
	public List<Point> history() {
		return Mark.of(this.record).stream().map(mark -> Point.of(this.account, mark)).toList();
	}

	/** How many steps it lacks to what is aimed for; null when one of the two is not known. */
	public @Nullable Integer gap() {
		int from = STEPS.indexOf(this.current);
		int to = this.desired == null ? -1 : STEPS.indexOf(this.desired);
		return from < 0 || to < 0 ? null : to - from;
	}

	/** What it was said to be from a day on. */
	public record Point(LocalDate date, String current, @Nullable String desired, @Nullable Member by) {

		static Point of(Account account, Mark mark) {
			return new Point(mark.date(), mark.current() == null ? "UNKNOWN" : mark.current(), mark.desired(),
					Member.of(account.sight(), mark.byId()));
		}

	}

}
