package org.dottedline.account;

import java.time.LocalDate;
import java.util.List;

/** How the pairs of an account's matrix stand: known to whoever knows its matrix. */
public interface CellStates {

	/**
	 * The pairs of units and families of which something is known, in the order of the matrix.
	 * @param day at whose rates amounts count
	 */
	List<CellStanding> of(Account account, LocalDate day);

	/**
	 * How one pair stands.
	 * @param state SOLD, IN_PROGRESS, OPEN or BLOCKED
	 */
	record CellStanding(String row, String rowName, String column, String columnName, String state) {
	}

}
