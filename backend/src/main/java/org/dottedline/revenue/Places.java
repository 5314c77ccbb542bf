package org.dottedline.revenue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Where a sale falls: to the unit that it names, else to the unit and geography of the opportunity's primary contact,
 * else to the root.
 */
public final class Places {

	private final String root;

	private final Set<String> geographies = new HashSet<>();

	private final Map<String, GraphRecord> seatByPerson = new HashMap<>();

	private final Map<String, GraphRecord> seatByOpportunity = new HashMap<>();

	private Places(Snapshot account) {
		this.root = account.all(RecordType.BUSINESS_UNIT)
			.stream()
			.filter(unit -> unit.text("parentId") == null)
			.map(GraphRecord::id)
			.findFirst()
			.orElse(account.streamId());
		for (GraphRecord unit : account.all(RecordType.BUSINESS_UNIT)) {
			if (unit.text("kind", "").equals("GEOGRAPHY")) {
				this.geographies.add(unit.id());
			}
		}
		for (GraphRecord tenure : account.all(RecordType.TENURE)) {
			GraphRecord seat = account.find(RecordType.STAKEHOLDER, tenure.required("stakeholderId"));
			if (seat != null) {
				this.seatByPerson.merge(tenure.required("personId"), seat,
						(known, other) -> tenure.flag("ended") ? known : other);
			}
		}
		for (GraphRecord role : account.all(RecordType.CONTACT_ROLE)) {
			GraphRecord seat = this.seatByPerson.get(role.text("personId", ""));
			if (role.flag("primary") && seat != null) {
				this.seatByOpportunity.put(role.required("opportunityId"), seat);
			}
		}
	}

	/** The places of an account, worked out once for a snapshot. */
	public static Places of(Snapshot account) {
		return account.derive(Places.class, Places::new);
	}

	/** Of what is sold in an opportunity: the unit that the line item names comes before the primary contact's. */
	public RevenueFact.Key ofLineItem(GraphRecord item, String soldId) {
		GraphRecord seat = this.seatByOpportunity.get(item.required("opportunityId"));
		String unit = seat == null ? this.root : seat.text("unitId", this.root);
		String geography = seat == null ? this.root : seat.text("geographyId", this.root);
		return at(item.text("unitId"), unit, geography, soldId);
	}

	RevenueFact.Key ofContract(GraphRecord contract, String soldId) {
		return at(contract.text("unitId"), this.root, this.root, soldId);
	}

	private RevenueFact.Key at(@Nullable String named, String unit, String geography, String soldId) {
		if (named == null) {
			return new RevenueFact.Key(unit, geography, soldId);
		}
		return this.geographies.contains(named) ? new RevenueFact.Key(unit, named, soldId)
				: new RevenueFact.Key(named, geography, soldId);
	}

}
