package org.dottedline.ui.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;

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

		addColumn(name()).setHeader("Account").setWidth("180px").setFlexGrow(3)
				.setComparator(Comparator.comparing(Standing::name, String.CASE_INSENSITIVE_ORDER));
		addColumn(standing -> standing.owner().orElse("")).setHeader("Owner").setWidth("120px").setFlexGrow(1)
				.setComparator(Comparator.comparing(standing -> standing.owner().orElse("\uffff"), String.CASE_INSENSITIVE_ORDER));
		addColumn(revenue()).setHeader("Current revenue").setWidth("150px").setFlexGrow(0).setTextAlign(ColumnTextAlign.END)
				.setComparator(Comparator.comparing(standing -> worth(standing.account().getCurrentRevenue())));
		// Where nothing is estimated yet, the more is open the higher.
		var potential = addColumn(standing -> text(standing.account().getPotential())).setHeader("Potential").setWidth("120px").setFlexGrow(0)
				.setTextAlign(ColumnTextAlign.END)
				.setComparator(Comparator.comparing((Standing standing) -> worth(standing.account().getPotential()))
						.thenComparing(standing -> standing.families().open()));
		addColumn(renewal()).setHeader("Renewal").setWidth("128px").setFlexGrow(0)
				.setComparator(Comparator.comparing(standing -> standing.renewal().orElse(LocalDate.MAX)));
		addColumn(StateBar.renderer()).setHeader("Sold, in progress, open").setWidth("220px").setFlexGrow(2)
				.setComparator(Comparator.comparingInt(standing -> standing.families().open()));
		sort(List.of(new GridSortOrder<>(potential, SortDirection.DESCENDING)));
		addItemClickListener(click -> UI.getCurrent().navigate("account/" + click.getItem().id()));
	}

	private static LitRenderer<Standing> name() {
		return LitRenderer.<Standing>of("""
				<div class="dl-table-two-lines"><a class="dl-table-name" href="account/${item.id}">${item.name}</a><span class="dl-faint">${item.about}</span></div>""")
				.withProperty("id", Standing::id)
				.withProperty("name", Standing::name)
				.withProperty("about", StandingGrid::about);
	}

	private static String about(Standing standing) {
		return Stream.of(standing.account().getIndustry(), standing.account().getCountry())
				.filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" \u00b7 "));
	}

	private LitRenderer<Standing> renewal() {
		return LitRenderer.<Standing>of("""
				<div class="dl-table-two-lines"><span>${item.day}</span><span class="dl-soon">${item.soon}</span></div>""")
				.withProperty("day", standing -> standing.renewal().map(reader.days()::day).orElse(""))
				.withProperty("soon", standing -> standing.renewal().map(this::soon).orElse(""));
	}

	private String soon(LocalDate date) {
		var days = reader.days().daysUntil(date);
		if (days < 0 || days > SOON) {
			return "";
		}
		return days == 0 ? "today" : "in " + reader.amounts().count(days, "day", "days");
	}

	private LitRenderer<Standing> revenue() {
		return LitRenderer.<Standing>of("""
				<div class="dl-table-two-lines"><span>${item.now}</span><span class="dl-faint">${item.won}</span></div>""")
				.withProperty("now", standing -> text(standing.account().getCurrentRevenue()))
				.withProperty("won", standing -> standing.won().text(reader.amounts()));
	}

	private String text(@Nullable Money money) {
		return money == null ? "" : reader.amounts().amount(money);
	}

	/** For the order alone: what is not known comes after nothing. */
	private static BigDecimal worth(@Nullable Money money) {
		return money == null ? BigDecimal.ONE.negate() : money.getAmount();
	}
}
