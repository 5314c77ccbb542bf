package org.dottedline.ui.settings;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

import org.dottedline.schema.types.ExchangeRate;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.DoneLine;
import org.dottedline.ui.frame.Table;

/** The dated rates of currencies; for administrators to add to and take from, for others to read. */
class RatesForm extends Div {

	private static final int PAGE = 100;

	private final Rates rates;
	private final Reader reader;
	private final boolean administrator;
	private final Div list = new Div();
	private final DoneLine said = new DoneLine();
	private int shown = PAGE;

	RatesForm(Rates rates, Reader reader, boolean administrator) {
		this.rates = rates;
		this.reader = reader;
		this.administrator = administrator;
		setClassName("dl-section");
		var currency = rates.read().workspaceCurrency();
		var why = new Paragraph("Sums are made in " + currency + ", each amount at the rate of its day. A rate holds until the next. "
				+ (administrator ? "Amounts stay as they were given; only sums change." : "An administrator can change these."));
		why.setClassName("dl-faint");
		list.setClassName("dl-section");
		add(why);
		if (administrator) {
			add(new NewRate(rates, currency, (answered, sentence) -> {
				show();
				said.answer(answered, sentence);
			}));
		}
		add(said, list);
		show();
	}

	private void show() {
		var values = rates.read();
		var sorted = values.exchangeRates().stream().sorted(Comparator.comparing(ExchangeRate::getCurrency)
				.thenComparing(ExchangeRate::getDate, Comparator.reverseOrder())).toList();
		list.removeAll();
		if (sorted.isEmpty()) {
			var none = new Paragraph("There is no rate yet: amounts in other currencies are told beside the sums.");
			none.setClassName("dl-faint");
			list.add(none);
			return;
		}
		list.add(table(sorted.subList(0, Math.min(shown, sorted.size())), values.workspaceCurrency()));
		if (sorted.size() > shown) {
			list.add(button("Show more of " + reader.amounts().count(sorted.size(), "rate", "rates"), () -> {
				shown += PAGE;
				show();
			}));
		}
	}

	private Table table(List<ExchangeRate> some, String currency) {
		var table = new Table("Exchange rates").words("Currency", "From").numbers("Worth in " + currency);
		if (administrator) {
			table.words("Change");
		}
		for (var rate : some) {
			var day = reader.days().day(rate.getDate());
			var worth = Table.number(reader.amounts().exact(rate.getRate()), false);
			if (administrator) {
				var remove = button("Remove", () -> remove(rate));
				remove.addClassName("dl-button-quiet");
				remove.setAriaLabel("Remove " + rate.getCurrency() + " from " + day);
				table.row(Table.text(rate.getCurrency()), Table.text(day), worth, remove);
			} else {
				table.row(Table.text(rate.getCurrency()), Table.text(day), worth);
			}
		}
		return table;
	}

	private void remove(ExchangeRate rate) {
		var answered = rates.set(rate.getCurrency(), rate.getDate(), null);
		show();
		said.answer(answered, "Removed " + rate.getCurrency() + " from " + reader.days().day(rate.getDate()) + ".");
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
