package org.dottedline.ui.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.dottedline.schema.types.CellState;
import org.dottedline.ui.format.Words;
import org.dottedline.ui.frame.DoneLine;
import org.dottedline.ui.frame.Refusals;
import org.dottedline.ui.frame.Table;

/** The finer states of cells in their order; for administrators to change, for others to read. */
class FinerStatesForm extends Div implements FinerStateRow.Place {

	private final FinerStates states;
	private final List<FinerStateRow> rows = new ArrayList<>();
	private final OrderedList list = new OrderedList();
	private final Refusals refusals = new Refusals();
	private final DoneLine said = new DoneLine();

	FinerStatesForm(FinerStates states, boolean administrator) {
		this.states = states;
		setClassName("dl-section");
		var why = new Paragraph("What a cell of the matrix may be said to be beyond sold, in progress, open or blocked. "
				+ (administrator ? "Those without \u201cRemove\u201d come to cells by themselves." : "An administrator can change these."));
		why.setClassName("dl-faint");
		add(why);
		if (!administrator) {
			add(table(states.read()));
			return;
		}
		list.setClassName("dl-list dl-finer-states");
		show();
		var save = button("Save the states", this::save);
		save.addClassName("dl-button-primary");
		var actions = new Div(save, button("Add a state", this::begin), said);
		actions.setClassName("dl-actions");
		add(list, refusals, actions);
	}

	private static Table table(List<FinerState> states) {
		var table = new Table("Whitespace states").words("Name", "State", "Counts as whitespace");
		states.forEach(each -> table.row(Table.text(each.name()), Table.text(Words.of(each.state())), Table.text(each.whitespace() ? "Yes" : "No")));
		return table;
	}

	private void show() {
		rows.clear();
		states.read().forEach(each -> rows.add(new FinerStateRow(each, this)));
		arrange();
	}

	private void arrange() {
		list.removeAll();
		refusals.forget();
		for (var place = 0; place < rows.size(); place++) {
			list.add(rows.get(place));
			rows.get(place).at(place, refusals);
		}
	}

	private void begin() {
		said.removeAll();
		var row = new FinerStateRow(new FinerState("", "", CellState.OPEN, true), this);
		rows.add(row);
		arrange();
		row.begin();
	}

	@Override
	public void move(FinerStateRow row, int by) {
		said.removeAll();
		var from = rows.indexOf(row);
		var to = from + by;
		if (to >= 0 && to < rows.size()) {
			rows.remove(from);
			rows.add(to, row);
			arrange();
			row.moved(by);
		}
	}

	@Override
	public void remove(FinerStateRow row) {
		said.removeAll();
		rows.remove(row);
		arrange();
		rows.getLast().begin();
	}

	private void save() {
		var taken = new HashSet<String>();
		rows.forEach(row -> taken.add(row.code()));
		var wanted = new ArrayList<FinerState>();
		for (var row : rows) {
			var value = row.value(taken);
			taken.add(value.code());
			wanted.add(value);
		}
		var answered = states.set(wanted);
		refusals.show(answered.errors());
		said.removeAll();
		if (answered.done()) {
			show();
			said.answer(answered, "Saved.");
		}
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
