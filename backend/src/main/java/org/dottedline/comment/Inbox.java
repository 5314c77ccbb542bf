package org.dottedline.comment;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.access.Sight;
import org.dottedline.account.Account;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * What members are told, and what of it they have read. That has no history: it is nobody else's business, and nobody
 * undoes having read something.
 */
@Component
class Inbox {

	/** What is older is not looked at. */
	static final int MOST = 1000;

	private static final String READ = Cypher.statement("notifications");

	private static final String MARK = Cypher.statement("mark-notifications-read");

	private final Database database;

	Inbox(Database database) {
		this.database = database;
	}

	/** What a viewer is told, the latest first; nothing of an account that they may not see any more, nor of what was taken back. */
	List<Notification> of(Sight sight) {
		List<Record> rows = this.database.read(READ, Map.of("memberId", sight.viewer().memberId(), "limit", MOST));
		sight.accounts(rows.stream().map(row -> row.get("accountId").asString()).distinct().toList());
		return rows.stream().map(row -> notification(sight, row)).filter(Objects::nonNull).toList();
	}

	/** What a member is told by one row; null where they may not see it any more or it was taken back. */
	static @Nullable Notification notification(Sight sight, Record row) {
		Account account = Account.of(sight, row.get("accountId").asString());
		Comment comment = account == null ? null : Comment.of(account, row.get("commentId").asString());
		return comment == null || comment.text() == null ? null
				: new Notification(row.get("id").asString(), Notification.Kind.valueOf(row.get("kind").asString()), comment, account,
						OffsetDateTime.parse(row.get("at").asString()), row.get("read").asBoolean());
	}

	/**
	 * Notes that a member has read something.
	 * @param ids what; null for everything
	 */
	void read(String memberId, @Nullable List<String> ids) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("memberId", memberId);
		parameters.put("ids", ids);
		this.database.write(transaction -> transaction.run(MARK, parameters).consume());
	}

}
