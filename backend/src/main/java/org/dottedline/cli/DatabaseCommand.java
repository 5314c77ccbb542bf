package org.dottedline.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.dottedline.neo4j.DataFolder;
import org.dottedline.neo4j.DataFolderLock;
import org.dottedline.neo4j.EmbeddedNeo4j;
import org.dottedline.neo4j.Neo4jProgram;

/** Runs the embedded database alone, for several instances on one machine, until it is stopped. */
final class DatabaseCommand {

	private static final int BOLT_PORT = 7687;

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Arguments arguments;

	DatabaseCommand(List<String> words) throws CommandFailed {
		this.arguments = Arguments.parse(words, Set.of("--port", "--data"), Set.of());
	}

	void run() throws CommandFailed, InterruptedException {
		DataFolder folder = DataFolder.at(this.arguments.data());
		DataFolderLock lock = DataFolderLock.acquire(folder);
		EmbeddedNeo4j embedded = EmbeddedNeo4j.start(folder,
				Neo4jProgram.in(System.getProperty(Neo4jProgram.LIBRARY_PROPERTY)),
				this.arguments.port().orElse(BOLT_PORT));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			embedded.close();
			lock.close();
		}));
		embedded.awaitReady(PATIENCE);
		System.out.println("The database answers at " + embedded.uri());
		System.out.println("User neo4j, password in " + folder.passwordFile());
		// Until a signal ends the process: the hook above closes the database then.
		new CountDownLatch(1).await();
	}

}
