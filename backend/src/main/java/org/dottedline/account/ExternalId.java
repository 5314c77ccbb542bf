package org.dottedline.account;

import java.util.List;

import org.dottedline.graph.GraphRecord;

/**
 * Where a record stands in another system.
 * @param source the other system
 * @param type the kind of record there
 * @param id its id there
 */
public record ExternalId(String source, String type, String id) {

	/** The ids of a record in other systems. */
	public static List<ExternalId> of(GraphRecord record) {
		return record.texts("externalIds").stream().map(ExternalId::parse).toList();
	}

	/** The one text under which it is kept and found. */
	public String key() {
		return this.source + '|' + this.type + '|' + this.id;
	}

	private static ExternalId parse(String key) {
		String[] parts = key.split("\\|", 3);
		return new ExternalId(parts[0], parts[1], parts[2]);
	}

}
