package org.dottedline.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page of things with its place in the whole, as the API shows it. */
public record PagedConnection(List<Edge> edges, PageInfo pageInfo, int totalCount) {

	/** A page whose first and last cursors are those of its edges. */
	public static PagedConnection of(List<Edge> edges, boolean previous, boolean next, int totalCount) {
		return new PagedConnection(edges, new PageInfo(next, previous, edges.isEmpty() ? null : edges.getFirst().cursor(),
				edges.isEmpty() ? null : edges.getLast().cursor()), totalCount);
	}

	/** A thing with its place. */
	public record Edge(String cursor, Object node) {
	}

	/** Where the page stands. */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

}
