package org.dottedline.neo4j;

import org.jspecify.annotations.Nullable;

/** There is no database to work with. Says what is wrong and what can be done, for whoever starts the application. */
public class DatabaseStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	public DatabaseStartException(String problem, String remedy) {
		this(problem, remedy, null);
	}

	public DatabaseStartException(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	/** What can be done about it. */
	public String remedy() {
		return this.remedy;
	}

}
