package org.dottedline.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship was said to be on a day. A record keeps its marks as short lines, so that its whole history costs
 * no read.
 */
record Mark(LocalDate date, @Nullable String current, @Nullable String desired, String byId) {

	private static final String NOTHING = "-";

	/** More than a relationship has in a working life; the oldest go first. */
	private static final int MOST = 200;

	/** The marks of a relationship, the oldest first. */
	static List<Mark> of(GraphRecord relationship) {
		return relationship.texts("history").stream().map(Mark::parse).toList();
	}

	/** The lines of a relationship with another mark; who says something else on the same day corrects themselves. */
	static List<String> lines(GraphRecord relationship, Mark mark) {
		List<String> lines = new ArrayList<>(relationship.texts("history"));
		if (!lines.isEmpty()) {
			Mark last = parse(lines.getLast());
			if (last.date.equals(mark.date) && last.byId.equals(mark.byId)) {
				lines.removeLast();
			}
		}
		lines.add(mark.line());
		return lines.subList(Math.max(0, lines.size() - MOST), lines.size());
	}

	private String line() {
		return String.join(" ", this.date.toString(), this.current == null ? NOTHING : this.current,
				this.desired == null ? NOTHING : this.desired, this.byId);
	}

	private static Mark parse(String line) {
		String[] parts = line.split(" ");
		return new Mark(LocalDate.parse(parts[0]), NOTHING.equals(parts[1]) ? null : parts[1],
				NOTHING.equals(parts[2]) ? null : parts[2], parts[3]);
	}

}
