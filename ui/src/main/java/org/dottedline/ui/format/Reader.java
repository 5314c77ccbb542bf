package org.dottedline.ui.format;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;

/** Whoever looks at the page: how they read numbers and dates. */
public record Reader(Amounts amounts, Days days) {

	/** The reader of the present page, by what their browser says. */
	public static Reader present() {
		return of(VaadinService.getCurrentRequest().getLocale(), zone(UI.getCurrent()));
	}

	/** A reader by locale and zone. */
	public static Reader of(Locale locale, ZoneId zone) {
		return new Reader(new Amounts(locale), new Days(locale, zone));
	}

	private static ZoneId zone(UI ui) {
		var details = ui.getPage().getExtendedClientDetails();
		var id = details == null ? null : details.getTimeZoneId();
		return id == null || id.isBlank() ? ZoneOffset.UTC : ZoneId.of(id);
	}
}
