package org.dottedline.ui.person;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.format.Reader;
import org.dottedline.ui.settings.SettingsSection;
import org.springframework.core.annotation.Order;

/** Persons who may be one on whatever accounts the viewer may see. */
@org.springframework.stereotype.Component
@Order(300)
class DoublesSection implements SettingsSection {

	private final Persons persons;

	DoublesSection(Persons persons) {
		this.persons = persons;
	}

	@Override
	public String title() {
		return "Same person twice";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		var list = new MergeList(persons, reader);
		list.refresh();
		return list;
	}
}
