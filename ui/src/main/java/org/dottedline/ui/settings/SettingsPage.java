package org.dottedline.ui.settings;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.dottedline.ui.employment.SharedTabs;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;

/** What holds for all accounts. */
@Route(value = SharedTabs.GENERAL, layout = Frame.class)
@PageTitle("Settings - Dottedline")
public class SettingsPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private final Settings settings;
	private final List<SettingsSection> sections;

	SettingsPage(Settings settings, List<SettingsSection> sections) {
		this.settings = settings;
		this.sections = sections;
		setClassName("dl-page dl-settings");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		add(new SharedTabs(SharedTabs.GENERAL));
		var reader = Reader.present();
		var administrator = settings.read().viewerIsAdministrator();
		sections.forEach(each -> {
			var section = new Section(new H2(each.title()), each.content(reader, administrator));
			section.setClassName("dl-section");
			add(section);
		});
	}

	@Override
	public Component heading() {
		var facts = new Span("What holds for all accounts");
		facts.setClassName("dl-facts");
		var heading = new Div(new H1("Settings"), facts);
		heading.setClassName("dl-heading-lines");
		return heading;
	}
}
