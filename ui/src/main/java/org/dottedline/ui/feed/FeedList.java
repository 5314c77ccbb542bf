package org.dottedline.ui.feed;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.dottedline.schema.types.FeedConnection;
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

	/** Shows what has happened by now. */
	public void refresh() {
		list.removeAll();
		feed.read(account, null).ifPresent(this::append);
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
