package org.dottedline.account;

import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** A feature's records on an account, as the API shows one that is asked for by its id. */
public interface AccountPart {

	/** The kinds of record that it shows. */
	Set<RecordType> types();

	/** What the API shows of a record; null when it is not to be seen. */
	@Nullable Object shown(Account account, GraphRecord record);

}
