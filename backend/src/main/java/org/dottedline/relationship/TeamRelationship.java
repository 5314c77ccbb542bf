package org.dottedline.relationship;

import java.time.LocalDate;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Person;
import org.jspecify.annotations.Nullable;

/** How well one of us knows one of theirs. */
public record TeamRelationship(String id, Member member, Person person, String current, @Nullable String desired,
		@Nullable LocalDate lastContact) {

	/** As it shows on an account; null when the member or the person is not to be seen. */
	static @Nullable TeamRelationship of(Account account, GraphRecord record) {
		Member member = Member.of(account.sight(), record.text("memberId"));
		Person person = Person.of(account, record.text("personId"));
		return member == null || person == null ? null : new TeamRelationship(record.id(), member, person,
				record.text("current", "UNKNOWN"), record.text("desired"), record.date("lastContact"));
	}

}
