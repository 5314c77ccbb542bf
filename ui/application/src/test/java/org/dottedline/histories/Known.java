package org.dottedline.histories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The highest revision of each stream that any client had seen by a time: nobody may be shown less after that. */
final class Known {

	private final Map<String, TreeMap<Long, Integer>> highest = new HashMap<>();

	private final Map<String, List<Sight>> sights = new HashMap<>();

	void saw(String stream, long at, int revision) {
		this.sights.computeIfAbsent(stream, any -> new ArrayList<>()).add(new Sight(at, revision));
	}

	/** The highest revision that was seen before a time; 0 when none was. */
	int before(String stream, long at) {
		Map.Entry<Long, Integer> last = this.highest.computeIfAbsent(stream, this::settle).lowerEntry(at);
		return last == null ? 0 : last.getValue();
	}

	private TreeMap<Long, Integer> settle(String stream) {
		TreeMap<Long, Integer> settled = new TreeMap<>();
		int highestYet = 0;
		List<Sight> all = new ArrayList<>(this.sights.getOrDefault(stream, List.of()));
		all.sort(Comparator.comparingLong(Sight::at));
		for (Sight sight : all) {
			if (sight.revision > highestYet) {
				highestYet = sight.revision;
				settled.put(sight.at, highestYet);
			}
		}
		return settled;
	}

	private record Sight(long at, int revision) {
	}

}
