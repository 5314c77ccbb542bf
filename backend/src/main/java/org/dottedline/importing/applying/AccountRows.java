package org.dottedline.importing.applying;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dottedline.access.AccessLevel;
import org.dottedline.account.AccountService;
import org.dottedline.change.Command;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Ids;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Accounts. A new one belongs to the member whom the row names as its owner, else to whoever imports it; an importer who
 * does not own it may edit it.
 */
final class AccountRows implements Applier {

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.USER, "OwnerId"), new Reference(SObject.ACCOUNT, "ParentId"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		for (SourceRow row : rows) {
			KnownRecords.Known known = run.known().find(SObject.ACCOUNT, row.id());
			if (known == null) {
				create(run, row);
			}
			else {
				run.onAccount(known.streamId(), List.of(row),
						(draft, batch) -> batch.upsert(draft, RecordType.ACCOUNT, row, fields(run, batch, row), Map.of()));
			}
		}
	}

	private static void create(Import run, SourceRow row) {
		String accountId = Ids.next();
		Command command = Command.onWorkspace(Import.COMMAND, run.viewer(), null, drafts -> null).making(accountId);
		run.perform(command, List.of(row), (drafts, batch) -> {
			Draft draft = drafts.account(accountId);
			String importer = run.viewer().memberId();
			KnownRecords.Known owner = run.known().find(SObject.USER, row.text("OwnerId"));
			String ownerId = owner == null ? importer : owner.id();
			AccountService.add(draft, batch.with(row, fields(run, batch, row), Map.of()), ownerId);
			if (!ownerId.equals(importer)) {
				draft.add(RecordType.ACCOUNT_ACCESS, Map.of("level", AccessLevel.EDITOR.name(), "accountId", accountId,
						"memberId", importer));
			}
			batch.created(draft, row, accountId);
		});
	}

	private static Map<String, @Nullable Object> fields(Import run, Batch batch, SourceRow row) {
		Fields fields = batch.fields(row)
			.required("name", "Name", "Unnamed " + row.id())
			.text("industry", "Industry")
			.text("country", "BillingCountry")
			.wholeNumber("employees", "NumberOfEmployees");
		String parentId = row.text("ParentId");
		if (row.says("ParentId")) {
			KnownRecords.Known parent = run.known().find(SObject.ACCOUNT, parentId);
			fields.put("parentId", parent == null ? null : parent.id());
			if (parentId != null && parent == null) {
				batch.note(Problem.ofValue(row.file(), row.line(), "ParentId", ProblemCode.DANGLING_REFERENCE,
						"There is no Account " + parentId + "; the account stands by itself."));
			}
		}
		return fields.values();
	}

}
