package org.dottedline.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
	public static <T> Map<String, Object> page(List<T> all, @Nullable Integer first, @Nullable String after,
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
		List<Map<String, Object>> edges = new ArrayList<>();
		for (T element : all.subList(from, to)) {
			edges.add(Map.of("cursor", cursor(id.apply(element)), "node", node.apply(element)));
		}
		Map<String, Object> pageInfo = new HashMap<>();
		pageInfo.put("hasNextPage", to < all.size());
		pageInfo.put("hasPreviousPage", from > 0);
		pageInfo.put("startCursor", edges.isEmpty() ? null : edges.getFirst().get("cursor"));
		pageInfo.put("endCursor", edges.isEmpty() ? null : edges.getLast().get("cursor"));
		return Map.of("edges", edges, "pageInfo", pageInfo, "totalCount", all.size());
	}

	private static String cursor(String id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
	}

}
