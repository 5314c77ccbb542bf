package org.dottedline.revenue;

import java.util.HashMap;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/**
 * Where a sale falls: to the unit and geography of the opportunity's primary contact, else to the root.
 */
final class Places {

	private final String root;

	private final Map<String, GraphRecord> seatByPerson = new HashMap<>();

	private final Map<String, GraphRecord> seatByOpportunity = new HashMap<>();

	Places(Snapshot account) {
		this.root = account.all(RecordType.BUSINESS_UNIT)
			.stream()
			.filter(unit -> unit.text("parentId") == null)
			.map(GraphRecord::id)
			.findFirst()
			.orElse(account.streamId());
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

	RevenueFact.Key ofOpportunity(String opportunityId, String productId) {
		GraphRecord seat = this.seatByOpportunity.get(opportunityId);
		if (seat == null) {
			return new RevenueFact.Key(this.root, this.root, productId);
		}
		return new RevenueFact.Key(seat.text("unitId", this.root), seat.text("geographyId", this.root), productId);
	}

	RevenueFact.Key ofContract(GraphRecord contract, String productId) {
		return new RevenueFact.Key(contract.text("unitId", this.root), this.root, productId);
	}

}
