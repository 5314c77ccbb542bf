package org.dottedline.ui.feed;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.FeedEntry;
import org.dottedline.schema.types.FeedKind;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;

/** One thing that happened: to whom, what it meant, who recorded it and when. */
class FeedItem extends ListItem {

	private static final Map<FeedKind, String> SIGNS = Map.of(FeedKind.LEFT, "\u2212", FeedKind.NEW, "+", FeedKind.MOVED, "\u2192",
			FeedKind.PROMOTED, "\u2191", FeedKind.RELATIONSHIP_WEAKENED, "\u2198", FeedKind.RELATIONSHIP_STRENGTHENED, "\u2197",
			FeedKind.SUPPORT_CHANGED, "\u25d0", FeedKind.IMPORTED, "\u21e9");

	FeedItem(FeedEntry entry, Reader reader, Consumer<String> onSeat) {
		setClassName("dl-feed-item");
		var sign = new Span(SIGNS.getOrDefault(entry.getKind(), "\u00b7"));
		sign.setClassName("dl-feed-sign dl-feed-" + entry.getKind().name().toLowerCase().replace('_', '-'));
		sign.getElement().setAttribute("aria-hidden", "true");
		var words = new Div(summary(entry, onSeat));
		if (entry.getMeaning() != null) {
			var meaning = new Div(entry.getMeaning());
			meaning.setClassName("dl-meaning");
			words.add(meaning);
		}
		var who = new Span(Words.of(entry.getKind()) + " \u00b7 " + (entry.getBy() == null ? "Dottedline" : entry.getBy().getName())
				+ ", " + reader.days().moment(entry.getAt()));
		who.setClassName("dl-judged");
		words.add(who);
		add(sign, words);
	}

	private static Component summary(FeedEntry entry, Consumer<String> onSeat) {
		if (entry.getStakeholder() == null) {
			var text = new Div(entry.getSummary());
			text.getElement().setAttribute("dir", "auto");
			return text;
		}
		var seat = entry.getStakeholder().getId();
		var button = new NativeButton(entry.getSummary(), click -> onSeat.accept(seat));
		button.setClassName("dl-text-button");
		button.getElement().setAttribute("dir", "auto").setAttribute("title", "Show on the map");
		return button;
	}
}
