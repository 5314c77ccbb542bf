package org.dottedline.ui.plan;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.dottedline.schema.types.Action;
import org.dottedline.schema.types.ActionConnection;
import org.dottedline.schema.types.ActionEdge;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.frame.Message;
import org.dottedline.ui.frame.Table;
import org.jspecify.annotations.Nullable;

/** What the reader has to do on all accounts, late things first. */
@Route(value = "my-work", layout = Frame.class)
@PageTitle("My work - Dottedline")
public class MyWorkPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private final Plans plans;
	private final Span facts = new Span();
	private final Span said = new Span();
	private final Div rows = new Div();

	MyWorkPage(Plans plans) {
		this.plans = plans;
		setClassName("dl-page dl-my-work");
		facts.setClassName("dl-facts");
		said.getElement().setAttribute("role", "status");
		add(said, rows);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		said.setText("");
		show();
	}

	private void show() {
		var reader = Reader.present();
		rows.removeAll();
		var page = plans.mine(null);
		facts.setText(page.getTotalCount() == 0 ? "Nothing is open" : reader.amounts().count(page.getTotalCount(), "open action", "open actions"));
		if (page.getTotalCount() == 0) {
			rows.add(new Message("Nothing to do", "Actions of the plans of your accounts stand here as soon as you own one."));
			return;
		}
		var table = new Table("What I have to do").words("By", "What", "Account", "For", "With", "");
		rows.add(table);
		fill(table, page, reader);
	}

	private void fill(Table table, ActionConnection page, Reader reader) {
		page.getEdges().stream().map(ActionEdge::getNode).forEach(action -> table.row(due(action, reader), text(action.getTitle()), account(action),
				text(action.getObjective() == null ? "" : action.getObjective().getName()),
				text(String.join(", ", action.getStakeholders().stream().map(each -> each.getName()).toList())), done(action)));
		var end = page.getPageInfo().getHasNextPage() ? page.getPageInfo().getEndCursor() : null;
		if (end != null) {
			more(table, end, reader);
		}
	}

	private void more(Table table, @Nullable String after, Reader reader) {
		var more = PlanForm.button("Show more", () -> { });
		more.addClickListener(click -> {
			more.removeFromParent();
			fill(table, plans.mine(after), reader);
		});
		rows.add(more);
	}

	private static Span due(Action action, Reader reader) {
		var due = text(reader.days().day(action.getDue()) + (action.getOverdue() ? ", late" : ""));
		due.setClassName("dl-late", action.getOverdue());
		return due;
	}

	private static Anchor account(Action action) {
		var link = new Anchor("account/" + action.getAccount().getId() + "/plan", action.getAccount().getName());
		link.getElement().setAttribute("dir", "auto");
		return link;
	}

	private NativeButton done(Action action) {
		var button = PlanForm.button("Done", () -> {
			var answered = plans.update("update-action", action.getId(), Map.of("status", "DONE"));
			show();
			said.setText(answered.done() ? "Done: " + action.getTitle() + "." : answered.complaint());
		});
		button.addClassName("dl-button-quiet");
		button.setAriaLabel("Done: " + action.getTitle());
		return button;
	}

	private static Span text(String words) {
		var span = new Span(words);
		span.getElement().setAttribute("dir", "auto");
		return span;
	}

	@Override
	public Component heading() {
		var heading = new Div(new H1("My work"), facts);
		heading.setClassName("dl-heading-lines");
		return heading;
	}
}
