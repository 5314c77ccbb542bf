package org.dottedline.account;

import java.util.List;

import org.dottedline.graph.GraphRecord;
import org.dottedline.revenue.Sum;

/** What an account could still buy: known to whoever knows its matrix. */
public interface OpenCells {

	/** The cells that are open, count as whitespace and were estimated, in no particular order. */
	List<GraphRecord> of(Account account);

	/** What they are worth together. */
	Sum potential(Account account);

}
