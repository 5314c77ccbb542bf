package org.dottedline.ui.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.ChangeEntry;
import org.dottedline.schema.types.ChangeKind;
import org.dottedline.schema.types.FieldChange;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** One change: what was done, by whom and when, and each value before and after. */
class HistoryItem extends ListItem {

	private static final int LONGEST = 120;

	/** Gives a value back. */
	interface Restoring {

		void restore(Change change, String target, String field);
	}

	/** Reads what a change did to further things. */
	interface More {

		List<ChangeEntry> after(Change change, int skip);
	}

	private final Change change;
	private final @Nullable Restoring restoring;
	private final More further;
	private final NativeButton more = new NativeButton("", click -> showMore());
	private int told;

	/** @param restoring null where the reader may change nothing */
	HistoryItem(Change change, Reader reader, Consumer<String> onSeat, @Nullable Restoring restoring, More further) {
		this.change = change;
		this.restoring = restoring;
		this.further = further;
		setClassName("dl-history-item");
		var what = new Div(Words.ofName(change.getCommand()));
		what.setClassName("dl-history-what");
		var who = new Div((change.getBy() == null ? "Dottedline" : change.getBy().getName()) + ", " + reader.days().moment(change.getAt()));
		who.setClassName("dl-judged");
		add(what, who);
		var seats = change.getTouchedStakeholders();
		if (seats != null && seats.size() == 1) {
			var show = new NativeButton("Show on the map", click -> onSeat.accept(seats.getFirst()));
			show.setClassName("dl-text-button");
			add(show);
		}
		more.setClassName("dl-text-button");
		add(more);
		tell(change.getEntries());
	}

	private void showMore() {
		tell(further.after(change, told));
	}

	private void tell(List<ChangeEntry> entries) {
		entries.forEach(this::lines);
		told += entries.size();
		var left = entries.isEmpty() ? 0 : change.getEntryCount() - told;
		more.setText("Show more, " + String.format("%,d", left) + " left");
		more.setVisible(left > 0);
		add(more);
	}

	private void lines(ChangeEntry entry) {
		var type = Words.ofName(entry.getType());
		if (entry.getKind() != ChangeKind.UPDATED) {
			add(line(type + (entry.getKind() == ChangeKind.ADDED ? " added" : " removed") + named(entry)));
			return;
		}
		for (var field : entry.getFields()) {
			if (isTold(field)) {
				var name = type + ", " + Words.ofName(field.getField()).toLowerCase();
				var line = line(name + ": " + words(field.getField(), field.getBefore()) + " \u2192 " + words(field.getField(), field.getAfter()));
				if (restoring != null) {
					var button = new NativeButton("Restore", click -> restoring.restore(change, entry.getTarget(), field.getField()));
					button.setClassName("dl-text-button");
					button.setAriaLabel("Restore " + name + " to " + words(field.getField(), field.getBefore()));
					line.add(button);
				}
				add(line);
			}
		}
	}

	/** Who set a value and when is told by the change itself. */
	private static boolean isTold(FieldChange field) {
		return !List.of("byId", "at", "said", "seenState", "seenRevenue", "history").contains(field.getField());
	}

	private static String named(ChangeEntry entry) {
		return entry.getFields().stream().filter(field -> field.getField().equals("name"))
				.map(field -> ": " + words("name", field.getAfter() != null ? field.getAfter() : field.getBefore())).findFirst().orElse("");
	}

	private static Div line(String text) {
		var words = new Span(text);
		words.getElement().setAttribute("dir", "auto");
		var line = new Div(words);
		line.setClassName("dl-history-line");
		return line;
	}

	private static String words(String field, @Nullable Object value) {
		if (value == null) {
			return "nothing";
		}
		if (field.endsWith("Id") || field.endsWith("Ids")) {
			return "another one";
		}
		var text = value instanceof List<?> several ? several.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String.valueOf(value);
		var said = text.matches("[A-Z_]+") ? Words.ofCode(text) : text;
		return "\u201c" + (said.length() > LONGEST ? said.substring(0, LONGEST) + "\u2026" : said) + "\u201d";
	}
}
