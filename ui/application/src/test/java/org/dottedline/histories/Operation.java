package org.dottedline.histories;

import java.util.Map;

/**
 * One mutation that a client wants done once, however often it has to ask.
 *
 * @param key its {@code clientMutationId}
 * @param value a text that no other operation writes
 * @param places how many places get the value, by stream: all of them or none
 */
public record Operation(String key, String value, Map<String, Integer> places) {
}
