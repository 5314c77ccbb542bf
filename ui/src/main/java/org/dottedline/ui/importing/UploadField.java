package org.dottedline.ui.importing;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

import org.dottedline.ui.page.ElementModules;

/**
 * Takes files, folders and zips and sends them to the server one by one. An element of its own in the browser, since
 * files go to {@code /uploads} straight from there; what it tells are the ids of what has arrived.
 */
@Tag("dottedline-upload")
class UploadField extends Component {

	private final ElementModules modules;
	private List<String> uploads = List.of();

	UploadField(ElementModules modules, Runnable onChange) {
		this.modules = modules;
		getElement().addEventListener("uploads-changed", event -> {
			var ids = new ArrayList<String>();
			event.getEventData().get("event.detail.ids").forEach(id -> ids.add(id.asString()));
			uploads = List.copyOf(ids);
			onChange.run();
		}).addEventData("event.detail.ids");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().addJsModule(modules.path("importing/upload.js"));
	}

	/** The ids of the files that are on the server, empty while any is still on its way. */
	List<String> uploads() {
		return uploads;
	}
}
