package org.dottedline.ui.employment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

import org.dottedline.schema.types.ColleagueScope;
import org.dottedline.schema.types.EmploymentKind;
import org.dottedline.schema.types.PastColleagueConnection;
import org.dottedline.schema.types.PastColleagueEdge;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.SignedOut;
import org.jspecify.annotations.Nullable;

/** Who was where a person was at the same time: on this account, with customers and ourselves, or of our own people alone. */
public class WorkedWith extends Div {

	private static final String UNSURE = "possibly";
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2200;
	private static final int MOST_MONTHS = 600;

	private final String about;
	private final @Nullable String account;
	private final Pasts pasts;
	private final Reader reader;
	private final Consumer<String> open;
	private final Map<ColleagueScope, NativeButton> scopes = new EnumMap<>(ColleagueScope.class);
	private final IntegerField months = number("Months, at least", 0, MOST_MONTHS);
	private final IntegerField since = number("Since year", FIRST_YEAR, LAST_YEAR);
	private final Div filters = new Div(months, since);
	private final Span count = new Span();
	private final OrderedList list = new OrderedList();
	private final NativeButton more = new NativeButton("Show more", click -> next());
	private ColleagueScope scope;
	private String cursor = "";

	/**
	 * @param title of the level that it has where it stands
	 * @param about a seat of the account, or a person where there is no account
	 * @param open hears which seat of the account is to be opened
	 */
	public WorkedWith(Function<String, Component> title, String about, @Nullable String account, Pasts pasts, Reader reader, Consumer<String> open) {
		this.about = about;
		this.account = account;
		this.pasts = pasts;
		this.reader = reader;
		this.open = open;
		scope = account == null ? ColleagueScope.EVERYWHERE : ColleagueScope.ACCOUNT;
		setClassName("dl-section dl-worked-with");
		var choice = new Div();
		choice.setClassName("dl-choice");
		choice.getElement().setAttribute("role", "group").setAttribute("aria-label", "Among whom");
		if (account != null) {
			choice.add(scope(ColleagueScope.ACCOUNT, "This account"));
		}
		choice.add(scope(ColleagueScope.EVERYWHERE, "Everybody"), scope(ColleagueScope.OURS, "Our own people"));
		filters.setClassName("dl-worked-filters");
		count.setClassName("dl-faint");
		count.getElement().setAttribute("role", "status");
		list.setClassName("dl-list");
		more.setClassName("dl-button dl-button-quiet");
		add(title.apply("Worked with before"), choice, filters, count, list, more);
		mark();
	}

	/** Shows who is known now. */
	public void refresh() {
		list.removeAll();
		cursor = "";
		next();
	}

	private NativeButton scope(ColleagueScope which, String label) {
		var button = new NativeButton(label, click -> {
			scope = which;
			mark();
			refresh();
		});
		scopes.put(which, button);
		return button;
	}

	private void mark() {
		scopes.forEach((which, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(which == scope)));
	}

	private IntegerField number(String label, int least, int most) {
		var field = new IntegerField(label);
		field.setMin(least);
		field.setMax(most);
		field.setClearButtonVisible(true);
		field.addValueChangeListener(change -> {
			if (change.isFromClient() && !field.isInvalid()) {
				refresh();
			}
		});
		return field;
	}

	private boolean filtered() {
		return !months.isEmpty() || !since.isEmpty();
	}

	private void next() {
		var question = new Pasts.Question(about, scope, Optional.ofNullable(months.getValue()).orElse(0), since.getValue(), null);
		try {
			pasts.colleagues(cursor.isEmpty() ? question : question.after(cursor)).ifPresentOrElse(this::add, this::nobody);
		} catch (ApiException refused) {
			if (!SignedOut.askAgain(refused)) {
				count.setText("They can't be shown right now: " + refused.getMessage());
			}
		}
	}

	private void nobody() {
		count.setText("");
		more.setVisible(false);
	}

