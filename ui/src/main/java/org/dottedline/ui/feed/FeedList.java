package org.dottedline.ui.feed;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.dottedline.schema.types.FeedConnection;
import org.dottedline.schema.types.FeedEdge;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** What happened on an account, the latest first, with what it meant. */
public class FeedList extends Div {

	private final Feed feed;
	private final Reader reader;
	private final String account;
	private final Consumer<String> onSeat;
	private final OrderedList list = new OrderedList();
	private final Paragraph nothing = new Paragraph("Nothing has happened among these people yet. Who comes, leaves, moves or turns is told here, with what it means.");
	private final NativeButton more = new NativeButton("Show earlier", click -> showEarlier());
	private @Nullable String next;
	private List<String> first = List.of();

	/** @param onSeat hears of a seat that is to be shown on the map */
	public FeedList(Feed feed, Reader reader, String account, Consumer<String> onSeat) {
		this.feed = feed;
		this.reader = reader;
		this.account = account;
		this.onSeat = onSeat;
		setClassName("dl-section");
		list.setClassName("dl-feed");
		list.getElement().setAttribute("aria-live", "polite");
		nothing.setClassName("dl-faint");
		more.setClassName("dl-button");
		add(list, nothing, more);
	}

	/** Shows what has happened by now; where nothing new has, what is shown stays as it is. */
	public void refresh() {
		feed.read(account, null).ifPresent(page -> {
			var now = page.getEdges().stream().map(FeedEdge::getCursor).toList();
			if (list.getComponentCount() == 0 || !now.equals(first)) {
				first = now;
				list.removeAll();
				append(page);
			}
		});
		nothing.setVisible(list.getComponentCount() == 0 && next == null);
	}

	private void showEarlier() {
		feed.read(account, next).ifPresent(this::append);
	}

	private void append(FeedConnection page) {
		page.getEdges().forEach(edge -> list.add(new FeedItem(edge.getNode(), reader, onSeat)));
		next = page.getPageInfo().getHasNextPage() ? page.getPageInfo().getEndCursor() : null;
		more.setVisible(next != null);
	}
}
