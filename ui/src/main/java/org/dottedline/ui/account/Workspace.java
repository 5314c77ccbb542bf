package org.dottedline.ui.account;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

import org.dottedline.ui.page.ElementModules;
import org.jspecify.annotations.Nullable;

/** The map and the matrix of an account. They read and write through the API by themselves and tell what is opened. */
@Tag("dottedline-workspace")
class Workspace extends Component {

	private static final String SEAT = "event.detail.stakeholderId";
	private static final String TO_EDIT = "event.detail.edit === true";
	private static final String COMMENT = "event.detail.comment";
	private static final String CHOSEN = "event.detail.stakeholderIds[0]";
	private static final String MAP = "event.detail.map";
	private static final String AS_OF = "event.detail.asOf";
	private static final String DAY = "event.detail.shown";
	private static final int QUIET = 400;

	private final ElementModules modules;

	Workspace(ElementModules modules, String account) {
		this.modules = modules;
		getElement().setAttribute("account-id", account);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().addJsModule(modules.path("workspace/workspace.js"));
	}

	/** Hears of a seat that is to be shown. */
	interface Opening {

		/** @param comment where the keyboard goes: to the comment with this id, to all of them when empty, to none when null */
		void open(String seat, boolean edit, @Nullable String comment);
	}

	/** Tells the seat that somebody opened on the map. */
	void onOpen(Opening listener) {
		getElement().addEventListener("map-open", event -> {
			var comment = event.getEventData().get(COMMENT);
			listener.open(event.getEventData().get(SEAT).asString(), event.getEventData().get(TO_EDIT).asBoolean(),
					comment == null || comment.isNull() ? null : comment.asString());
		}).addEventData(SEAT).addEventData(TO_EDIT).addEventData(COMMENT);
	}

	/** Tells the seat that is chosen on the map, when it is one. */
	void onChoice(Consumer<String> listener) {
		getElement().addEventListener("map-selection", event -> listener.accept(event.getEventData().get(CHOSEN).asString()))
				.addEventData(CHOSEN).setFilter("event.detail.stakeholderIds.length === 1");
	}

	/** Tells which map of the account is shown, when it is another. */
	void onMap(Consumer<String> listener) {
		getElement().addEventListener("map-shown", event -> listener.accept(event.getEventData().get(MAP).asString())).addEventData(MAP);
	}

	/** Tells as of when the map is shown: the time, and the day that begins then; both empty for now, the day alone where now is shown beside an earlier day. */
	void onDay(BiConsumer<String, String> listener) {
		getElement().addEventListener("map-day", event -> listener.accept(event.getEventData().get(AS_OF).asString(),
				event.getEventData().get(DAY).asString())).addEventData(AS_OF).addEventData(DAY);
	}

	/** Tells that nobody is chosen on the map, or several are. */
	void onNoChoice(Runnable listener) {
		getElement().addEventListener("map-selection", event -> listener.run()).setFilter("event.detail.stakeholderIds.length !== 1");
	}

	/** Tells that the map was read, first or again after a change from wherever. */
	void onRead(Runnable listener) {
		getElement().addEventListener("map-counts", event -> listener.run()).debounce(QUIET);
	}

	/** Leads to a comment once what it is about can be shown. */
	void leadTo(String comment) {
		getElement().setAttribute("comment", comment);
	}

	/** Lets somebody be the choice on the map, in view, as a click on them does. */
	void choose(String seat) {
		getElement().callJsFunction("choose", seat);
	}

	/** Lets the page's address say which face of the people's panel is shown; empty for none. */
	void keepPanel(String face) {
		getElement().callJsFunction("keepPanel", face);
	}

	/** Gives the keyboard back to the map. */
	void focusAgain() {
		getElement().callJsFunction("focus");
	}
}
