package org.dottedline.ui.contract;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Contract;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.contract.Contracts.Choice;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.DoneLine;
import org.jspecify.annotations.Nullable;

/** What is under contract with an account, to be added to and changed where it stands. */
public class ContractList extends Div {

	private static final int PAGE = 50;

	private final String account;
	private final Contracts contracts;
	private final Reader reader;
	private final boolean mayChange;
	private final Runnable reread;
	private final UnorderedList list = new UnorderedList();
	private final Span nothing = new Span("Nothing is recorded as under contract.");
	private final Div below = new Div();
	private final DoneLine said;
	private final NativeButton record = button("Record a contract", "", this::begin);
	private Contracts.Known known;
	private int shown = PAGE;

	/** @param reread after a change, for what else shows contracts */
	public ContractList(String account, Contracts contracts, Reader reader, boolean mayChange, Runnable reread) {
		this.account = account;
		this.contracts = contracts;
		this.reader = reader;
		this.mayChange = mayChange;
		this.reread = reread;
		known = contracts.of(account);
		said = new DoneLine(contracts.edits(), account, this::finish);
		setClassName("dl-section dl-contracts");
		list.setClassName("dl-list");
		nothing.setClassName("dl-faint");
		add(new H2("Contracts"), nothing, list, below, said);
		show();
	}

	/** Reads what is known now. */
	private void refresh() {
		known = contracts.of(account);
		show();
	}

	private void show() {
		var all = known.contracts();
		nothing.setVisible(all.isEmpty());
		list.removeAll();
		all.stream().limit(shown).forEach(each -> list.add(item(each)));
		below.removeAll();
		below.setClassName("dl-actions");
		if (mayChange) {
			below.add(record);
		}
		if (all.size() > shown) {
			below.add(button("Show more of " + reader.amounts().count(all.size(), "contract", "contracts"), "", () -> {
				shown += PAGE;
				show();
			}));
		}
	}

	private ListItem item(Contract contract) {
		var item = new ListItem(new ContractFacts(contract, reader));
		item.setId(contract.getId());
		if (!mayChange) {
			return item;
		}
		var acts = new Div();
		acts.setClassName("dl-list-acts");
		if (contract.getRenewedBy() == null) {
			acts.add(button("Follow on", "Follow on " + contract.getName(), () -> followOn(contract)));
		}
		if (contract.getEditable()) {
			acts.add(button("Edit", "Edit " + contract.getName(), () -> edit(contract)),
					button("Remove", "Remove " + contract.getName(), () -> remove(contract)));
		}
		item.add(acts);
		return item;
	}

	private void begin() {
		giveUp();
		below.removeAll();
		var form = recording(Terms.blank(known.currency()));
		below.setClassName("");
		below.add(form);
		form.begin();
	}

	private void followOn(Contract contract) {
		giveUp();
		var form = recording(Terms.after(contract, known.currency()));
		place(contract).add(form);
		form.begin();
	}

	private ContractForm recording(Terms terms) {
		return form(terms, true, choices(null), now -> contracts.create(account, now.fields()), "Recorded ");
	}

	private void edit(Contract contract) {
		giveUp();
		var before = Terms.of(contract, known.currency());
		var saving = new Saving(contracts, contract.getId(), before, known.revision());
		var form = form(before, false, choices(contract.getId()), saving::save, "Changed ");
		var place = place(contract);
		place.removeAll();
		place.add(form);
		form.begin();
	}

	private ListItem place(Contract contract) {
		return list.getChildren().filter(item -> item.getId().filter(contract.getId()::equals).isPresent()).map(ListItem.class::cast).findFirst()
				.orElseThrow();
	}

	private ContractForm form(Terms terms, boolean isNew, List<Choice> others, Function<Terms, Changed> save, String sentence) {
		return new ContractForm(terms, isNew, known, others, save, new ContractForm.Done() {

			@Override
			public void saved(Changed answered, String name) {
				finish();
				said.answer(answered, sentence + name + ".");
			}

			@Override
			public void givenUp() {
				ContractList.this.giveUp();
				record.focus();
			}
		});
	}

	private List<Choice> choices(@Nullable String but) {
		return known.contracts().stream().filter(each -> !each.getId().equals(but)).map(each -> new Choice(each.getId(), each.getName())).toList();
	}

	/** One form is open at a time. */
	private void giveUp() {
		said.removeAll();
		show();
	}

	private void remove(Contract contract) {
		var answered = contracts.remove(contract.getId());
		finish();
		said.answer(answered, "Removed " + contract.getName() + ".");
	}

	private void finish() {
		refresh();
		reread.run();
		record.focus();
	}

	/** @param label what it does to what, where the text alone would be heard many times; else empty */
	private static NativeButton button(String text, String label, Runnable act) {
		var button = new NativeButton(text, click -> act.run());
		button.setClassName(label.isEmpty() ? "dl-button" : "dl-button dl-button-quiet");
		if (!label.isEmpty()) {
			button.setAriaLabel(label);
		}
		return button;
	}
}
