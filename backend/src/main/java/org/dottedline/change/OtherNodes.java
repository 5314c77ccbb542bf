package org.dottedline.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.RevisionCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows what other nodes commit to the streams that somebody listens to here: one statement each time. */
@Component
class OtherNodes {

	private static final Logger LOGGER = LoggerFactory.getLogger(OtherNodes.class);

	private static final int AT_ONCE = 200;

	private final ChangeFeed feed;

	private final ChangeLog log;

	private final RevisionCheck revisions;

	private final Map<String, Integer> followed = new HashMap<>();

	OtherNodes(ChangeFeed feed, ChangeLog log, RevisionCheck revisions) {
		this.feed = feed;
		this.log = log;
		this.revisions = revisions;
	}

	@Scheduled(fixedDelay = 250)
	void follow() {
		Set<String> heard = this.feed.heard();
		this.followed.keySet().retainAll(heard);
		if (heard.isEmpty()) {
			return;
		}
		try {
			this.revisions.of(heard).forEach(this::catchUp);
		}
		catch (RuntimeException unreachable) {
			LOGGER.debug("Cannot follow the other nodes now", unreachable);
		}
	}

	private void catchUp(String streamId, int revision) {
		Integer seen = this.followed.get(streamId);
		if (seen == null) {
			// What was committed elsewhere since they began to listen is behind this revision already.
			this.feed.wake(streamId, revision);
		}
		else {
			int from = Math.max(seen, this.feed.latest(streamId));
			if (from < revision) {
				this.log.after(streamId, from, AT_ONCE).forEach(this.feed::publish);
			}
		}
		this.followed.put(streamId, revision);
	}

}
