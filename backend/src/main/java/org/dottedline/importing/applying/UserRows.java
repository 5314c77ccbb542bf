package org.dottedline.importing.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dottedline.change.Command;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Ids;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.applying.Tally.Fate;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.member.Members;

/** Users of the CRM become members who cannot sign in yet; one with a known e-mail address is the member of that. */
final class UserRows implements Applier {

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		if (!run.viewer().administrator()) {
			Batch batch = run.newBatch();
			batch.rejectAll(rows, "Only an administrator may bring in members.");
			run.settle(batch);
			return;
		}
		run.perform(Command.onWorkspace(Import.COMMAND, run.viewer(), null, drafts -> null), rows, (drafts, batch) -> {
			Draft workspace = drafts.workspace();
			Map<String, GraphRecord> byEmail = new HashMap<>();
			for (GraphRecord member : workspace.all(RecordType.MEMBER)) {
				byEmail.put(member.text("email", "").toLowerCase(Locale.ROOT), member);
			}
			for (SourceRow row : rows) {
				apply(run, workspace, batch, byEmail, row);
			}
		});
	}

	private static void apply(Import run, Draft workspace, Batch batch, Map<String, GraphRecord> byEmail,
			SourceRow row) {
		Fields fields = batch.fields(row).text("email", "Email").put("name", PersonNames.of(row));
		KnownRecords.Known known = run.known().find(row.type(), row.id());
		Object email = fields.get("email");
		GraphRecord same = email == null ? null : byEmail.get(email.toString().toLowerCase(Locale.ROOT));
		if (known == null && same != null) {
			workspace.set(RecordType.MEMBER, same.id(), "externalIds",
					List.of(run.known().key(row.type(), row.id())));
			batch.created(workspace, row, same.id());
			batch.fate(row, Fate.UPDATED);
		}
		else if (known == null) {
			String id = Members.add(workspace, Ids.next(), PersonNames.of(row), (String) email,
					run.known().key(row.type(), row.id()));
			batch.created(workspace, row, id);
		}
		else {
			batch.upsert(workspace, RecordType.MEMBER, row, fields.values(), Map.of());
		}
	}

}
