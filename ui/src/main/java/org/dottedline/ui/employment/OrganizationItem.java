package org.dottedline.ui.employment;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Organization;
import org.dottedline.schema.types.OrganizationEdge;
import org.dottedline.ui.format.Reader;

/** One organization of the list, with what can be done to it. */
class OrganizationItem extends ListItem {

	private static final int LONGEST = 255;
	private static final int OFFERED = 50;

	private final Organization organization;
	private final Organizations organizations;
	private final Reader reader;
	private final OrganizationsPage.Merging merging;
	private final OrganizationsPage.Doing doing;
	private final Span refusal = new Span();

	OrganizationItem(Organization organization, Organizations organizations, Reader reader, OrganizationsPage.Merging merging,
			OrganizationsPage.Doing doing) {
		this.organization = organization;
		this.organizations = organizations;
		this.reader = reader;
		this.merging = merging;
		this.doing = doing;
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		rest();
	}

	private void rest() {
		removeAll();
		var acts = new Div(button("Rename", this::rename), button("Merge", this::merge));
		acts.getChildren().forEach(act -> act.getElement().setAttribute("aria-label", act.getElement().getText() + " " + organization.getName()));
		acts.setClassName("dl-list-acts");
		add(new OrganizationFacts(organization, reader), acts);
	}

	private void rename() {
		var name = new TextField("Name");
		name.setMaxLength(LONGEST);
		name.setValue(organization.getName());
		name.getElement().setAttribute("dir", "auto");
		var others = new TextArea("Other names, one a line");
		others.setValue(String.join("\n", organization.getAliases()));
		others.setHelperText("Names of what was merged into it stay, whatever is written here.");
		others.getElement().setAttribute("dir", "auto");
		form(button("Save", () -> refusal.setText(doing.done(organizations.name(organization.getId(), name.getValue().strip(), aliases(others)),
				"Saved \u201c" + name.getValue().strip() + "\u201d."))), name, others);
		name.focus();
	}

	private static List<String> aliases(TextArea others) {
		return others.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
	}

	private void merge() {
		var into = new ComboBox<Organization>("Into which?");
		into.setItemLabelGenerator(Organization::getName);
		into.setItems(query -> {
			// The whole page at once: the API pages by cursor, and whoever looks further writes more of the name.
			var offset = query.getOffset();
			var wanted = query.getLimit();
			return organizations.find(query.getFilter().orElse(""), OFFERED, "").getEdges().stream().map(OrganizationEdge::getNode)
					.filter(each -> !each.getId().equals(organization.getId())).skip(offset).limit(wanted);
		});
		form(button("Merge", () -> refusal.setText(into.isEmpty() ? "Choose which of them stays."
				: merging.merge(into.getValue().getId(), organization.getId(),
						"Merged \u201c" + organization.getName() + "\u201d into \u201c" + into.getValue().getName() + "\u201d."))), into);
		into.focus();
	}

	private void form(NativeButton act, Component... fields) {
		removeAll();
		refusal.setText("");
		act.addClassName("dl-button-primary");
		var acts = new Div(act, button("Cancel", this::rest));
		acts.setClassName("dl-actions");
		var form = new Div(fields);
		form.add(refusal, acts);
		form.setClassName("dl-employment-form");
		add(form);
	}

	private static NativeButton button(String text, Runnable act) {
		var button = new NativeButton(text, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
