package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.CellStatuses.CellStatus;

import org.springframework.stereotype.Service;

/** Sets which finer states cells may have. */
@Service
class CellStatusService {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

	private static final int MOST = 40;

	private final ChangeRoad road;

	CellStatusService(ChangeRoad road) {
		this.road = road;
	}

	Outcome set(Viewer viewer, Input input) {
		if (!viewer.administrator()) {
			throw Refusal.forbidden("statuses", "Only an administrator may say which finer states there are.");
		}
		List<CellStatus> wanted = read(input.groups("statuses"));
		return this.road.run(Command.onWorkspace("setCellStatuses", viewer, input.clientMutationId(), drafts -> {
			replace(drafts.workspace(), wanted);
			return Streams.WORKSPACE;
		}));
	}

	/** Those that stay keep their records, so that the history tells what changed and no more. */
	private static void replace(Draft workspace, List<CellStatus> wanted) {
		Map<String, String> known = new LinkedHashMap<>();
		for (GraphRecord status : workspace.all(RecordType.CELL_STATUS)) {
			known.put(status.required("code"), status.id());
		}
		for (int position = 0; position < wanted.size(); position++) {
			CellStatus status = wanted.get(position);
			String id = known.remove(status.code());
			Map<String, Object> values = Map.of("code", status.code(), "name", status.name(), "state",
					status.state().name(), "whitespace", status.whitespace(), "position", position);
			if (id == null) {
				workspace.add(RecordType.CELL_STATUS, values);
			}
			else {
				values.forEach((field, value) -> workspace.set(RecordType.CELL_STATUS, id, field, value));
			}
		}
		known.values().forEach(id -> workspace.remove(RecordType.CELL_STATUS, id));
	}

	private static List<CellStatus> read(List<Input> statuses) {
		if (statuses.size() > MOST) {
			throw Refusal.invalid("statuses", "These are " + statuses.size() + "; " + MOST + " fit.");
		}
		List<CellStatus> wanted = new ArrayList<>();
		List<UserError> errors = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		for (int place = 0; place < statuses.size(); place++) {
			try {
				CellStatus status = read(statuses.get(place));
				if (!codes.add(status.code())) {
					throw Refusal.invalid("code", "This code is in the list already.");
				}
				wanted.add(status);
			}
			catch (Refusal refusal) {
				String at = String.valueOf(place);
				refusal.errors()
					.forEach(error -> errors.add(error.at(List.of("input", "statuses", at, error.path().getLast()))));
			}
		}
		for (CellStatus standard : CellStatuses.STANDARD) {
			if (errors.isEmpty() && !wanted.isEmpty() && !codes.contains(standard.code())) {
				errors.addAll(Refusal.invalid("statuses", "Cells come to be " + standard.code()
						+ " by themselves, so it has to stay; give it another name, or say that it does not count.").errors());
			}
		}
		if (!errors.isEmpty()) {
			throw new Refusal(errors);
		}
		return wanted;
	}

	private static CellStatus read(Input input) {
		String code = input.id("code");
		if (!CODE.matcher(code).matches()) {
			throw Refusal.invalid("code", "A code is of capital letters, digits and low lines, such as ON_HOLD.");
		}
		CellStatus status = new CellStatus(code, input.name("name"), State.valueOf(input.id("state")),
				input.flag("whitespace"));
		if (status.whitespace() && status.state() != State.OPEN) {
			throw Refusal.invalid("whitespace", "Only an open cell can count as whitespace.");
		}
		CellStatuses.STANDARD.stream()
			.filter(standard -> standard.code().equals(code) && standard.state() != status.state())
			.forEach(standard -> {
				throw Refusal.invalid("state", code + " is a state of cells that are " + standard.state() + ".");
			});
		return status;
	}

}
