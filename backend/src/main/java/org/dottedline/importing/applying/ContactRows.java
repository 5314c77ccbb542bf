package org.dottedline.importing.applying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.dottedline.graph.Draft;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.RowReceiver;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceFiles;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.importing.reading.check.ReportingLines;
import org.dottedline.importing.reading.check.ReportsTo;

/**
 * Contacts: each becomes a person who holds a seat. Who reports to whom is decided over all contacts of an account
 * before the first goes in, so that no order of rows loses a line or closes a circle.
 */
final class ContactRows implements Applier {

	private static final int LINES_AT_ONCE = 2000;

	private final Import run;

	private final Map<String, String> managerOf = new HashMap<>();

	private final Map<String, List<SourceRow>> later = new LinkedHashMap<>();

	ContactRows(Import run, SourceFiles files) {
		this.run = run;
		Map<String, List<ReportsTo>> byAccount = new LinkedHashMap<>();
		Map<String, String> accountOf = new HashMap<>();
		files.read(SObject.CONTACT, new RowReceiver() {

			@Override
			public void row(SourceRow row) {
				String account = row.text("AccountId");
				if (account != null) {
					accountOf.put(row.id(), account);
					byAccount.computeIfAbsent(account, any -> new ArrayList<>()).add(reportsTo(row));
				}
			}

			@Override
			public void problem(Problem problem) {
				// Told when the rows are read to be applied.
			}

			@Override
			public boolean cancelled() {
				return run.watch().cancelled();
			}

		});
		lookUpManagers(byAccount, accountOf);
		byAccount.forEach((account, contacts) -> resolve(contacts, account, accountOf));
	}

	private static ReportsTo reportsTo(SourceRow row) {
		return new ReportsTo(row.id(), row.text("ReportsToId"), row.instant("CreatedDate").orNull(any -> {
		}), row.file(), row.line());
	}

	/** A manager who is not among the rows may be here from an earlier import. */
	private void lookUpManagers(Map<String, List<ReportsTo>> byAccount, Map<String, String> accountOf) {
		Set<String> keys = new HashSet<>();
		byAccount.values()
			.forEach(contacts -> contacts.stream()
				.map(ReportsTo::managerId)
				.filter(id -> id != null && !accountOf.containsKey(id))
				.forEach(id -> keys.add(this.run.known().key(SObject.CONTACT, id))));
		this.run.known().lookUp(keys);
	}

	/** The contact whose manager is here already and not among the rows has its line drawn to that one. */
	private ReportsTo withoutKnownManager(ReportsTo contact, Map<String, String> accountOf) {
		String managerId = contact.managerId();
		if (managerId == null || accountOf.containsKey(managerId)
				|| this.run.known().find(SObject.CONTACT, managerId) == null) {
			return contact;
		}
		this.managerOf.put(contact.id(), managerId);
		return new ReportsTo(contact.id(), null, contact.created(), contact.file(), contact.line());
	}

	private void resolve(List<ReportsTo> contacts, String account, Map<String, String> accountOf) {
		Predicate<String> elsewhere = id -> {
			String other = accountOf.get(id);
			return other != null && !other.equals(account);
		};
		ReportingLines lines = ReportingLines.resolve(
				contacts.stream().map(contact -> withoutKnownManager(contact, accountOf)).toList(), elsewhere);
		this.managerOf.putAll(lines.managerOf());
		lines.problems().forEach(this.run.watch()::problem);
	}

	@Override
	public List<String> references(KnownRecords known, SourceRow row) {
		List<String> keys = new ArrayList<>(Applier.keys(known, row, new Reference(SObject.ACCOUNT, "AccountId")));
		String manager = this.managerOf.get(row.id());
		if (manager != null) {
			keys.add(known.key(SObject.CONTACT, manager));
		}
		return keys;
	}

	@Override
	public void apply(Import any, List<SourceRow> rows) {
		this.run.byAccount(rows, SObject.ACCOUNT, "AccountId").forEach((accountId, here) -> {
			ContactSeats.leaveOtherAccounts(this.run, accountId, here);
			List<SourceRow> waiting = new ArrayList<>();
			this.run.onAccount(accountId, here, (draft, batch) -> {
				waiting.clear();
				ContactSeats seats = new ContactSeats(this.run.known(), draft, batch);
				here.forEach(seats::seat);
				for (SourceRow row : here) {
					if (!seats.report(row, this.managerOf.get(row.id()))) {
						waiting.add(row);
					}
				}
			});
			this.later.computeIfAbsent(accountId, none -> new ArrayList<>()).addAll(waiting);
		});
	}

	/** Draws the lines to managers who came in a later batch. */
	void finish() {
		this.later.forEach((accountId, rows) -> {
			for (int from = 0; from < rows.size(); from += LINES_AT_ONCE) {
				drawLines(accountId, rows.subList(from, Math.min(rows.size(), from + LINES_AT_ONCE)));
			}
		});
		this.later.clear();
	}

	private void drawLines(String accountId, List<SourceRow> rows) {
		this.run.onAccount(accountId, List.of(), (Draft draft, Batch batch) -> {
			ContactSeats seats = new ContactSeats(this.run.known(), draft, batch);
			rows.forEach(row -> seats.report(row, this.managerOf.get(row.id())));
		});
	}

}
