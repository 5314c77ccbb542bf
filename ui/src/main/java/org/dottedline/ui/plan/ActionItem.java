package org.dottedline.ui.plan;

import java.util.Map;
import java.util.StringJoiner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Action;
import org.dottedline.schema.types.ActionStatus;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.ui.format.Words;

/** An action in a line: what, who, by when, and what one may do about it. */
class ActionItem extends ListItem {

	private final PlanDesk desk;
	private final Action action;

	ActionItem(Action action, PlanDesk desk) {
		this.action = action;
		this.desk = desk;
		setId(action.getId());
		var open = action.getStatus() == ActionStatus.OPEN || action.getStatus() == ActionStatus.IN_PROGRESS;
		setClassName("dl-action-closed", !open);
		add(text(action.getTitle(), "dl-action-title"), owner(), due(open), acts(open));
		var more = more();
		if (!more.isEmpty()) {
			add(text(more, "dl-action-more dl-faint"));
		}
		add(desk.talk(action.getId()));
	}

	private Span owner() {
		var name = action.getOwner() == null ? "Somebody" : action.getOwner().getName();
		var span = text(action.getOwnerLeft() ? name + ", out of sight: choose another" : name, "dl-action-owner");
		span.setClassName("dl-late", action.getOwnerLeft());
		return span;
	}

	private Span due(boolean open) {
		var days = desk.reader().days();
		var span = text(open || action.getDoneOn() == null ? days.day(action.getDue()) : "done " + days.day(action.getDoneOn()), "dl-action-due");
		if (action.getOverdue()) {
			span.addClassName("dl-late");
			span.setText(span.getText() + ", late");
		}
		return span;
	}

	private String more() {
		var more = new StringJoiner(" \u00b7 ");
		if (action.getStatus() != ActionStatus.OPEN && action.getStatus() != ActionStatus.DONE) {
			more.add(Words.of(action.getStatus()));
		}
		if (action.getStrategy() != null) {
			more.add(action.getStrategy().getName());
		}
		action.getStakeholders().stream().map(Stakeholder::getName).forEach(more::add);
		action.getCells().stream().filter(cell -> cell.getLabel() != null).forEach(cell -> more.add(cell.getLabel()));
		if (action.getNote() != null) {
			more.add(action.getNote());
		}
		return more.toString();
	}

	private Div acts(boolean open) {
		var acts = new Div();
		acts.setClassName("dl-list-acts");
		if (desk.mayChange()) {
			if (open) {
				acts.add(act("Done", () -> set(ActionStatus.DONE, "Done: ")));
				if (action.getStatus() == ActionStatus.OPEN) {
					acts.add(act("Begin", () -> set(ActionStatus.IN_PROGRESS, "Begun: ")));
				}
			} else {
				acts.add(act("Reopen", () -> set(ActionStatus.OPEN, "Open again: ")));
			}
			acts.add(act("Edit", this::edit));
			acts.add(act("Remove", () -> desk.did(desk.plans().remove("remove-action", action.getId()), "Removed " + action.getTitle() + ".")));
		}
		return acts;
	}

	private void set(ActionStatus status, String words) {
		desk.did(desk.plans().update("update-action", action.getId(), Map.of("status", status.name())), words + action.getTitle() + ".");
	}

	private void edit() {
		var objective = action.getObjective() == null ? null : action.getObjective().getId();
		desk.open(new ActionForm(action, objective, desk.known(), fields -> desk.plans().update("update-action", action.getId(), fields),
				desk.ending("Changed ")), this);
	}

	private NativeButton act(String label, Runnable act) {
		var button = PlanForm.button(label, act);
		button.addClassName("dl-button-quiet");
		button.setAriaLabel(label + ": " + action.getTitle());
		return button;
	}

	private static Span text(String words, String classes) {
		var span = new Span(words);
		span.setClassName(classes);
		span.getElement().setAttribute("dir", "auto");
		return span;
	}
}
