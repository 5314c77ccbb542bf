package org.dottedline.judgement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/** How long judgements hold in this workspace. */
final class Lifetimes {

	private final Map<JudgedField, Integer> days = new EnumMap<>(JudgedField.class);

	private Lifetimes(Snapshot workspace) {
		for (GraphRecord lifetime : workspace.all(RecordType.JUDGEMENT_LIFETIME)) {
			this.days.put(JudgedField.valueOf(lifetime.required("field")), ((Long) lifetime.value("days")).intValue());
		}
	}

	static Lifetimes of(Snapshot workspace) {
		return workspace.derive(Lifetimes.class, Lifetimes::new);
	}

	int days(JudgedField field) {
		return this.days.getOrDefault(field, field.days());
	}

	List<JudgementLifetime> all() {
		return Arrays.stream(JudgedField.values())
			.map(field -> new JudgementLifetime(field, days(field), field.days()))
			.toList();
	}

	/** How long one kind of judgement holds. */
	record JudgementLifetime(JudgedField field, int days, int defaultDays) {
	}

}
