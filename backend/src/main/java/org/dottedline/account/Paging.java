package org.dottedline.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Cuts lists into the pages of a Relay connection. A cursor is the id of the element that it stands for. */
public final class Paging {

	/** The most that one page holds. */
	public static final int MOST = 100;

	private Paging() {
	}

	/** How many to give, where the caller asked for some. */
	public static int size(@Nullable Integer first) {
		return Math.clamp(first == null ? 50 : first, 1, MOST);
	}

	/**
	 * A page of a list.
	 * @param id the id of an element
	 * @param node what the API shows of an element; called for the page alone
	 */
	public static <T> PagedConnection page(List<T> all, @Nullable Integer first, @Nullable String after,
			Function<T, String> id, Function<T, Object> node) {
		int from = 0;
		if (after != null) {
			String afterId = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
			while (from < all.size() && !id.apply(all.get(from)).equals(afterId)) {
				from++;
			}
			from = from == all.size() ? all.size() : from + 1;
		}
		int to = Math.min(all.size(), from + size(first));
		List<PagedConnection.Edge> edges = new ArrayList<>();
		for (T element : all.subList(from, to)) {
			edges.add(new PagedConnection.Edge(cursor(id.apply(element)), node.apply(element)));
		}
		return PagedConnection.of(edges, from > 0, to < all.size(), all.size());
	}

	private static String cursor(String id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
	}

}
