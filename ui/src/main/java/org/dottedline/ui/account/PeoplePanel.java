package org.dottedline.ui.account;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.frame.Message;
import org.dottedline.ui.frame.SignedOut;

/** The panel that slides over from the right with what concerns an account's people as a whole, a face for each question. */
class PeoplePanel extends Aside {

	/** Something that the panel can show. */
	record Face(String name, String label, Component content, Runnable refresh) {
	}

	private final Map<String, Face> faces = new LinkedHashMap<>();
	private final Map<String, NativeButton> tabs = new LinkedHashMap<>();
	private final Div bar = new Div();
	private final Div content = new Div();
	private final NativeButton close = new NativeButton("", click -> close());
	private final Listener listener;
	private String shown = "";

	/** Hears what is shown; nothing is an empty name. */
	interface Listener {

		void shows(String face);
	}

	PeoplePanel(Listener listener) {
		this.listener = listener;
		setClassName("dl-panel dl-people");
		getElement().setAttribute("aria-label", "People of this account");
		bar.setClassName("dl-panel-tabs");
		bar.getElement().setAttribute("role", "group").setAttribute("aria-label", "What to show");
		content.setClassName("dl-panel-content");
		close.setClassName("dl-panel-close");
		close.setAriaLabel("Close");
		add(close, bar, content);
		setVisible(false);
		Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
	}

	PeoplePanel with(Face face) {
		faces.put(face.name(), face);
		var tab = new NativeButton(face.label(), click -> open(face.name()));
		tab.setClassName("dl-panel-tab");
		tabs.put(face.name(), tab);
		bar.add(tab);
		return this;
	}

	/** Slides over with one of its faces; one that there is none of is left alone. */
	void open(String name) {
		if (!faces.containsKey(name)) {
			return;
		}
		shown = name;
		tabs.forEach((each, tab) -> tab.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(name))));
		setVisible(true);
		refresh();
		tabs.get(name).focus();
		listener.shows(name);
	}

	/** Shows what there is by now. */
	void refresh() {
		var face = faces.get(shown);
		if (!isVisible() || face == null) {
			return;
		}
		try {
			face.refresh().run();
			show(face.content());
		} catch (ApiException refused) {
			if (!SignedOut.askAgain(refused)) {
				show(new Message("This can't be shown right now", refused.getMessage() + " Nothing is lost; open it again."));
			}
		}
	}

	private void show(Component component) {
		if (content.getChildren().noneMatch(component::equals)) {
			content.removeAll();
			content.add(component);
		}
	}

	void close() {
		if (isVisible()) {
			setVisible(false);
			shown = "";
			listener.shows("");
		}
	}
}
