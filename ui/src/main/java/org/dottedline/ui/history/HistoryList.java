package org.dottedline.ui.history;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.Member;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** The history of an account, the latest first: filtered by who, what and when; any value can be given back. */
public class HistoryList extends Div {

	private static final int PAGE = 25;
	private static final Map<String, String> TYPES = types();

	private final AccountHistory history;
	private final Reader reader;
	private final String account;
	private final Consumer<String> onSeat;
	private final Select<Member> who = new Select<>();
	private final Select<String> what = new Select<>();
	private final Select<String> done = new Select<>();
	private final DatePicker until = new DatePicker("Until");
	private final Div said = new Div();
	private final OrderedList list = new OrderedList();
	private final NativeButton more = new NativeButton("Show earlier", click -> showEarlier());
	private @Nullable Integer earliest;
	private int latest;
	/** The import that was told last, whose earlier steps may follow. */
	private @Nullable ImportItem imported;

	/** @param onSeat hears of a seat that is to be shown on the map */
	public HistoryList(AccountHistory history, Reader reader, String account, Consumer<String> onSeat) {
		this.history = history;
		this.reader = reader;
		this.account = account;
		this.onSeat = onSeat;
		setClassName("dl-section");
		who.setLabel("Who");
		who.setEmptySelectionAllowed(true);
		who.setEmptySelectionCaption("Everybody");
		who.setItemLabelGenerator(member -> member == null ? "Everybody" : member.getName());
		what.setLabel("What");
		what.setEmptySelectionAllowed(true);
		what.setEmptySelectionCaption("Everything");
		what.setItems(TYPES.keySet());
		what.setItemLabelGenerator(type -> type == null ? "Everything" : TYPES.get(type));
		done.setLabel("Done by");
		done.setEmptySelectionAllowed(true);
		done.setEmptySelectionCaption("Anything");
		done.setItems(Deeds.NAMES);
		done.setItemLabelGenerator(name -> name == null || name.isEmpty() ? "Anything" : name);
		done.addValueChangeListener(event -> startOver());
		until.setClearButtonVisible(true);
		who.addValueChangeListener(event -> startOver());
		what.addValueChangeListener(event -> startOver());
		until.addValueChangeListener(event -> startOver());
		var filters = new Div(who, what, done, until);
		filters.setClassName("dl-history-filters");
		said.getElement().setAttribute("role", "status");
		list.setClassName("dl-history-all");
		more.setClassName("dl-button");
		add(filters, said, list, more);
	}

	/** Shows what there is by now; whoever has gone back further stays where they are, and what is shown already stays as it is. */
	public void refresh() {
		if (who.getListDataView().getItemCount() == 0) {
			who.setItems(history.members());
		}
		if (list.getComponentCount() <= PAGE) {
			history.read(account, null, filter()).filter(page -> list.getComponentCount() == 0 || latestOf(page) != latest).ifPresent(page -> {
				list.removeAll();
				show(page);
			});
		}
	}

	private static int latestOf(Account page) {
		return page.getChanges().isEmpty() ? 0 : page.getChanges().getLast().getRevision();
	}

	private void startOver() {
		list.removeAll();
		earliest = null;
		showEarlier();
	}

	private void showEarlier() {
		history.read(account, earliest, filter()).ifPresent(this::show);
	}

	private void show(Account page) {
		if (list.getComponentCount() == 0) {
			imported = null;
			latest = latestOf(page);
		}
		var mayEdit = page.getViewerAccess() != AccessLevel.VIEWER;
		List<Change> changes = new ArrayList<>(page.getChanges()).reversed();
		changes.forEach(change -> tell(change, mayEdit));
		more.setVisible(changes.size() == PAGE);
		if (!changes.isEmpty()) {
			earliest = changes.getLast().getRevision();
		}
		if (list.getComponentCount() == 0) {
			said.setText("Nothing was changed so.");
		} else if (said.getText().startsWith("Nothing")) {
			said.setText("");
		}
	}

	private void tell(Change change, boolean mayEdit) {
		if (!(imported != null && imported.takes(change))) {
			imported = ImportItem.isImport(change) ? new ImportItem(change, reader, step -> item(step, mayEdit)) : null;
			list.add(imported == null ? item(change, mayEdit) : imported);
		}
	}

	private HistoryItem item(Change change, boolean mayEdit) {
		return new HistoryItem(change, reader, onSeat, mayEdit ? this::restore : null, (any, skip) -> history.entries(account, any, skip));
	}

	private Map<String, Object> filter() {
		var filter = new HashMap<String, Object>();
		if (who.getValue() != null) {
			filter.put("byId", who.getValue().getId());
		}
		if (what.getValue() != null) {
			filter.put("type", what.getValue());
		}
		if (done.getValue() != null && !done.getValue().isEmpty()) {
			filter.put("commands", Deeds.commands(done.getValue()));
		}
		if (until.getValue() != null) {
			filter.put("to", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(reader.days().endOf(until.getValue())));
		}
		return filter;
	}

	private void restore(Change change, String target, String field) {
		var done = history.restore(account, change, target, field);
		said.setText(done.done() ? "Restored." : done.complaint());
		if (done.done()) {
			startOver();
		}
	}

	private static Map<String, String> types() {
		var types = new LinkedHashMap<String, String>();
		types.put("Stakeholder", "Seats");
		types.put("Tenure", "Holders and judgements");
		types.put("Person", "Persons");
		types.put("Influence", "Influence");
		types.put("Tie", "Other lines");
		types.put("TeamRelationship", "Our relationships");
		types.put("Cell", "Cells");
		types.put("Opportunity", "Opportunities");
		types.put("Contract", "Contracts");
		types.put("Objective", "Objectives");
		types.put("Strategy", "Strategies");
		types.put("Action", "Actions");
		types.put("Insight", "Insights");
		types.put("AccountAccess", "Access");
		return types;
	}
}
