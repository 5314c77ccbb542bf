package org.dottedline.histories;

import java.util.List;
import java.util.Map;

/**
 * Everything that a verdict is founded on.
 *
 * @param histories of all clients
 * @param log every change that the database keeps, by stream, in its order
 * @param prepared what others than the clients had made of a stream before they began; what came before is not looked at
 * @param ends what surviving and fresh clients, and the graph itself, hold after the last change, by who says so
 */
public record Evidence(List<History> histories, Map<String, List<Logged>> log, Map<String, State> prepared,
		Map<String, List<State>> ends) {
}
