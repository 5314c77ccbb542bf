package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** Who sits where and who reports to whom, at one revision of an account. Every look-up is O(1). */
public final class Seating {

	private final List<GraphRecord> seats;

	private final Map<String, List<GraphRecord>> reports = new HashMap<>();

	private final Map<String, GraphRecord> tenureBySeat = new HashMap<>();

	private final Map<String, List<GraphRecord>> tenuresBySeat = new HashMap<>();

	private final Map<String, List<GraphRecord>> seatsByPerson = new HashMap<>();

	private Seating(Snapshot account) {
		this.seats = account.all(RecordType.STAKEHOLDER)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.toList();
		for (GraphRecord tenure : account.all(RecordType.TENURE)) {
			String seatId = tenure.required("stakeholderId");
			this.tenuresBySeat.computeIfAbsent(seatId, any -> new ArrayList<>(1)).add(tenure);
			if (!tenure.flag("ended")) {
				this.tenureBySeat.put(seatId, tenure);
			}
		}
		for (GraphRecord seat : this.seats) {
			String managerId = seat.text("managerId");
			if (managerId != null) {
				this.reports.computeIfAbsent(managerId, any -> new ArrayList<>()).add(seat);
			}
			GraphRecord tenure = this.tenureBySeat.get(seat.id());
			if (tenure != null) {
				this.seatsByPerson.computeIfAbsent(tenure.required("personId"), any -> new ArrayList<>(1)).add(seat);
			}
		}
	}

	/** The seating of an account. */
	public static Seating of(Snapshot account) {
		return account.derive(Seating.class, Seating::new);
	}

	/** All seats in the order of their making. */
	public List<GraphRecord> seats() {
		return this.seats;
	}

	/** The seats that report to one by the solid line. */
	public List<GraphRecord> reportsTo(String seatId) {
		return this.reports.getOrDefault(seatId, List.of());
	}

	/** The tenure of whoever holds a seat; null when nobody does. */
	public @Nullable GraphRecord tenureOf(String seatId) {
		return this.tenureBySeat.get(seatId);
	}

	/** All tenures in a seat, in no particular order. */
	public List<GraphRecord> tenuresOf(String seatId) {
		return this.tenuresBySeat.getOrDefault(seatId, List.of());
	}

	/** Whoever holds a seat. */
	public Set<String> seatedPersons() {
		return this.seatsByPerson.keySet();
	}

	/** The seats that a person holds. */
	public List<GraphRecord> seatsOf(String personId) {
		return this.seatsByPerson.getOrDefault(personId, List.of());
	}

}
