package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The real organisation of the figures, as it went into an instance that was warm.
 *
 * @param account its id
 * @param imported how long the import took, as the API tells
 * @param commandLine how long the command that imported it took, its own start included
 * @param resident what the instance's processes held in memory afterwards, in KiB; empty where the system does not tell
 */
record HomeOffice(String account, Duration imported, Duration commandLine, OptionalLong resident) {

	static final int PEOPLE = 2081;

	private static final String NAME = "Home Office";

	private static final Path EXPORT = Path.of("backend/src/test/resources/importing/home-office");

	private static final String LAST_IMPORT = """
			query { imports(first: 1) { state startedAt finishedAt rejectedRows results { type created } } }""";

	static HomeOffice importInto(Instance instance, Api api, Path root) throws IOException, InterruptedException {
		var commandLine = instance.importFolder(root.resolve(EXPORT), "home-office");
		var resident = ResidentMemory.highestOf(instance);
		var last = api.query(LAST_IMPORT, Map.of()).path("imports").path(0);
		var imported = Duration.between(Instant.parse(last.path("startedAt").asString("")),
				Instant.parse(last.path("finishedAt").asString("")));
		var account = WholeMap.accountNamed(api, NAME);
		var people = WholeMap.read(api, account).size();
		if (people != PEOPLE) {
			throw new IOException("the Home Office came in with " + people + " people");
		}
		return new HomeOffice(account, imported, commandLine, resident);
	}
}
