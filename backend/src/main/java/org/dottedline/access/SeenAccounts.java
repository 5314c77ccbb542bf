package org.dottedline.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Which accounts a viewer may see, however many there are.
 * @param given those that they were given access to
 * @param allBut all others but these; null when they may see no others
 */
public record SeenAccounts(Set<String> given, @Nullable Set<String> allBut) {

	/** From a row of a statement that answers the ids of both, null where the viewer may see no others. */
	public static SeenAccounts of(Record row) {
		Value confidential = row.get("confidential");
		return new SeenAccounts(Set.copyOf(row.get("given").asList(Value::asString)),
				confidential.isNull() ? null : Set.copyOf(confidential.asList(Value::asString)));
	}

	/** Whether the viewer may see an account; of an id that names none this says nothing. */
	public boolean has(String accountId) {
		return this.given.contains(accountId) || (this.allBut != null && !this.allBut.contains(accountId));
	}

}
