package org.dottedline.ui.format;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.stereotype.Component;

/** Lets fields read and write days as the reader's browser does; Vaadin takes the server's locale where there are no translations. */
@Component
class ReadersLocale implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener(init -> init.getUI().setLocale(VaadinService.getCurrentRequest().getLocale()));
	}
}
