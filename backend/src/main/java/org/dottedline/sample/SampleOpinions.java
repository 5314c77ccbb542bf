package org.dottedline.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.graph.Draft;
import org.dottedline.graph.RecordType;
import org.dottedline.judgement.JudgedField;
import org.dottedline.stakeholder.Tenures;
import tools.jackson.databind.JsonNode;

/** What the sample's members think of its people: how they decide, who said what when, ties, and competitors. */
final class SampleOpinions {

	private final SampleData data;

	private final SampleWorkspace workspace;

	private final Draft draft;

	private final LocalDate today;

	private final Map<String, String> seats;

	private final Map<String, String> persons;

	SampleOpinions(SampleData data, SampleWorkspace workspace, Draft draft, LocalDate today, Map<String, String> seats,
			Map<String, String> persons) {
		this.data = data;
		this.workspace = workspace;
		this.draft = draft;
		this.today = today;
		this.seats = seats;
		this.persons = persons;
	}

	void add() {
		for (JsonNode row : this.data.part("thinking")) {
			String tenureId = tenure(row.get(0));
			this.draft.set(RecordType.TENURE, tenureId, "orientation", row.get(1).asString());
			this.draft.set(RecordType.TENURE, tenureId, "adaptability", row.get(2).asString());
			this.draft.set(RecordType.TENURE, tenureId, "coveredById", this.workspace.member(row.get(3).asString()));
		}
		this.data.part("judgements").forEach(this::addJudgements);
		for (JsonNode row : this.data.part("ties")) {
			boolean personal = !row.get(2).asString().equals("ASSISTANT_OF");
			Map<String, String> ends = personal ? this.persons : this.seats;
			addTie(row, Objects.requireNonNull(ends.get(row.get(0).asString())),
					Objects.requireNonNull(ends.get(row.get(1).asString())));
		}
		for (JsonNode row : this.data.part("competitors")) {
			this.draft.add(RecordType.COMPETITOR_RELATIONSHIP,
					Map.of("accountId", this.draft.streamId(), "personId",
							Objects.requireNonNull(this.persons.get(row.get(0).asString())), "competitor",
							row.get(1).asString(), "strength", row.get(2).asString(), "note", row.get(3).asString(),
							"byId", this.workspace.member(row.get(4).asString()), "at", at(row.get(5).asInt())));
		}
	}

	private void addTie(JsonNode row, String from, String to) {
		boolean swapped = List.of("CONFLICT", "WORKS_WITH").contains(row.get(2).asString()) && from.compareTo(to) > 0;
		Map<String, Object> tie = new HashMap<>(Map.of("accountId", this.draft.streamId(), "kind", row.get(2).asString(),
				"fromId", swapped ? to : from, "toId", swapped ? from : to));
		tie.put("note", SampleData.text(row, 3));
		this.draft.add(RecordType.TIE, tie);
	}

	private void addJudgements(JsonNode row) {
		for (JsonNode code : row.get(1)) {
			JudgedField field = JudgedField.valueOf(code.asString());
			Map<String, Object> judgement = new HashMap<>(Map.of("accountId", this.draft.streamId(), "field", field.name(),
					"aboutId", field.holder() == RecordType.STAKEHOLDER ? seat(row.get(0)) : tenure(row.get(0)), "byId",
					this.workspace.member(row.get(2).asString()), "at", at(row.get(3).asInt())));
			judgement.put("source", SampleData.text(row, 4));
			judgement.put("confidence", row.get(5).isNull() ? null : row.get(5).asDouble());
			this.draft.add(RecordType.JUDGEMENT, judgement);
		}
	}

	private String at(int days) {
		return this.today.plusDays(days).atTime(9, 30).atOffset(ZoneOffset.UTC).toString();
	}

	private String seat(JsonNode key) {
		return Objects.requireNonNull(this.seats.get(key.asString()));
	}

	private String tenure(JsonNode key) {
		return Objects.requireNonNull(Tenures.current(this.draft, seat(key))).id();
	}

}
