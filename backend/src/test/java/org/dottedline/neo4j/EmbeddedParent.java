package org.dottedline.neo4j;

import java.nio.file.Path;
import java.time.Duration;

/** A process that has an embedded database and can be killed by a test. */
final class EmbeddedParent {

	private EmbeddedParent() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		DataFolder folder = DataFolder.at(Path.of(arguments[0]));
		DataFolderLock.acquire(folder);
		EmbeddedNeo4j embedded = EmbeddedNeo4j.start(folder,
				Neo4jProgram.in(System.getProperty(Neo4jProgram.LIBRARY_PROPERTY)), 0);
		embedded.awaitReady(Duration.ofMinutes(2));
		System.out.println(embedded.pid());
		Thread.sleep(Duration.ofMinutes(10));
	}

}
