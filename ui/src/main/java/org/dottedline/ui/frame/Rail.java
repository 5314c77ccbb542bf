package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;

/** The rail at the left edge: where one can go, by icon, with names on hover and for screen readers. */
class Rail extends Nav {

	private final RailLink portfolio = new RailLink("portfolio", "Portfolio", "");
	private final RailLink workspace = new RailLink("workspace", "Workspace", "");
	private final RailLink work = new RailLink("work", "My work", "my-work");
	private final RailLink importing = new RailLink("import", "Import", "import");
	private final RailLink settings = new RailLink("settings", "Settings", "settings");

	Rail() {
		setClassName("dl-rail");
		getElement().setAttribute("aria-label", "Main");
		var space = new Div();
		space.setClassName("dl-rail-space");
		var home = new RailLink("dottedline", "Dottedline", "");
		home.addClassName("dl-rail-home");
		home.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
		add(home, portfolio, workspace, work, importing, settings, space, new SchemeSwitch(), new SignOut());
	}

	/** Marks where the reader is, and lets the workspace entry lead to the account that was open last. */
	void mark(Location location) {
		var path = location.getPath();
		if (path.startsWith("account/")) {
			LastAccount.remember(path);
		}
		LastAccount.path().ifPresentOrElse(workspace::leadTo, () -> workspace.setVisible(false));
		portfolio.mark(path.isEmpty());
		workspace.mark(path.startsWith("account/"));
		work.mark(path.equals("my-work"));
		importing.mark(path.equals("import") || path.startsWith("import/"));
		settings.mark(path.equals("settings") || path.startsWith("settings/"));
	}

	@Tag("dottedline-scheme")
	private static class SchemeSwitch extends Component {
	}

	@Tag("dottedline-sign-out")
	private static class SignOut extends Component {
	}
}
