package org.dottedline.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import tools.jackson.databind.JsonNode;

/** The plan of the sample account: what its people have in mind, what we aim at, and who does what for it. */
final class SamplePlan {

	private final SampleData data;

	private final Draft draft;

	private final LocalDate today;

	private final String maraId;

	private final String ownerId;

	private final Map<String, String> seats;

	private final Map<String, String> insights = new HashMap<>();

	private final Map<String, String> objectives = new HashMap<>();

	SamplePlan(SampleData data, SampleWorkspace workspace, Draft draft, LocalDate today, String ownerId, Map<String, String> seats) {
		this.data = data;
		this.draft = draft;
		this.today = today;
		this.maraId = workspace.member("mara");
		this.ownerId = ownerId;
		this.seats = seats;
	}

	void add() {
		this.data.part("insights").forEach(this::addInsight);
		this.data.part("objectives").forEach(this::addObjective);
		this.data.part("strategies").forEach(this::addStrategy);
		this.data.part("actions").forEach(this::addAction);
	}

	private void addInsight(JsonNode row) {
		Map<String, Object> insight = said();
		insight.put("kind", row.get(1).asString());
		insight.put("text", row.get(2).asString());
		insight.put("source", SampleData.text(row, 3));
		insight.put("confirmed", row.get(4).asBoolean() ? true : null);
		insight.put("stakeholderId", this.seats.get(row.get(5).asString()));
		this.insights.put(row.get(0).asString(), this.draft.add(RecordType.INSIGHT, insight));
	}

	private void addObjective(JsonNode row) {
		Map<String, Object> objective = said();
		for (String field : List.of("name", "kind", "outcome", "status", "measure", "unit", "baseline", "target", "current")) {
			objective.put(field, SampleData.text(row, field));
		}
		objective.put("due", day(row.get("due")));
		objective.put("stakeholderId", row.has("with") ? this.seats.get(row.get("with").asString()) : null);
		objective.put("insightIds", row.get("serves").valueStream().map(key -> Objects.requireNonNull(this.insights.get(key.asString()))).toList());
		this.objectives.put(row.get("key").asString(), this.draft.add(RecordType.OBJECTIVE, objective));
	}

	private void addStrategy(JsonNode row) {
		List<String> names = row.get(2).valueStream().map(JsonNode::asString).toList();
		List<String> opportunities = this.draft.all(RecordType.OPPORTUNITY)
			.stream()
			.filter(opportunity -> names.contains(opportunity.text("name")))
			.map(GraphRecord::id)
			.toList();
		this.draft.add(RecordType.STRATEGY, Map.of("accountId", this.draft.streamId(), "objectiveId", objective(row.get(0)), "name",
				row.get(1).asString(), "opportunityIds", opportunities));
	}

	private void addAction(JsonNode row) {
		Map<String, Object> action = said();
		action.put("objectiveId", objective(row.get(0)));
		action.put("title", row.get(1).asString());
		action.put("ownerId", row.get(2).asString().equals("mara") ? this.maraId : this.ownerId);
		action.put("due", day(row.get(3)));
		action.put("status", row.get(4).asString());
		action.put("stakeholderIds", row.get(5).valueStream().map(key -> Objects.requireNonNull(this.seats.get(key.asString()))).toList());
		if (row.get(4).asString().equals("DONE")) {
			action.put("doneOn", day(row.get(3)));
		}
		this.draft.add(RecordType.ACTION, action);
	}

	private String objective(JsonNode key) {
		return Objects.requireNonNull(this.objectives.get(key.asString()));
	}

	/** What every record of a plan keeps of its making. */
	private Map<String, Object> said() {
		return new HashMap<>(Map.of("accountId", this.draft.streamId(), "byId", this.maraId, "at",
				this.today.minusDays(20).atTime(9, 0).atOffset(ZoneOffset.UTC).toString()));
	}

	private String day(JsonNode daysFromToday) {
		return this.today.plusDays(daysFromToday.asInt()).toString();
	}

}
