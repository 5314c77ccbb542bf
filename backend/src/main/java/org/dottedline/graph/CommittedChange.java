package org.dottedline.graph;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one command did to one stream.
 * @param commandId the command; one command may change several streams
 * @param revision the revision that it made
 * @param at when, in UTC to the millisecond
 * @param byId the member who did it; null for the system
 * @param command the name of the mutation
 * @param entries what it did, personal values included
 * @param resultId the id of what the command made or changed; null when it has none
 */
public record CommittedChange(String commandId, String streamId, int revision, OffsetDateTime at, @Nullable String byId,
		String command, List<Entry> entries, @Nullable String resultId) {
}
