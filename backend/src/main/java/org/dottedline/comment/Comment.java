package org.dottedline.comment;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** What a member said about something on an account, as a viewer sees it. */
final class Comment {

	private final Account account;

	private final GraphRecord record;

	private Comment(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
	}

	static Comment of(Account account, GraphRecord record) {
		return new Comment(account, record);
	}

	/** A comment by id; null when there is none on the account. */
	static @Nullable Comment of(Account account, String id) {
		GraphRecord record = account.snapshot().find(RecordType.COMMENT, id);
		return record == null ? null : new Comment(account, record);
	}

	/** Those that began a thread on an account, the latest first. */
	static List<GraphRecord> threads(Account account) {
		return account.snapshot()
			.all(RecordType.COMMENT)
			.stream()
			.filter(comment -> comment.text("parentId") == null)
			.sorted(Comparator.comparing((GraphRecord comment) -> comment.required("at")).thenComparing(GraphRecord::id).reversed())
			.toList();
	}

	public String id() {
		return this.record.id();
	}

	public Account account() {
		return this.account;
	}

	public CommentTarget target() {
		return CommentTarget.of(this.account, Target.of(this.record));
	}

	public @Nullable String text() {
		return this.record.text("text");
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public boolean mine() {
		return this.account.sight().viewer().memberId().equals(this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

	public @Nullable OffsetDateTime editedAt() {
		return time("editedAt");
	}

	public List<Member> mentions() {
		return this.record.texts("mentionIds")
			.stream()
			.map(id -> Member.of(this.account.sight(), id))
			.filter(Objects::nonNull)
			.toList();
	}

	public @Nullable Comment parent() {
		String parentId = this.record.text("parentId");
		return parentId == null ? null : of(this.account, parentId);
	}

	/** The oldest first. */
	public List<Comment> replies() {
		return this.account.snapshot()
			.having(RecordType.COMMENT, "parentId", this.record.id())
			.stream()
			.sorted(Comparator.comparing((GraphRecord reply) -> reply.required("at")).thenComparing(GraphRecord::id))
			.map(reply -> new Comment(this.account, reply))
			.toList();
	}

	public boolean resolved() {
		return this.record.flag("resolved");
	}

	public @Nullable Member resolvedBy() {
		return Member.of(this.account.sight(), this.record.text("resolvedById"));
	}

	public @Nullable OffsetDateTime resolvedAt() {
		return time("resolvedAt");
	}

	private @Nullable OffsetDateTime time(String field) {
		String time = this.record.text(field);
		return time == null ? null : OffsetDateTime.parse(time);
	}

}
