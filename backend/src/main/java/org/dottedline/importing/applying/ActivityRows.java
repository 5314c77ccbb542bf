package org.dottedline.importing.applying;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.relationship.RelationshipService;
import org.jspecify.annotations.Nullable;

/** Tasks and events. One of ours with one of theirs on a day that is past is a contact between the two. */
final class ActivityRows implements Applier {

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.ACCOUNT, "AccountId"),
				new Reference(SObject.ACCOUNT, "WhatId"), new Reference(SObject.OPPORTUNITY, "WhatId"),
				new Reference(SObject.CONTACT, "WhoId"), new Reference(SObject.USER, "OwnerId"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		Batch lost = run.newBatch();
		Map<String, List<SourceRow>> byAccount = Import.sort(rows, row -> {
			String accountId = accountOf(run.known(), row);
			if (accountId == null) {
				lost.reject(row, ProblemCode.NO_ACCOUNT, "WhatId", "This row names no account, opportunity or contact that is here.");
			}
			return accountId;
		});
		run.settle(lost);
		byAccount.forEach((accountId, here) -> run.onAccount(accountId, here, (draft, batch) -> {
			Import.knowOutside(run, draft, here);
			here.forEach(row -> apply(run, draft, batch, row));
		}));
	}

	private static @Nullable String accountOf(KnownRecords known, SourceRow row) {
		List<KnownRecords.@Nullable Known> places = new ArrayList<>();
		places.add(known.find(SObject.ACCOUNT, row.text("AccountId")));
		places.add(known.find(SObject.ACCOUNT, row.text("WhatId")));
		places.add(known.find(SObject.OPPORTUNITY, row.text("WhatId")));
		places.add(known.find(SObject.CONTACT, row.text("WhoId")));
		for (KnownRecords.Known place : places) {
			if (place != null) {
				return place.streamId();
			}
		}
		return null;
	}

	private static void apply(Import run, Draft draft, Batch batch, SourceRow row) {
		KnownRecords.Known person = run.known().find(SObject.CONTACT, row.text("WhoId"));
		KnownRecords.Known member = run.known().find(SObject.USER, row.text("OwnerId"));
		boolean here = person != null && draft.find(RecordType.PERSON, person.id()) != null;
		Fields fields = batch.fields(row)
			.text("subject", "Subject")
			.date("date", "StartDateTime")
			.date("date", "ActivityDate")
			.put("kind", kind(row))
			.put("memberId", member == null ? null : member.id())
			.put("personId", here ? person.id() : null);
		batch.upsert(draft, RecordType.ACTIVITY, row, fields.values(), Map.of("accountId", draft.streamId()));
		Object date = fields.get("date");
		if (member != null && here && date != null && isPast(row, date.toString())) {
			contact(draft, member.id(), person.id(), date.toString());
		}
	}

	private static boolean isPast(SourceRow row, String date) {
		boolean open = row.type() == SObject.TASK && row.text("Status") != null
				&& !row.text("Status").equalsIgnoreCase("Completed");
		return !open && !LocalDate.parse(date).isAfter(LocalDate.now(ZoneOffset.UTC));
	}

	private static void contact(Draft draft, String memberId, String personId, String date) {
		String id = RelationshipService.between(draft, memberId, personId);
		GraphRecord relationship = draft.find(RecordType.TEAM_RELATIONSHIP, id);
		String last = relationship == null ? null : relationship.text("lastContact");
		if (last == null || last.compareTo(date) < 0) {
			draft.set(RecordType.TEAM_RELATIONSHIP, id, "lastContact", date);
		}
	}

	private static String kind(SourceRow row) {
		if (row.type() == SObject.EVENT) {
			return "MEETING";
		}
		String said = (row.text("TaskSubtype") + " " + row.text("Type")).toLowerCase(Locale.ROOT);
		return said.contains("call") ? "CALL" : said.contains("mail") ? "MAIL" : said.contains("meeting") ? "MEETING" : "TASK";
	}

}
