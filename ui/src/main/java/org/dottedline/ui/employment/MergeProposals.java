package org.dottedline.ui.employment;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Organization;
import org.dottedline.schema.types.OrganizationMergeProposal;
import org.dottedline.ui.format.Reader;

/** Organizations that may be one, side by side: whoever looks decides whether, and under which name. */
class MergeProposals extends UnorderedList {

	MergeProposals(List<OrganizationMergeProposal> proposals, Reader reader, OrganizationsPage.Merging merging) {
		setClassName("dl-list dl-proposals");
		for (var proposal : proposals) {
			var refusal = new Span();
			refusal.setClassName("dl-refusal");
			refusal.getElement().setAttribute("role", "alert");
			var item = new ListItem(side(proposal.getKeep(), proposal.getDuplicate(), reader, merging, refusal),
					side(proposal.getDuplicate(), proposal.getKeep(), reader, merging, refusal), refusal);
			add(item);
		}
	}

	private static Div side(Organization one, Organization other, Reader reader, OrganizationsPage.Merging merging, Span refusal) {
		var keep = new NativeButton("Merge under this name", click -> refusal.setText(
				merging.merge(one.getId(), other.getId(), "Merged \u201c" + other.getName() + "\u201d into \u201c" + one.getName() + "\u201d.")));
		keep.setClassName("dl-button dl-button-quiet");
		keep.setAriaLabel("Merge " + other.getName() + " into " + one.getName());
		return new Div(new OrganizationFacts(one, reader), keep);
	}
}
