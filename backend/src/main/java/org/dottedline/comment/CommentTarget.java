package org.dottedline.comment;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about, as it is called now.
 * @param label null where it is gone
 */
record CommentTarget(String id, TargetKind kind, @Nullable String row, @Nullable String column, @Nullable String label) {

	static CommentTarget of(Account account, Target target) {
		return new CommentTarget(target.id(), target.kind(), target.row(), target.column(), label(account, target));
	}

	private static @Nullable String label(Account account, Target target) {
		Snapshot snapshot = account.snapshot();
		return switch (target.kind()) {
			case SEAT, PERSON -> name(account, target.id());
			case INFLUENCE -> line(account, snapshot.find(RecordType.INFLUENCE, target.id()), "fromId", "toId");
			case TIE -> line(account, snapshot.find(RecordType.TIE, target.id()), "fromId", "toId");
			case TEAM_RELATIONSHIP -> line(account, snapshot.find(RecordType.TEAM_RELATIONSHIP, target.id()), "memberId", "personId");
			case COMPETITOR_RELATIONSHIP -> rival(account, snapshot.find(RecordType.COMPETITOR_RELATIONSHIP, target.id()));
			case OBJECTIVE -> named(snapshot.find(RecordType.OBJECTIVE, target.id()));
			case ACTION -> titled(snapshot.find(RecordType.ACTION, target.id()));
			case CELL -> joined(named(snapshot.find(RecordType.BUSINESS_UNIT, target.row())), column(account, target.column()), " × ");
		};
	}

	private static @Nullable String line(Account account, @Nullable GraphRecord line, String from, String to) {
		return line == null ? null : joined(name(account, line.text(from)), name(account, line.text(to)), " → ");
	}

	private static @Nullable String rival(Account account, @Nullable GraphRecord line) {
		return line == null ? null : joined(line.text("competitor"), name(account, line.text("personId")), " → ");
	}

	private static @Nullable String joined(@Nullable String one, @Nullable String other, String between) {
		return one == null || other == null ? null : one + between + other;
	}

	/** Of a seat, of a person or of one of us. */
	private static @Nullable String name(Account account, @Nullable String id) {
		Stakeholder seat = Stakeholder.of(account, id);
		if (seat != null) {
			return seat.name();
		}
		GraphRecord person = account.snapshot().find(RecordType.PERSON, id);
		return named(person != null ? person : account.sight().workspace().find(RecordType.MEMBER, id));
	}

	private static @Nullable String column(Account account, @Nullable String id) {
		Snapshot workspace = account.sight().workspace();
		GraphRecord family = workspace.find(RecordType.PRODUCT_FAMILY, id);
		return named(family != null ? family : workspace.find(RecordType.PRODUCT, id));
	}

	private static @Nullable String titled(@Nullable GraphRecord record) {
		return record == null ? null : record.text("title");
	}

	private static @Nullable String named(@Nullable GraphRecord record) {
		return record == null ? null : record.text("name");
	}

}
