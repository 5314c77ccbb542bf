package org.dottedline.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.change.Drafts;
import org.dottedline.change.Followup;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Tells with a comment, in the same transaction, whoever it mentions and whoever spoke in its thread; never whoever wrote it. */
@Component
class Tellings implements Followup {

	private static final String TELL = Cypher.statement("tell-of-comments");

	private static final String UNTELL = Cypher.statement("untell-of-comments");

	private final MailSettings mail;

	Tellings(MailSettings mail) {
		this.mail = mail;
	}

	@Override
	public void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries) {
		List<Map<String, Object>> told = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		entries.forEach((accountId, all) -> all.forEach(entry -> {
			if (entry.type() != RecordType.COMMENT) {
				return;
			}
			if (entry.kind() == Entry.Kind.REMOVED) {
				gone.add(entry.target());
			}
			else {
				tell(drafts.account(accountId), entry, told);
			}
		}));
		if (!told.isEmpty()) {
			if (this.mail.on()) {
				long due = Instant.now().plus(this.mail.delay()).toEpochMilli();
				told.forEach(row -> row.put("mailAt", due));
			}
			transaction.run(TELL, Map.of("rows", told)).consume();
		}
		if (!gone.isEmpty()) {
			transaction.run(UNTELL, Map.of("commentIds", gone)).consume();
		}
	}

	private static void tell(Draft account, Entry entry, List<Map<String, Object>> told) {
		GraphRecord comment = account.find(RecordType.COMMENT, entry.target());
		FieldChange mentions = entry.fields().get("mentionIds");
		Set<String> heard = new HashSet<>(Set.of(comment.required("byId")));
		if (mentions != null) {
			heard.addAll(texts(mentions.before()));
			texts(mentions.after()).stream().filter(heard::add).forEach(id -> told.add(row(account, comment, id, Notification.Kind.MENTION)));
		}
		if (entry.kind() == Entry.Kind.ADDED) {
			inThread(account, comment.text("parentId")).stream()
				.filter(heard::add)
				.forEach(id -> told.add(row(account, comment, id, Notification.Kind.REPLY)));
		}
	}

	private static Set<String> inThread(Draft account, @Nullable String rootId) {
		Set<String> speakers = new HashSet<>();
		GraphRecord root = account.find(RecordType.COMMENT, rootId);
		if (root != null) {
			speakers.add(root.required("byId"));
			account.base().having(RecordType.COMMENT, "parentId", root.id()).forEach(reply -> speakers.add(reply.required("byId")));
		}
		return speakers;
	}

	private static List<String> texts(@Nullable Object value) {
		return value instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
	}

	private static Map<String, Object> row(Draft account, GraphRecord comment, String memberId, Notification.Kind kind) {
		return new HashMap<>(Map.of("id", memberId + '-' + comment.id(), "memberId", memberId, "accountId", account.streamId(), "commentId", comment.id(),
				"kind", kind.name(), "at", comment.text("editedAt", comment.required("at"))));
	}

}
