package org.dottedline.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * What is still to be told by e-mail, and who does not want to be. A node takes what is due for a while, alone: no other
 * takes it meanwhile, and when the node dies another does after that.
 */
@Component
class Outbox {

	/** More than this wait for the next round. */
	static final int MOST = 30;

	/** Longer than a round takes whose every connection times out. */
	private static final Duration HELD = Duration.ofMinutes(15);

	private static final String CLAIM = Cypher.statement("claim-mail");

	private static final String SETTLE = Cypher.statement("settle-mail");

	private static final String CHOICE = Cypher.statement("mail-choice");

	private static final String CHOOSE = Cypher.statement("set-mail-choice");

	private final Database database;

	Outbox(Database database) {
		this.database = database;
	}

	/** Takes what is due, the longest due first. */
	List<Record> claim() {
		long now = Instant.now().toEpochMilli();
		return this.database.write(transaction -> transaction
			.run(CLAIM, Map.of("now", now, "until", now + HELD.toMillis(), "limit", MOST))
			.list());
	}

	/**
	 * Lets go of what was taken.
	 * @param again when to try again; null where it is done with
	 */
	void settle(List<String> ids, @Nullable Instant again) {
		Map<String, Object> parameters = new HashMap<>(Map.of("ids", ids));
		parameters.put("again", again == null ? null : again.toEpochMilli());
		this.database.write(transaction -> transaction.run(SETTLE, parameters).consume());
	}

	/** Whether a member wants to be told by e-mail; they do until they say otherwise. */
	boolean wants(String memberId) {
		List<Record> choice = this.database.read(CHOICE, Map.of("memberId", memberId));
		return choice.isEmpty() || !choice.getFirst().get("off").asBoolean();
	}

	void choose(String memberId, boolean on) {
		this.database.write(transaction -> transaction.run(CHOOSE, Map.of("memberId", memberId, "off", !on)).consume());
	}

}
