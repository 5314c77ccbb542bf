package org.dottedline.importing.reading;

import java.util.ArrayList;
import java.util.List;

/** Circles among things that each point at one other at most. */
public final class Cycles {

	/** Points at nothing. */
	public static final int NONE = -1;

	private Cycles() {
	}

	/** Every circle, each from one of its members along the links. Each index is visited twice at most. */
	public static List<List<Integer>> in(int[] above) {
		List<List<Integer>> found = new ArrayList<>();
		int[] visit = new int[above.length];
		for (int start = 0; start < above.length; start++) {
			int at = start;
			while (at != NONE && visit[at] == 0) {
				visit[at] = start + 1;
				at = above[at];
			}
			if (at != NONE && visit[at] == start + 1) {
				List<Integer> cycle = new ArrayList<>();
				int member = at;
				do {
					cycle.add(member);
					member = above[member];
				} while (member != at);
				found.add(cycle);
			}
			// what this walk saw is never on the circle of a later one
		}
		return found;
	}
}
