package org.dottedline.ui.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;

import org.dottedline.schema.types.Money;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** The accounts as a table: who owns them, what they are worth, when they renew, what is still open. */
class StandingGrid extends Grid<Standing> {

	/** Renewals closer than this, in days, are marked. */
	static final int SOON = 90;

	private final Reader reader;

	StandingGrid(Reader reader) {
		this.reader = reader;
		setClassName("dl-table");
		getElement().setAttribute("aria-label", "Accounts");
		setSelectionMode(SelectionMode.NONE);
		addThemeName("no-border");
		setSizeFull();
		setMultiSort(false);

		addComponentColumn(StandingGrid::name).setHeader("Account").setFlexGrow(3)
				.setComparator(Comparator.comparing(Standing::name, String.CASE_INSENSITIVE_ORDER));
		addColumn(standing -> standing.owner().orElse("")).setHeader("Owner").setFlexGrow(1)
				.setComparator(Comparator.comparing(standing -> standing.owner().orElse("\uffff"), String.CASE_INSENSITIVE_ORDER));
		money("Current revenue", standing -> standing.account().getCurrentRevenue());
		var potential = money("Potential", standing -> standing.account().getPotential());
		addComponentColumn(this::renewal).setHeader("Renewal").setFlexGrow(1)
				.setComparator(Comparator.comparing(standing -> standing.renewal().orElse(LocalDate.MAX)));
		var open = addComponentColumn(standing -> new StateBar(standing.families())).setHeader("Sold, in progress, open").setFlexGrow(2)
				.setComparator(Comparator.comparingInt(standing -> standing.families().open()));
		sort(List.of(new GridSortOrder<>(potential, SortDirection.DESCENDING), new GridSortOrder<>(open, SortDirection.DESCENDING)));
		addItemClickListener(click -> UI.getCurrent().navigate("account/" + click.getItem().id()));
	}

	private static Div name(Standing standing) {
		var link = new Anchor("account/" + standing.id(), standing.name());
		link.setClassName("dl-table-name");
		var cell = new Div(link);
		cell.setClassName("dl-table-two-lines");
		var about = String.join(" \u00b7 ", Stream.of(standing.account().getIndustry(), standing.account().getCountry())
				.filter(word -> word != null && !word.isBlank()).toList());
		if (!about.isEmpty()) {
			var second = new Span(about);
			second.setClassName("dl-faint");
			cell.add(second);
		}
		return cell;
	}

	private Column<Standing> money(String header, Function<Standing, @Nullable Money> value) {
		return addColumn(standing -> {
			var money = value.apply(standing);
			return money == null ? "" : reader.amounts().amount(money);
		}).setHeader(header).setFlexGrow(1).setTextAlign(ColumnTextAlign.END).setComparator(Comparator.comparing(standing -> {
			var money = value.apply(standing);
			return money == null ? BigDecimal.valueOf(-1) : money.getAmount();
		}));
	}

	private Div renewal(Standing standing) {
		var cell = new Div();
		cell.setClassName("dl-table-two-lines");
		standing.renewal().ifPresent(date -> {
			cell.add(new Span(reader.days().day(date)));
			var days = reader.days().daysUntil(date);
			if (days >= 0 && days <= SOON) {
				var soon = new Span(days == 0 ? "today" : "in " + reader.amounts().count(days, "day", "days"));
				soon.setClassName("dl-soon");
				cell.add(soon);
			}
		});
		return cell;
	}
}