	private void add(PastColleagueConnection found) {
		found.getEdges().forEach(edge -> list.add(item(edge)));
		cursor = Optional.ofNullable(found.getPageInfo().getEndCursor()).orElse(cursor);
		more.setVisible(found.getPageInfo().getHasNextPage());
		filters.setVisible(filtered() || found.getTotalCount() > 0);
		count.setText(found.getTotalCount() > 0 ? reader.amounts().count(found.getTotalCount(), "past colleague", "past colleagues")
				: filtered() ? "Nobody who fits." : "Nobody is known to have been at one place with them.");
	}

	private ListItem item(PastColleagueEdge edge) {
		var where = new Span(edge.getOrganization().getName() + " \u00b7 " + met(edge));
		where.getElement().setAttribute("dir", "auto");
		var signs = new Div();
		signs.setClassName("dl-chips");
		signs(edge).forEach(sign -> {
			var chip = new Span(sign);
			chip.setClassName(sign.equals(UNSURE) ? "dl-chip dl-chip-unsure" : "dl-chip");
			signs.add(chip);
		});
		var text = new Div(name(edge), where, signs);
		text.setClassName("dl-list-text");
		seat(edge).ifPresent(seat -> {
			var place = new Span(seat.getTitle() == null ? seat.getAccount().getName() : seat.getTitle() + ", " + seat.getAccount().getName());
			place.setClassName("dl-faint");
			place.getElement().setAttribute("dir", "auto");
			text.addComponentAtIndex(1, place);
		});
		return new ListItem(text);
	}

	/** A way to whoever it is: on this map, on another account's, or as a person alone. */
	private Component name(PastColleagueEdge edge) {
		var name = edge.getNode().getName();
		var seat = seat(edge).orElse(null);
		Component way;
		if (seat != null && seat.getAccount().getId().equals(account)) {
			var button = new NativeButton(name, click -> open.accept(seat.getId()));
			button.setClassName("dl-link");
			way = button;
		} else {
			way = new Anchor(seat == null ? "person/" + edge.getNode().getId()
					: "account/" + seat.getAccount().getId() + "?person=" + seat.getId() + "&details=1", name);
		}
		way.getElement().setAttribute("dir", "auto");
		return way;
	}

	/** The seat by which they are reached: on this account where they have one. */
	private Optional<Stakeholder> seat(PastColleagueEdge edge) {
		var seats = edge.getNode().getStakeholders();
		return seats.stream().filter(seat -> seat.getAccount().getId().equals(account)).findFirst().or(() -> seats.stream().findFirst());
	}

	private String met(PastColleagueEdge edge) {
		var overlap = edge.getOverlap();
		var span = reader.days().partialSpan(overlap.getFrom(), overlap.getTo());
		var met = new ArrayList<String>();
		met.add(span.isEmpty() ? "dates unknown" : span);
		if (overlap.getMonths() != null && overlap.getMonths() > 0) {
			met.add((overlap.getCertain() ? "" : "at least ") + duration(overlap.getMonths()));
		}
		return String.join(", ", met);
	}

	private String duration(int months) {
		var years = months / 12;
		var rest = months % 12;
		var amounts = reader.amounts();
		return years == 0 ? amounts.count(rest, "month", "months")
				: amounts.count(years, "year", "years") + (rest == 0 ? "" : " " + amounts.count(rest, "month", "months"));
	}

	private static List<String> signs(PastColleagueEdge edge) {
		var signs = new ArrayList<String>();
		if (edge.getNode().getMember() != null) {
			signs.add("one of us");
		}
		if (edge.getKind() == EmploymentKind.STUDY) {
			signs.add("studied together");
		}
		if (edge.getSameDivision() != null) {
			signs.add((edge.getSameDivision() ? "same " : "another ") + (edge.getKind() == EmploymentKind.STUDY ? "faculty" : "division"));
		}
		if (!edge.getOverlap().getCertain()) {
			signs.add(UNSURE);
		}
		return signs;
	}
}
