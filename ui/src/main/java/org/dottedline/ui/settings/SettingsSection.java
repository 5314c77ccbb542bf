package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.format.Reader;

/** A section of the settings. Every bean of this type has its place on the page, in the order of Spring's {@code @Order}. */
public interface SettingsSection {

	/** What it is about, in a few words. */
	String title();

	/**
	 * Its content, made anew each time that the page is opened.
	 *
	 * @param administrator whether the viewer may change what administrators set; others read
	 */
	Component content(Reader reader, boolean administrator);
}
