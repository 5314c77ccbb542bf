package org.dottedline.ui.employment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;

/** Employers and schools: finds one, renames it, and makes one of two. */
@Route(value = SharedTabs.ORGANIZATIONS, layout = Frame.class)
@PageTitle("Organizations - Dottedline")
public class OrganizationsPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private static final int PAGE = 50;

	private final Organizations organizations;
	private final Span facts = new Span("Employers and schools of everybody on all accounts");
	private final TextField filter = new TextField();
	private final Div said = new Div();
	private final Div proposals = new Div();
	private final Span count = new Span();
	private final UnorderedList list = new UnorderedList();
	private final NativeButton more = new NativeButton("Show more", click -> next());
	private Reader reader;
	private String cursor = "";

	OrganizationsPage(Organizations organizations) {
		this.organizations = organizations;
		setClassName("dl-page dl-shared");
		facts.setClassName("dl-facts");
		filter.setPlaceholder("Find by name");
		filter.setAriaLabel("Find an organization");
		filter.setClearButtonVisible(true);
		filter.setValueChangeMode(ValueChangeMode.LAZY);
		filter.addClassName("dl-filter");
		filter.addValueChangeListener(change -> refresh());
		said.setClassName("dl-done");
		said.getElement().setAttribute("role", "status");
		proposals.setClassName("dl-section");
		count.setClassName("dl-faint");
		list.setClassName("dl-list");
		more.setClassName("dl-button dl-button-quiet");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		reader = Reader.present();
		var toolbar = new Div(new SharedTabs(SharedTabs.ORGANIZATIONS), filter);
		toolbar.setClassName("dl-toolbar");
		var all = new Div(new H2("All organizations"), count, list, more);
		all.setClassName("dl-section");
		removeAll();
		add(toolbar, said, proposals, all);
		refresh();
	}

	private void refresh() {
		var text = filter.getValue().strip();
		var alike = organizations.proposals(text);
		proposals.removeAll();
		proposals.setVisible(!alike.isEmpty());
		proposals.add(new H2("May be one"), new MergeProposals(alike, reader, this::merge));
		list.removeAll();
		cursor = "";
		next();
	}

	private void next() {
		var found = organizations.find(filter.getValue().strip(), PAGE, cursor);
		cursor = found.getPageInfo().getEndCursor() == null ? "" : found.getPageInfo().getEndCursor();
		found.getEdges().forEach(edge -> list.add(new OrganizationItem(edge.getNode(), organizations, reader, this::merge, this::done)));
		more.setVisible(found.getPageInfo().getHasNextPage());
		count.setText(found.getTotalCount() == 0 ? filter.isEmpty() ? "None yet: they come with the employments of people." : "None has this in its name."
				: reader.amounts().count(found.getTotalCount(), "organization", "organizations"));
	}

	private String merge(String stays, String duplicate, String sentence) {
		return done(organizations.merge(stays, duplicate), sentence);
	}

	/** Says that something was done and how to take it back; answers why it was not. */
	private String done(Organizations.Done done, String sentence) {
		said.removeAll();
		if (!done.errors().isEmpty()) {
			return done.complaint();
		}
		refresh();
		said.add(new Span(sentence + " "));
		if (done.change() != null) {
			var undo = new NativeButton("Undo", click -> {
				var complaint = done(organizations.undo(done.change().getCommandId()), "Taken back.");
				if (!complaint.isEmpty()) {
					var refusal = new Span(complaint);
					refusal.setClassName("dl-refusal");
					said.add(refusal);
				}
			});
			undo.setClassName("dl-button dl-button-quiet");
			said.add(undo);
		}
		return "";
	}

	@Override
	public Component heading() {
		var heading = new Div(new H1("Organizations"), facts);
		heading.setClassName("dl-heading-lines");
		return heading;
	}

	/** Makes one of two. */
	@FunctionalInterface
	interface Merging {

		/** Answers why it was not done; empty when it was. */
		String merge(String stays, String duplicate, String sentence);
	}

	/** Hears what was done. */
	@FunctionalInterface
	interface Doing {

		/** Answers why it was not done; empty when it was. */
		String done(Organizations.Done done, String sentence);
	}
}
