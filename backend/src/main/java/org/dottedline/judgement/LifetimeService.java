package org.dottedline.judgement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Service;

/** Sets how long judgements hold. */
@Service
class LifetimeService {

	private static final int LONGEST = 3650;

	private final ChangeRoad road;

	LifetimeService(ChangeRoad road) {
		this.road = road;
	}

	Outcome set(Viewer viewer, Input input) {
		if (!viewer.administrator()) {
			throw Refusal.forbidden("lifetimes", "Only an administrator may say how long judgements hold.");
		}
		Map<JudgedField, Integer> wanted = new EnumMap<>(JudgedField.class);
		for (Input lifetime : input.groups("lifetimes")) {
			Integer days = lifetime.integer("days");
			if (days == null || days < 1 || days > LONGEST) {
				throw Refusal.invalid("lifetimes", "A judgement holds 1 to " + LONGEST + " days.");
			}
			wanted.put(JudgedField.valueOf(lifetime.id("field")), days);
		}
		return this.road.run(Command.onWorkspace("setJudgementLifetimes", viewer, input.clientMutationId(), drafts -> {
			wanted.forEach((field, days) -> set(drafts.workspace(), field, days));
			return Streams.WORKSPACE;
		}));
	}

	private static void set(Draft workspace, JudgedField field, int days) {
		for (GraphRecord known : List.copyOf(workspace.all(RecordType.JUDGEMENT_LIFETIME))) {
			if (field.name().equals(known.text("field"))) {
				workspace.set(RecordType.JUDGEMENT_LIFETIME, known.id(), "days", days);
				return;
			}
		}
		if (days != field.days()) {
			workspace.add(RecordType.JUDGEMENT_LIFETIME, Map.of("field", field.name(), "days", days));
		}
	}

}
