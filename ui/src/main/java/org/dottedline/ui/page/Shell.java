package org.dottedline.ui.page;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** What is said about every page in its head. */
public class Shell implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.setPageTitle("Dottedline");
		settings.setViewport("width=device-width, initial-scale=1");
		settings.addMetaTag("color-scheme", "light dark");
		settings.addMetaTag("referrer", "same-origin");
	}
}
