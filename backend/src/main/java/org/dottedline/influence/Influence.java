package org.dottedline.influence;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * Who moves whom, between the seats that they hold.
 * @param from the seat of whoever influences
 * @param to the seat of whoever is influenced
 * @param strength 1 to 4
 * @param note what there is to say about it
 */
public record Influence(String id, Stakeholder from, Stakeholder to, int strength, String kind,
		@Nullable String note) {

	/** An influence as it shows on an account; null while one of the two holds no seat there. */
	static @Nullable Influence of(Account account, GraphRecord record) {
		Stakeholder from = Stakeholder.ofPerson(account, record.text("fromId"));
		Stakeholder to = Stakeholder.ofPerson(account, record.text("toId"));
		if (from == null || to == null) {
			return null;
		}
		Long strength = (Long) record.value("strength");
		return new Influence(record.id(), from, to, strength == null ? 1 : strength.intValue(),
				record.text("kind", "BUSINESS"), record.text("note"));
	}

}
