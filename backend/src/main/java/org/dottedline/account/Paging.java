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
		Cut<T> cut = cut(all, first, after, id);
		List<PagedConnection.Edge> edges = new ArrayList<>();
		for (T element : cut.elements()) {
			edges.add(new PagedConnection.Edge(cursor(id.apply(element)), node.apply(element)));
		}
		return PagedConnection.of(edges, cut.previous(), cut.next(), all.size());
	}

	/** The elements of a page, for a list whose edges say more than their node. */
	public static <T> Cut<T> cut(List<T> all, @Nullable Integer first, @Nullable String after, Function<T, String> id) {
		int from = 0;
		if (after != null) {
			String afterId = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
			while (from < all.size() && !id.apply(all.get(from)).equals(afterId)) {
				from++;
			}
			from = from == all.size() ? all.size() : from + 1;
		}
		int to = Math.min(all.size(), from + size(first));
		return new Cut<>(all.subList(from, to), from > 0, to < all.size());
	}

	/** The cursor of the element with an id. */
	public static String cursor(String id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The elements of one page.
	 * @param previous whether there are some before
	 * @param next whether there are some after
	 */
	public record Cut<T>(List<T> elements, boolean previous, boolean next) {
	}

}
