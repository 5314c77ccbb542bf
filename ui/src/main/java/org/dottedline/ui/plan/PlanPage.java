package org.dottedline.ui.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.ui.account.AccountFaces;
import org.dottedline.ui.account.AccountHeading;
import org.dottedline.ui.account.Accounts;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.DoneLine;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.frame.Message;
import org.dottedline.ui.page.ElementModules;
import org.jspecify.annotations.Nullable;

/** The plan of an account: what it aims at, where that stands, who does what for it by when, and what is missing. */
@Route(value = "account/:id/plan", layout = Frame.class)
public class PlanPage extends Div implements BeforeEnterObserver, Frame.Headed, HasDynamicTitle, PlanDesk {

	private final Accounts accounts;
	private final Plans plans;
	private final ElementModules modules;
	private final Div heading = new Div();
	private final Div main = new Div();
	private final Div side = new Div();
	private String title = "Plan";
	private Reader reader = Reader.present();
	private Plans.@Nullable Known known;
	private @Nullable DoneLine said;
	private @Nullable PlanForm form;
	private final Map<String, Talk> talks = new HashMap<>();
	private final NativeButton stale = PlanForm.button("Changed meanwhile: show it", this::show);

	PlanPage(Accounts accounts, Plans plans, ElementModules modules) {
		this.accounts = accounts;
		this.plans = plans;
		this.modules = modules;
		setClassName("dl-page dl-plan");
		heading.setClassName("dl-heading-account");
		main.setClassName("dl-plan-main");
		side.setClassName("dl-plan-side");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		for (var module : List.of("comments/comments.js", "plan/follow-account.js")) {
			event.getUI().getPage().addJsModule(modules.path(module));
		}
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").orElseThrow();
		var account = accounts.find(id).orElseThrow(NotFoundException::new);
		reader = Reader.present();
		title = account.getName() + ", plan";
		heading.removeAll();
		heading.add(new AccountHeading(account, reader), new AccountFaces(id, AccountFaces.PLAN));
		said = new DoneLine(plans.edits(), id, this::show);
		removeAll();
		add(main, side, new FollowAccount(id, this::heard));
		talks.clear();
		known = plans.of(id);
		show();
		var asked = event.getLocation().getQueryParameters();
		asked.getSingleParameter("about").map(talks::get).ifPresent(talk -> talk.reveal(asked.getSingleParameter("comment").orElse("")));
	}

	/** While somebody writes here, what others did is shown when they ask for it. */
	private void heard() {
		if (form == null && talks.values().stream().noneMatch(Talk::isOpen)) {
			show();
		} else {
			stale.setVisible(true);
		}
	}

	private void show() {
		known = plans.of(known().account().getId());
		form = null;
		stale.setVisible(false);
		main.removeAll();
		side.removeAll();
		main.add(summary(), said);
		var objectives = known().plan().getObjectives();
		if (objectives.isEmpty()) {
			main.add(new Message("No objective yet", "Say what this account should come to, by when, and what the customer has of it; the actions follow from that."));
		}
		objectives.forEach(objective -> main.add(new ObjectiveCard(objective, this)));
		others();
		side.add(new InsightList(this));
	}

	private Div summary() {
		var plan = known().plan();
		var amounts = reader.amounts();
		var open = plan.getActions().stream().filter(action -> action.getDoneOn() == null && !action.getStatus().name().equals("DROPPED")).count();
		var words = new Paragraph(amounts.count(plan.getObjectives().size(), "objective", "objectives") + " \u00b7 " + amounts.count(open, "open action", "open actions")
				+ (plan.getOverdueCount() == 0 ? "" : ", " + amounts.count(plan.getOverdueCount()) + " late")
				+ (plan.getGapCount() == 0 ? " \u00b7 nothing is missing" : " \u00b7 " + amounts.count(plan.getGapCount(), "gap", "gaps")));
		var summary = new Div(words, stale);
		summary.setClassName("dl-plan-summary");
		if (mayChange()) {
			var add = PlanForm.button("Set an objective", () -> open(new ObjectiveForm(null, known(),
					fields -> plans.create("create-objective", known().account().getId(), fields), ending("Set ")), summary));
			add.addClassName("dl-button-primary");
			summary.add(add);
		}
		return summary;
	}

	/** What serves no objective has to be done as well. */
	private void others() {
		var others = known().actionsFor(null);
		if (others.isEmpty() && !mayChange()) {
			return;
		}
		var section = new Div(new H2("Actions for no objective"));
		section.setClassName("dl-section");
		var list = new UnorderedList();
		list.setClassName("dl-plan-actions");
		others.forEach(action -> list.add(new ActionItem(action, this)));
		list.setVisible(!others.isEmpty());
		section.add(list);
		if (mayChange()) {
			NativeButton add = PlanForm.button("Add an action", () -> open(new ActionForm(null, null, known(),
					fields -> plans.create("create-action", known().account().getId(), fields), ending("Added ")), section));
			var below = new Div(add);
			below.setClassName("dl-actions");
			section.add(below);
		}
		main.add(section);
	}

	@Override
	public Plans plans() {
		return plans;
	}

	@Override
	public Plans.Known known() {
		return Objects.requireNonNull(known);
	}

	@Override
	public Reader reader() {
		return reader;
	}

	@Override
	public Talk talk(String about) {
		var talk = talks.computeIfAbsent(about, id -> new Talk(known().account().getId(), id));
		talk.count(known().threads().getOrDefault(about, 0));
		return talk;
	}

	@Override
	public boolean mayChange() {
		return known().account().getViewerAccess() != AccessLevel.VIEWER;
	}

	@Override
	public void did(Changed answered, String sentence) {
		show();
		Objects.requireNonNull(said).answer(answered, sentence);
	}

	@Override
	public void open(PlanForm opened, Component place) {
		close();
		form = opened;
		((HasComponents) place).add(opened);
		opened.begin();
	}

	private void close() {
		if (form != null) {
			form.removeFromParent();
			form = null;
		}
	}

	@Override
	public PlanForm.Done ending(String saved) {
		return new PlanForm.Done() {

			@Override
			public void saved(Changed answered, String name) {
				did(answered, saved + name + ".");
			}

			@Override
			public void givenUp() {
				close();
			}
		};
	}

	@Override
	public Component heading() {
		return heading;
	}

	@Override
	public String getPageTitle() {
		return title + " - Dottedline";
	}
}
