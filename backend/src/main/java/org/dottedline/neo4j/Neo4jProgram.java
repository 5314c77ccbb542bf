package org.dottedline.neo4j;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The launcher of Neo4j as a program: its jars and how much memory it gets.
 *
 * @param library the folder that holds every jar of its class path
 * @param heap the most Java heap it takes, such as {@code 320m}
 * @param pageCache the memory for the store's pages, such as {@code 64m}
 * @param recordedCache where this run records an AOT cache when it ends; null in an ordinary run
 */
public record Neo4jProgram(Path library, String heap, String pageCache, @Nullable Path recordedCache) {

	/** The property that names the folder of the jars. */
	public static final String LIBRARY_PROPERTY = "dottedline.neo4j.lib";

	/** Heap that holds the page of a large import's transaction and stays within what both processes may take together. */
	public static final String DEFAULT_HEAP = "320m";

	/** A map of 10,000 people takes less than half of it. */
	public static final String DEFAULT_PAGE_CACHE = "64m";

	/**
	 * The first six are what Neo4j and its Netty and Lucene reach into. {@code --add-modules=jdk.incubator.vector}, which
	 * Lucene would like for vectors, is left out: with it the AOT cache can't hold linked classes. The rest keeps memory small
	 * and the start short: with the first compiler alone Neo4j starts on less than half the processor time, imports in its
	 * first minutes three times as fast, and reads a whole account in 3 ms instead of 2 in the long run.
	 */
	private static final List<String> JVM_OPTIONS = List.of("--add-opens=java.base/java.nio=ALL-UNNAMED",
			"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
			"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1");

	/** A heap that starts small is collected before it is spread over memory that it does not need. */
	private static final String FIRST_HEAP = "-Xms96m";

	private static final String LAUNCHER = "org.dottedline.neo4j.launcher.Launcher";

	private static final Path IN_CHECKOUT = Path.of("backend", "neo4j", "target", "lib");

	/**
	 * The program in a named folder, or where a build left it in the checkout around the working directory.
	 *
	 * @throws DatabaseStartException when it is in neither
	 */
	public static Neo4jProgram in(@Nullable String library) {
		Path folder = (library != null) ? Path.of(library).toAbsolutePath() : inCheckout();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new DatabaseStartException(
					"There is no Neo4j to start" + ((folder != null) ? " in " + folder : ""),
					"Name a server with spring.neo4j.uri, or the folder of the launcher's jars with " + LIBRARY_PROPERTY + ".");
		}
		return new Neo4jProgram(folder, DEFAULT_HEAP, DEFAULT_PAGE_CACHE, null);
	}

	private static @Nullable Path inCheckout() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve(IN_CHECKOUT))) {
				return at.resolve(IN_CHECKOUT);
			}
		}
		return null;
	}

	List<String> command(Path store, int port) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JVM_OPTIONS);
		command.addAll(List.of(FIRST_HEAP, "-Xmx" + this.heap));
		command.addAll(cacheOptions());
		command.add("-cp");
		command.add(classPath());
		command.addAll(List.of(LAUNCHER, "--store", store.toString(), "--port", Integer.toString(port), "--pagecache",
				this.pageCache));
		return command;
	}

	/** Writing an AOT cache takes the better part of a minute. */
	Duration timeToClose() {
		return (this.recordedCache != null) ? Duration.ofMinutes(3) : Duration.ofSeconds(30);
	}

	private List<String> cacheOptions() {
		if (this.recordedCache != null) {
			return List.of("-XX:AOTCacheOutput=" + this.recordedCache);
		}
		Path cache = this.library.resolveSibling("neo4j.aot");
		// The JVM itself checks that the cache fits its version and class path, and goes without it otherwise.
		return Files.isRegularFile(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
	}

	/** Files by name and not {@code lib/*}: an AOT cache holds for one order of files. */
	private String classPath() {
		try (Stream<Path> jars = Files.list(this.library)) {
			return jars.map(Path::toString)
				.filter((name) -> name.endsWith(".jar"))
				.sorted()
				.collect(Collectors.joining(File.pathSeparator));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
