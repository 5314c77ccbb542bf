package org.dottedline.ui.importing;

import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.UserError;
import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.frame.SignedOut;
import org.dottedline.ui.page.ElementModules;

/** What to import, from where, and whether for a trial only. */
class ImportForm extends Div {

	private static final String SOURCE = "[A-Za-z0-9.-]{1,64}";

	private final Imports imports;
	private final UploadField files;
	private final TextField source = new TextField("Source");
	private final Checkbox dryRun = new Checkbox("Dry run: only say what would happen");
	private final Button start = new Button("Start the import", click -> start());
	private final Paragraph refusal = new Paragraph();

	ImportForm(Imports imports, ElementModules modules) {
		this.imports = imports;
		this.files = new UploadField(modules, this::allow);
		setClassName("dl-import-form");
		source.setValue("salesforce");
		source.setHelperText("The system the files come from. A record is known by source and id: import again under the same name and it updates.");
		source.setPattern(SOURCE);
		source.setErrorMessage("1 to 64 letters, digits, dots and hyphens.");
		source.setRequired(true);
		source.addValueChangeListener(change -> allow());
		start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		start.setDisableOnClick(true);
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		refusal.setVisible(false);
		add(files, source, dryRun, refusal, start);
		allow();
	}

	private void allow() {
		start.setEnabled(!files.uploads().isEmpty() && source.getValue().matches(SOURCE));
	}

	private void start() {
		try {
			var payload = imports.start(files.uploads(), source.getValue(), dryRun.getValue());
			if (payload.getErrors().isEmpty()) {
				UI.getCurrent().navigate("import/" + payload.getImport().getId());
			} else {
				refuse(payload.getErrors().stream().map(UserError::getMessage).collect(Collectors.joining(" ")));
			}
		} catch (ApiException refused) {
			if (!SignedOut.askAgain(refused)) {
				refuse("The import was not started. " + refused.getMessage() + " Your files are still here; try again.");
			}
		}
		allow();
	}

	private void refuse(String reason) {
		refusal.setText(reason);
		refusal.setVisible(true);
	}
}
