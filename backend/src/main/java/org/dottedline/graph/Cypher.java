package org.dottedline.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements kept as files, so that each can be read, profiled and reviewed on its own. */
public final class Cypher {

	private Cypher() {
	}

	/** The statement in {@code cypher/<name>.cypher} on the class path; throws when there is none. */
	public static String statement(String name) {
		try (InputStream file = Cypher.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
			if (file == null) {
				throw new IllegalStateException("No statement " + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
