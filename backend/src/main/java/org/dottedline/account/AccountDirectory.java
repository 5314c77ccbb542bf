package org.dottedline.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;

/** Which accounts there are for a viewer; access filters before anything is counted. */
@Repository
public class AccountDirectory {

	private static final String VISIBLE = Cypher.statement("visible-accounts");

	private final Database database;

	AccountDirectory(Database database) {
		this.database = database;
	}

	/** The ids of the accounts that a viewer may see and a filter lets through, by name. */
	public List<String> visible(Viewer viewer, @Nullable Map<String, Object> filter) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("memberId", viewer.memberId());
		parameters.put("administrator", viewer.administrator());
		Map<String, Object> given = filter == null ? Map.of() : filter;
		String text = (String) given.get("text");
		parameters.put("text", text == null ? null : text.strip().toLowerCase(Locale.ROOT));
		parameters.put("ids", given.get("ids"));
		parameters.put("ownerId", given.get("ownerId"));
		return this.database.read(VISIBLE, parameters)
			.stream()
			.map(row -> row.get("id").asString()).toList();
	}

}
