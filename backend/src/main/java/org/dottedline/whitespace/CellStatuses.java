package org.dottedline.whitespace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.whitespace.Cell.State;
import org.jspecify.annotations.Nullable;

/** The finer states of cells in this workspace, in order: as an administrator set them, else those of the field. */
final class CellStatuses {

	static final String DEFEND = "DEFEND";

	static final String UNASSESSED = "UNASSESSED";

	static final String POTENTIAL = "POTENTIAL";

	static final String COMPETITOR_HELD = "COMPETITOR_HELD";

	/** What cells may be of without that anybody chose it, and so cannot be done without. */
	static final List<CellStatus> STANDARD = List.of(new CellStatus(DEFEND, "Defend", State.SOLD, false),
			new CellStatus(UNASSESSED, "Unassessed", State.OPEN, true),
			new CellStatus(POTENTIAL, "Potential", State.OPEN, true),
			new CellStatus(COMPETITOR_HELD, "Competitor-held", State.OPEN, true),
			new CellStatus("BLOCKED", "Blocked", State.BLOCKED, false),
			new CellStatus("NOT_APPLICABLE", "Not applicable", State.BLOCKED, false));

	private final Map<String, CellStatus> byCode = new LinkedHashMap<>();

	private CellStatuses(Snapshot workspace) {
		List<CellStatus> set = workspace.all(RecordType.CELL_STATUS)
			.stream()
			.sorted(Comparator.comparing((GraphRecord record) -> (Long) record.values().get("position")))
			.map(CellStatus::of)
			.toList();
		(set.isEmpty() ? STANDARD : set).forEach(status -> this.byCode.put(status.code(), status));
	}

	static CellStatuses of(Snapshot workspace) {
		return workspace.derive(CellStatuses.class, CellStatuses::new);
	}

	List<CellStatus> all() {
		return List.copyOf(this.byCode.values());
	}

	boolean exists(String code) {
		return this.byCode.containsKey(code);
	}

	boolean fits(String code, State state) {
		CellStatus status = this.byCode.get(code);
		return status != null && status.state() == state;
	}

	/** The codes that a cell of a state may have. */
	List<String> codesOf(State state) {
		return this.byCode.values().stream().filter(status -> status.state() == state).map(CellStatus::code).toList();
	}

	/** Whether a cell that is open counts as whitespace. */
	boolean counts(@Nullable String code) {
		CellStatus status = this.byCode.get(code);
		return status == null || status.whitespace();
	}

	/**
	 * A finer state.
	 * @param code what cells keep
	 * @param name what people read
	 * @param whitespace whether a cell of it could still be sold: only of an open one
	 */
	record CellStatus(String code, String name, State state, boolean whitespace) {

		static CellStatus of(GraphRecord record) {
			return new CellStatus(record.required("code"), record.required("name"),
					State.valueOf(record.required("state")), record.flag("whitespace"));
		}

	}

}
