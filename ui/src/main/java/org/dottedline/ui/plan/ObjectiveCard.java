package org.dottedline.ui.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Objective;
import org.dottedline.schema.types.ObjectiveGap;
import org.dottedline.schema.types.ObjectiveStatus;
import org.dottedline.schema.types.Opportunity;
import org.dottedline.schema.types.Strategy;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** An objective with where it stands, what it lacks, how it is to be reached and what is to be done for it. */
class ObjectiveCard extends Section {

	private static final Set<ObjectiveStatus> OVER = Set.of(ObjectiveStatus.ACHIEVED, ObjectiveStatus.MISSED, ObjectiveStatus.DROPPED);

	private final PlanDesk desk;
	private final Objective objective;

	ObjectiveCard(Objective objective, PlanDesk desk) {
		this.objective = objective;
		this.desk = desk;
		setId(objective.getId());
		setClassName("dl-objective");
		setClassName("dl-objective-over", OVER.contains(objective.getStatus()));
		getElement().setAttribute("aria-label", objective.getName());
		add(head(), way());
		if (objective.getOutcome() != null) {
			add(words("For the customer: " + objective.getOutcome()));
		}
		if (!objective.getInsights().isEmpty()) {
			var serves = new StringJoiner("; ", "Serves: ", "");
			objective.getInsights().forEach(insight -> serves.add(Words.of(insight.getKind()).toLowerCase(Locale.ROOT) + " \u201c" + insight.getText() + "\u201d"));
			add(words(serves.toString()));
		}
		if (!objective.getGaps().isEmpty()) {
			add(gaps());
		}
		objective.getStrategies().forEach(strategy -> add(words(strategy(strategy))));
		add(actions());
		add(desk.talk(objective.getId()));
	}

	private Div head() {
		var name = new H2(objective.getName());
		name.getElement().setAttribute("dir", "auto");
		var kind = new Span(Words.of(objective.getKind()));
		kind.setClassName("dl-chip");
		var facts = new Span(Words.of(objective.getStatus()) + " \u00b7 by " + desk.reader().days().day(objective.getDue()));
		facts.setClassName("dl-faint");
		var acts = new Div();
		acts.setClassName("dl-list-acts");
		if (desk.mayChange()) {
			acts.add(act("Add an action", this::addAction), act("Add a strategy", this::addStrategy), act("Edit", this::edit),
					act("Remove", () -> desk.did(desk.plans().remove("remove-objective", objective.getId()), "Removed " + objective.getName() + ".")));
		}
		var head = new Div(name, kind, facts, acts);
		head.setClassName("dl-objective-head");
		return head;
	}

	/** From where over where it is to where it should come to, as a bar where all three are known. */
	private Div way() {
		var way = new Div();
		way.setClassName("dl-way");
		var now = new Span(now());
		now.setClassName("dl-way-now");
		if (objective.getProgress() != null) {
			var done = new Div();
			done.setClassName("dl-way-done");
			done.setWidth(Math.round(objective.getProgress() * 100) + "%");
			var track = new Div(done);
			track.setClassName("dl-way-track");
			track.getElement().setAttribute("aria-hidden", "true");
			way.add(new Span(number(objective.getBaseline())), track, new Span(number(objective.getTarget())));
		}
		way.add(now);
		return way;
	}

	private String now() {
		var unit = objective.getUnit() == null ? "" : " " + objective.getUnit();
		var words = new StringJoiner(", ");
		words.add(objective.getCurrent() == null ? "Now: not known" : "Now " + number(objective.getCurrent()) + unit);
		var from = objective.getBaseline() == null ? "" : "from " + number(objective.getBaseline());
		var to = objective.getTarget() == null ? "" : "to " + number(objective.getTarget());
		if (!from.isEmpty() || !to.isEmpty()) {
			words.add((from + " " + to).strip());
		}
		if (objective.getProgress() != null) {
			words.add(Math.round(objective.getProgress() * 100) + " % of the way");
		}
		if (objective.getMeasure() != null) {
			words.add("measured by " + Words.of(objective.getMeasure()).toLowerCase(Locale.ROOT)
					+ (objective.getStakeholder() == null ? "" : " with " + objective.getStakeholder().getName()));
		}
		return words.toString();
	}

	private String number(@Nullable BigDecimal number) {
		return number == null ? "" : desk.reader().amounts().exact(number.stripTrailingZeros());
	}

	private UnorderedList gaps() {
		var list = new UnorderedList();
		list.setClassName("dl-gaps");
		list.getElement().setAttribute("aria-label", "What it lacks");
		objective.getGaps().forEach(gap -> {
			var item = new ListItem(words(gap));
			item.setClassName("dl-gap");
			list.add(item);
		});
		return list;
	}

	private static String words(ObjectiveGap gap) {
		return switch (gap) {
			case NO_OUTCOME -> "Names no customer outcome";
			case NO_INSIGHT -> "Serves no insight";
			case NO_TARGET -> "Says not where to";
			case NO_ACTION -> "Nothing is to be done for it";
		};
	}

	private String strategy(Strategy strategy) {
		var words = new StringJoiner("; ", "How: " + strategy.getName() + (strategy.getOpportunities().isEmpty() ? "" : " \u2013 to win "), "");
		strategy.getOpportunities().forEach(each -> words.add(opportunity(each)));
		return words.toString();
	}

	private String opportunity(Opportunity opportunity) {
		var words = new StringJoiner(", ");
		words.add(opportunity.getName());
		if (opportunity.getAmount() != null) {
			words.add(desk.reader().amounts().amount(opportunity.getAmount()));
		}
		if (opportunity.getCloseDate() != null) {
			words.add(desk.reader().days().day(opportunity.getCloseDate()));
		}
		return words.toString();
	}

	private UnorderedList actions() {
		var list = new UnorderedList();
		list.setClassName("dl-plan-actions");
		list.getElement().setAttribute("aria-label", "Actions for " + objective.getName());
		desk.known().actionsFor(objective.getId()).forEach(action -> list.add(new ActionItem(action, desk)));
		list.setVisible(list.getChildren().findAny().isPresent());
		return list;
	}

	private void addAction() {
		desk.open(new ActionForm(null, objective.getId(), desk.known(),
				fields -> desk.plans().create("create-action", desk.known().account().getId(), fields), desk.ending("Added ")), this);
	}

	private void addStrategy() {
		desk.open(new StrategyForm(objective.getId(), desk.known(),
				fields -> desk.plans().create("create-strategy", desk.known().account().getId(), fields), desk.ending("Added ")), this);
	}

	private void edit() {
		desk.open(new ObjectiveForm(objective, desk.known(), fields -> desk.plans().update("update-objective", objective.getId(), fields),
				desk.ending("Changed ")), this);
	}

	private NativeButton act(String label, Runnable act) {
		var button = PlanForm.button(label, act);
		button.addClassName("dl-button-quiet");
		button.setAriaLabel(label + ": " + objective.getName());
		return button;
	}

	private static Paragraph words(String text) {
		var words = new Paragraph(text);
		words.getElement().setAttribute("dir", "auto");
		return words;
	}
}
