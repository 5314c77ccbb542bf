package org.dottedline.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.PagedConnection.Edge;
import org.dottedline.account.PagedConnection.PageInfo;
import org.dottedline.account.Paging;
import org.dottedline.change.Refusal;
import org.dottedline.feed.FeedEvent.Place;
import org.dottedline.feed.FeedReader.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What happened on an account, as the API reads it. */
@Controller
class FeedController {

	private final FeedReader reader;

	FeedController(FeedReader reader) {
		this.reader = reader;
	}

	@SchemaMapping
	FeedConnection feed(Account account, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable List<FeedKind> kinds) {
		Set<FeedKind> wanted = EnumSet.noneOf(FeedKind.class);
		if (kinds != null) {
			wanted.addAll(kinds);
		}
		Page page = this.reader.read(account.snapshot(), after == null ? null : place(after), Paging.size(first), wanted);
		List<Edge> edges = page.events()
			.stream()
			.map(event -> new Edge(cursor(event.place()), new FeedEntry(account, event)))
			.toList();
		return new FeedConnection(edges, new PageInfo(page.more(), after != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), page.more() ? cursor(page.last()) : null));
	}

	private static String cursor(Place place) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static Place place(String cursor) {
		try {
			return Place.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException stranger) {
			throw Refusal.invalid("after", "This cursor was not given by this API.");
		}
	}

	/** A page of what happened. */
	record FeedConnection(List<Edge> edges, PageInfo pageInfo) {
	}

}
