package org.dottedline.histories;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A change as the database keeps it.
 *
 * @param key the {@code clientMutationId} that it was asked for with, kept at the first stream of a command alone
 * @param writes what it wrote to watched places; null where it took the place away
 */
public record Logged(String stream, int revision, String commandId, @Nullable String key, Map<String, @Nullable String> writes) {
}
