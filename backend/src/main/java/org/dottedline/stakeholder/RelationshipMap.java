package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.List;

import org.dottedline.account.Account;

/** The map of an account at one revision. */
public record RelationshipMap(Account account) {

	public int revision() {
		return this.account.revision();
	}

	public List<Stakeholder> stakeholders() {
		return Seating.of(this.account.snapshot())
			.seats()
			.stream()
			.map(seat -> Stakeholder.of(this.account, seat))
			.toList();
	}

	public List<ReportingLine> reportingLines() {
		List<ReportingLine> lines = new ArrayList<>();
		for (Stakeholder stakeholder : stakeholders()) {
			Stakeholder manager = stakeholder.manager();
			if (manager != null) {
				lines.add(new ReportingLine(stakeholder, manager, "SOLID"));
			}
			stakeholder.dottedLineManagers()
				.forEach(dotted -> lines.add(new ReportingLine(stakeholder, dotted, "DOTTED")));
		}
		return lines;
	}

	/** Who reports to whom. */
	public record ReportingLine(Stakeholder from, Stakeholder to, String kind) {
	}

}
