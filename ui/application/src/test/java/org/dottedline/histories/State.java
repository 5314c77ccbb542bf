package org.dottedline.histories;

import java.util.Map;

/**
 * What a stream holds at a revision.
 *
 * @param places the values of its watched places, by place
 */
public record State(String stream, int revision, Map<String, String> places) {
}
