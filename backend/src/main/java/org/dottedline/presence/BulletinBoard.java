package org.dottedline.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where nodes tell each other who is on which account: each writes its own boards into the graph and reads those of the
 * others. A node that has nobody asks nothing, one that is alone writes nothing but that it is there, and what a node
 * that died has left behind counts no more after {@link Board#GONE_AFTER}. Times are the database's, so that the nodes'
 * clocks may differ.
 */
@Component
class BulletinBoard {

	private static final Logger LOGGER = LoggerFactory.getLogger(BulletinBoard.class);

	private static final String MEET = Cypher.statement("presence-meet");

	private static final String WRITE = Cypher.statement("presence-write");

	private static final String READ = Cypher.statement("presence-read");

	private static final String SWEEP = Cypher.statement("presence-sweep");

	/** Two of three may be late before others take its occupants for gone. */
	private static final long EVERY = 2_000_000_000L;

	private final Boards boards;

	private final Database database;

	private final String nodeId = Ids.next();

	/** By account, as it stands in the graph. */
	private final Map<String, Written> written = new HashMap<>();

	private boolean hasOthers;

	private long metAt;

	BulletinBoard(Boards boards, Database database) {
		this.boards = boards;
		this.database = database;
		this.metAt = System.nanoTime() - EVERY;
	}

	@Scheduled(fixedDelay = 200)
	void exchange() {
		List<Board> all = this.boards.all();
		if (all.isEmpty() && this.written.isEmpty()) {
			return;
		}
		try {
			long now = System.nanoTime();
			if (now - this.metAt >= EVERY) {
				meet();
				this.metAt = now;
			}
			if (this.hasOthers) {
				write(all, now);
				read(all, now);
			}
		}
		catch (RuntimeException unreachable) {
			LOGGER.debug("Cannot tell the other nodes now who is here", unreachable);
		}
	}

	/** Lets the next exchange look for other nodes at once. */
	void meetAgain() {
		this.metAt = System.nanoTime() - EVERY;
	}

	private void meet() {
		this.hasOthers = this.database.write(transaction -> {
			transaction.run(SWEEP).consume();
			return transaction.run(MEET, Map.of("nodeId", this.nodeId)).single().get("others").asInt() > 0;
		});
		if (!this.hasOthers) {
			this.written.clear();
		}
	}

	private void write(List<Board> all, long now) {
		List<Map<String, Object>> rows = new ArrayList<>();
		Map<String, Written> next = new HashMap<>();
		for (Board board : all) {
			long moves = board.moves();
			String accountId = board.accountId();
			Written before = this.written.get(accountId);
			if (before == null || before.moves != moves || now - before.at >= EVERY) {
				rows.add(Map.of("accountId", accountId, "occupants", OccupantJson.write(board.ours())));
				next.put(accountId, new Written(moves, now));
			}
			else {
				next.put(accountId, before);
			}
		}
		List<String> deserted = this.written.keySet().stream().filter(id -> !next.containsKey(id)).toList();
		if (!rows.isEmpty() || !deserted.isEmpty()) {
			this.database.write(transaction -> transaction
				.run(WRITE, Map.of("nodeId", this.nodeId, "boards", rows, "deserted", deserted))
				.consume());
		}
		this.written.clear();
		this.written.putAll(next);
	}

	private void read(List<Board> all, long now) {
		Map<String, Set<Occupant>> elsewhere = new HashMap<>();
		this.database
			.read(READ, Map.of("nodeId", this.nodeId, "accountIds", all.stream().map(Board::accountId).toList(), "within",
					Board.GONE_AFTER.toMillis()))
			.forEach(row -> elsewhere.computeIfAbsent(row.get("accountId").asString(), id -> new HashSet<>())
				.addAll(OccupantJson.read(row.get("occupants").asString())));
		all.forEach(board -> board.take(elsewhere.getOrDefault(board.accountId(), Set.of()), now));
	}

	/**
	 * What of a board stands in the graph.
	 *
	 * @param moves the board's, when it was written
	 */
	private record Written(long moves, long at) {
	}

}
