package org.dottedline.presence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The boards of the accounts where somebody is, or that somebody looks at, on this node. */
@Component
class Boards {

	private final Map<String, Board> boards = new ConcurrentHashMap<>();

	/** Does something with the board of an account, made for it where there is none; one that is deserted then goes. */
	<T> T with(String accountId, Function<Board, T> act) {
		AtomicReference<T> answer = new AtomicReference<>();
		this.boards.compute(accountId, (id, known) -> {
			Board board = known == null ? new Board(id) : known;
			answer.set(act.apply(board));
			return board.isDeserted() ? null : board;
		});
		return answer.get();
	}

	/** All of them, at this moment. */
	List<Board> all() {
		return List.copyOf(this.boards.values());
	}

	@Scheduled(fixedDelay = 500)
	void sweep() {
		this.boards.keySet().forEach(id -> this.boards.computeIfPresent(id, (accountId, board) -> {
			board.sweep(System.nanoTime());
			return board.isDeserted() ? null : board;
		}));
	}

}
