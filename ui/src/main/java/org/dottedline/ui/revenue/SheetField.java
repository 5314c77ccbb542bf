package org.dottedline.ui.revenue;

import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

import org.dottedline.ui.page.ElementModules;

/** Takes one sheet and sends it to the server, straight from the browser; tells the id under which it is there. */
@Tag("dottedline-sheet")
class SheetField extends Component {

	private static final String ID = "event.detail.id";

	private final ElementModules modules;

	SheetField(ElementModules modules, Consumer<String> onArrival) {
		this.modules = modules;
		getElement().addEventListener("sheet-arrived", event -> onArrival.accept(event.getEventData().get(ID).asString())).addEventData(ID);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().addJsModule(modules.path("revenue/sheet.js"));
	}
}
