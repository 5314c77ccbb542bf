package org.dottedline.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.page.ElementModules;

/** Takes what a CRM exports, and lists what was imported before. */
@Route(value = "import", layout = Frame.class)
@PageTitle("Import - Dottedline")
public class ImportPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private final Imports imports;
	private final ElementModules modules;

	ImportPage(Imports imports, ElementModules modules) {
		this.imports = imports;
		this.modules = modules;
		setClassName("dl-page dl-import");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		var form = new Div(new H2("New import"), new ImportForm(imports, modules));
		form.setClassName("dl-section");
		add(form, new EarlierImports(imports.earlier(), Reader.present()));
	}

	@Override
	public Component heading() {
		var facts = new Span("Salesforce exports: Data Loader CSV, zips of them, or sfdx data trees");
		facts.setClassName("dl-facts");
		var heading = new Div(new H1("Import"), facts);
		heading.setClassName("dl-heading-lines");
		return heading;
	}
}
