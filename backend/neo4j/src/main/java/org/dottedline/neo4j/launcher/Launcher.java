package org.dottedline.neo4j.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Runs Neo4j on a folder until its standard input ends.
 * <p>
 * Standard input is the leash to the parent: the operating system closes it when the parent dies, however it died.
 * Arguments are {@code --store DIR}, {@code --port N} (0 takes a free one) and {@code --pagecache SIZE}. The password of the user
 * {@code neo4j} comes in the environment variable {@value #PASSWORD}, since a command line can be read by every user of
 * the machine. Once clients can sign in, one line is printed on standard output: {@value #READY}, a space and the URI.
 */
public final class Launcher {

	/** Environment variable that holds the database's password. */
	public static final String PASSWORD = "DOTTEDLINE_NEO4J_PASSWORD";

	/** First word of the line that says where the database answers. */
	public static final String READY = "READY";

	/** Exit code when another process has the store. */
	static final int STORE_IN_USE = 3;

	/** How long a predecessor that lost its parent may take to close the store. */
	private static final Duration WAIT_FOR_STORE = Duration.ofSeconds(30);

	private Launcher() {
	}

	public static void main(String[] arguments) throws Exception {
		Options options = Options.parse(arguments, System.getenv());
		Leash leash = Leash.onStandardInput();
		leash.keepThroughSignalsToTheGroup();
		try (StoreLock lock = StoreLock.acquire(options.store(), WAIT_FOR_STORE)) {
			run(options, leash);
		}
		catch (StoreInUseException ex) {
			System.err.println(ex.getMessage());
			System.exit(STORE_IN_USE);
		}
		System.exit(0);
	}

	private static void run(Options options, Leash leash) throws InterruptedException {
		try (RunningDatabase database = RunningDatabase.start(options)) {
			System.out.println(READY + " " + database.uri());
			leash.awaitEnd();
		}
	}

	/** The folder that Neo4j may use, where it listens, and with what password. */
	record Options(Path store, int port, String pageCache, String password) {

		static Options parse(String[] arguments, Map<String, String> environment) {
			Path store = null;
			int port = 0;
			String pageCache = "64m";
			for (int i = 0; i + 1 < arguments.length; i += 2) {
				switch (arguments[i]) {
					case "--store" -> store = Path.of(arguments[i + 1]).toAbsolutePath();
					case "--port" -> port = Integer.parseInt(arguments[i + 1]);
					case "--pagecache" -> pageCache = arguments[i + 1];
					default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
				}
			}
			String password = environment.get(PASSWORD);
			if (store == null || password == null || password.isBlank()) {
				throw new IllegalArgumentException("--store DIR and the environment variable " + PASSWORD + " are needed");
			}
			return new Options(store, port, pageCache, password);
		}

	}

}
