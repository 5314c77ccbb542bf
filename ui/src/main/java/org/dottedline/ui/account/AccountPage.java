package org.dottedline.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import org.dottedline.ui.api.Edits;
import org.dottedline.ui.employment.Pasts;
import org.dottedline.ui.feed.Feed;
import org.dottedline.ui.feed.FeedList;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.history.AccountHistory;
import org.dottedline.ui.history.HistoryList;
import org.dottedline.ui.page.ElementModules;
import org.dottedline.ui.person.AlumniList;
import org.dottedline.ui.person.MergeList;
import org.dottedline.ui.person.Persons;

/** One account: its people and its whitespace side by side, and the details of whoever is opened. */
@Route(value = "account/:id", layout = Frame.class)
public class AccountPage extends Div implements BeforeEnterObserver, Frame.Headed, HasDynamicTitle {

	private final Accounts accounts;
	private final Profiles profiles;
	private final SeatEdits edits;
	private final LineEdits lines;
	private final Seats seats;
	private final Pasts pasts;
	private final Feed feed;
	private final AccountHistory history;
	private final Persons persons;
	private final Edits undoing;
	private final ElementModules modules;
	private final Div heading = new Div();
	private String title = "Account";

	AccountPage(Accounts accounts, Profiles profiles, SeatEdits edits, LineEdits lines, Seats seats, Pasts pasts, Feed feed, AccountHistory history,
			Persons persons, Edits undoing, ElementModules modules) {
		this.accounts = accounts;
		this.profiles = profiles;
		this.edits = edits;
		this.lines = lines;
		this.seats = seats;
		this.pasts = pasts;
		this.feed = feed;
		this.history = history;
		this.persons = persons;
		this.undoing = undoing;
		this.modules = modules;
		setClassName("dl-page dl-account");
		heading.setClassName("dl-heading-account");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").orElseThrow();
		var account = accounts.find(id).orElseThrow(NotFoundException::new);
		var reader = Reader.present();
		title = account.getName();
		heading.removeAll();

		var workspace = new Workspace(modules, id);
		var map = event.getLocation().getQueryParameters().getSingleParameter("map").orElse("");
		var panel = new ProfilePanel(profiles, new ProfileEditor.Ways(edits, lines, seats, pasts, undoing), reader, ShownMap.named(id, map), workspace::focusAgain,
				workspace::choose);
		var handle = new PanelHandle(panel);
		var people = people(workspace, panel, reader, id);
		heading.add(new AccountHeading(account, reader), new AccountFaces(id, AccountFaces.WORKSPACE), new PeopleLinks(people));
		workspace.onOpen((seat, edit, comment) -> {
			people.close();
			if (comment == null) {
				panel.open(seat, edit);
			} else {
				panel.openAtComment(seat, comment);
			}
		});
		workspace.onChoice(seat -> {
			handle.offer(seat);
			panel.follow(seat);
		});
		var asked = event.getLocation().getQueryParameters();
		asked.getSingleParameter("person").ifPresent(handle::offer);
		asked.getSingleParameter("comment").ifPresent(workspace::leadTo);
		workspace.onMap(shown -> panel.showOn(ShownMap.named(id, shown)));
		workspace.onDay((asOf, day) -> panel.showAsOf(AsOf.told(asOf, day)));
		workspace.onNoChoice(handle::withdraw);
		workspace.onRead(() -> {
			panel.refresh();
			people.refresh();
		});
		removeAll();
		add(workspace, handle, panel, people);
		asked.getSingleParameter("day").ifPresent(day -> panel.awaitDay());
		asked.getSingleParameter("details").flatMap(any -> asked.getSingleParameter("person")).ifPresent(panel::open);
		asked.getSingleParameter("panel").ifPresent(people::open);
	}

	private PeoplePanel people(Workspace workspace, ProfilePanel panel, Reader reader, String id) {
		var changes = new FeedList(feed, reader, id, workspace::choose);
		var past = new HistoryList(history, reader, id, workspace::choose);
		var alumni = new AlumniList(persons, reader, id, workspace::choose);
		var doubles = new MergeList(persons, reader, id);
		return new PeoplePanel(face -> {
			if (face.isEmpty()) {
				workspace.focusAgain();
			} else {
				panel.close();
			}
			workspace.keepPanel(face);
		}).with(new PeoplePanel.Face("changes", "What changed", changes, changes::refresh))
				.with(new PeoplePanel.Face("history", "History", past, past::refresh))
				.with(new PeoplePanel.Face("alumni", "Alumni", alumni, alumni::refresh))
				.with(new PeoplePanel.Face("doubles", "Same person twice", doubles, doubles::refresh));
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
