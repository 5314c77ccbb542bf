package org.dottedline.importing.applying;

import org.dottedline.access.Sights;
import org.dottedline.graph.Database;
import org.dottedline.graph.OutsideRecords;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.revenue.WorkspaceCurrency;

import org.springframework.stereotype.Component;

/** What imports need of the rest of the product. */
@Component
public class Surroundings {

	private final Database database;

	private final SnapshotStore snapshots;

	private final OutsideRecords outside;

	private final Sights sights;

	private final WorkspaceCurrency currency;

	Surroundings(Database database, SnapshotStore snapshots, OutsideRecords outside, Sights sights,
			WorkspaceCurrency currency) {
		this.database = database;
		this.snapshots = snapshots;
		this.outside = outside;
		this.sights = sights;
		this.currency = currency;
	}

	Database database() {
		return this.database;
	}

	public SnapshotStore snapshots() {
		return this.snapshots;
	}

	OutsideRecords outside() {
		return this.outside;
	}

	Sights sights() {
		return this.sights;
	}

	/** The currency of amounts that name none. */
	String currency() {
		return this.currency.code();
	}

}
