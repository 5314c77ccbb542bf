package org.dottedline.importing.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plan of an sfdx data tree.
 *
 * @param file  the plan itself
 * @param paths the files that it names, in its order, relative to what was sent as the plan's own path is
 */
record TreePlan(IncomingFile file, List<String> paths) {

	private static final JsonMapper JSON = new JsonMapper();

	/** A plan names a handful of files; something bigger only has the name of a plan. */
	private static final int LARGEST = 1 << 20;

	/** Whether a file is named like a plan: {@code data-plan.json}. */
	static boolean named(IncomingFile file) {
		String name = file.path().substring(file.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return name.endsWith("-plan.json") || name.equals("plan.json");
	}

	/** @throws IOException when it is no plan, with the reason for a person */
	static TreePlan read(IncomingFile file) throws IOException {
		if (file.census().size() > LARGEST) {
			throw new IOException("The plan is too big to be one");
		}
		try (Reader text = TextEncoding.of(file.census()).open(file.content().open())) {
			JsonNode steps = JSON.readTree(text);
			if (!steps.isArray()) {
				throw new IOException("A plan is a list of steps, each with its files");
			}
			List<String> paths = new ArrayList<>();
			for (JsonNode step : steps) {
				if (!step.path("files").isArray()) {
					throw new IOException("A step of the plan has no list of files");
				}
				step.path("files").forEach(path -> paths.add(path.asString("")));
			}
			return new TreePlan(file, paths.stream().map(path -> beside(file, path)).distinct().toList());
		} catch (JacksonException e) {
			throw new IOException("The plan is no valid JSON: " + e.getOriginalMessage());
		}
	}

	String folder() {
		return EntryPath.folder(file.path());
	}

	/** Whether a file came with the plan: in the same zip, in its folder or below. */
	boolean covers(IncomingFile other) {
		return other.archive().equals(file.archive()) && EntryPath.under(folder(), other.path());
	}

	private static String beside(IncomingFile plan, String path) {
		if (EntryPath.climbs(path)) {
			return path;
		}
		String folder = EntryPath.folder(plan.path());
		return folder.isEmpty() ? EntryPath.plain(path) : folder + "/" + EntryPath.plain(path);
	}
}
