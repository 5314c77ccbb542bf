package org.dottedline.ui.account;

import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

import org.dottedline.ui.page.ElementModules;

/** The map and the matrix of an account. They read and write through the API by themselves and tell what is opened. */
@Tag("dottedline-workspace")
class Workspace extends Component {

	private final ElementModules modules;

	Workspace(ElementModules modules, String account) {
		this.modules = modules;
		getElement().setAttribute("account-id", account);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().addJsModule(modules.path("workspace/workspace.js"));
	}

	/** Tells the seat that somebody opened on the map. */
	void onOpen(Consumer<String> seat) {
		getElement().addEventListener("map-open", event -> seat.accept(event.getEventData().get("event.detail.id").asString()))
				.addEventData("event.detail.id");
	}

	/** Gives the keyboard back to the map. */
	void focusAgain() {
		getElement().callJsFunction("focus");
	}
}
