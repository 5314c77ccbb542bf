package org.dottedline.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;

/**
 * The files of Vaadin's bundle that a page needs one after the other to start. The browser would learn of each only when
 * the one before has run.
 */
final class StartFiles {

	private static final Pattern LATER = Pattern.compile("\\./((?:FlowBootstrap|FlowClient|generated-flow-imports)-[\\w-]+\\.js)");
	private static final String FOLDER = "VAADIN/build/";

	private StartFiles() {
	}

	/** The paths of the files that the first script of a page goes on to load; empty when the page has no such script. */
	static List<String> of(Document page, ClassLoader classes) {
		var first = page.head().select("script[type=module][src*=" + FOLDER + "indexhtml]").attr("src");
		var path = "META-INF/VAADIN/webapp/" + first.replaceFirst("^\\./", "");
		try (var file = first.isEmpty() ? null : classes.getResourceAsStream(path)) {
			if (file == null) {
				return List.of();
			}
			var script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return LATER.matcher(script).results().map(match -> "./" + FOLDER + match.group(1)).distinct().toList();
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}
}
