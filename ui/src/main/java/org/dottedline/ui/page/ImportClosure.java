package org.dottedline.ui.page;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a module imports, and what that imports: all that a browser needs before the module can run. */
final class ImportClosure {

	private static final Pattern IMPORT = Pattern.compile("^(?:import|export)\\s[^;]*?[\"']((?:\\.{1,2}|/webjars)/[^\"']+)[\"']", Pattern.MULTILINE);

	private final Map<String, String> sources;

	/** @param sources the modules by their addresses */
	ImportClosure(Map<String, String> sources) {
		this.sources = sources;
	}

	/** A module and all that it needs, in the order in which a browser meets them. */
	Set<String> of(String module) {
		var found = new LinkedHashSet<String>();
		collect(module, found);
		return found;
	}

	private void collect(String module, Set<String> found) {
		var source = sources.get(module);
		if (source == null || !found.add(module)) {
			return;
		}
		var here = URI.create(module);
		IMPORT.matcher(source).results().map(match -> here.resolve(match.group(1)).getPath())
				.forEach(imported -> collect(imported, found));
	}
}
