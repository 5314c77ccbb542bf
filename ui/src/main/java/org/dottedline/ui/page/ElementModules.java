package org.dottedline.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where the browser finds the modules and style sheets of the client: under one hash of all their contents. A browser
 * may keep them for ever, and files that import each other by relative paths are always of one version.
 */
@Component
public class ElementModules {

	/** The folder on the class path. */
	static final String FOLDER = "META-INF/resources/elements/";

	private static final String LIBRARIES = "META-INF/resources/webjars/";
	private static final int HASH_LENGTH = 16;

	private final String hash;

	ElementModules() {
		hash = hashOfContents();
	}

	/** The hash that is part of every path. */
	public String hash() {
		return hash;
	}

	/** The path of a file under the folder, for an address on this server. */
	public String path(String file) {
		return "/elements/" + hash + "/" + file;
	}

	/** The paths of a module and of all that it imports, so that the browser can fetch them at once. */
	public List<String> withImports(String module) {
		return List.copyOf(new ImportClosure(sources()).of(path(module)));
	}

	private Map<String, String> sources() {
		try {
			var sources = new HashMap<String, String>();
			for (var file : files(FOLDER, ".js").entrySet()) {
				sources.put(path(file.getKey()), file.getValue().getContentAsString(StandardCharsets.UTF_8));
			}
			for (var file : files(LIBRARIES, ".js").entrySet()) {
				sources.put("/webjars/" + file.getKey(), file.getValue().getContentAsString(StandardCharsets.UTF_8));
			}
			return sources;
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String hashOfContents() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			for (var file : files(FOLDER, "").entrySet()) {
				digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
				digest.update(file.getValue().getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The files under a folder whose names end as given, by their paths in it, in one order on every machine. */
	private static TreeMap<String, Resource> files(String folder, String ending) throws IOException {
		var found = new TreeMap<String, Resource>();
		for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*" + ending)) {
			if (file.isReadable()) {
				var url = file.getURL().toString();
				found.put(url.substring(url.indexOf(folder) + folder.length()), file);
			}
		}
		return found;
	}
}
