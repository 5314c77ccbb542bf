package org.dottedline.neo4j.launcher;

import java.nio.file.Path;

/** Another process has the store open and did not let go of it in time. */
final class StoreInUseException extends Exception {

	private static final long serialVersionUID = 1L;

	StoreInUseException(Path store) {
		super("Another process is using the database in " + store);
	}

}
