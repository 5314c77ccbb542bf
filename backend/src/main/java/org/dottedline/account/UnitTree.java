package org.dottedline.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/** The units of an account as a tree under exactly one root. */
public final class UnitTree {

	private final GraphRecord root;

	private final List<GraphRecord> ordered = new ArrayList<>();

	private final Map<String, List<GraphRecord>> children = new HashMap<>();

	private UnitTree(Snapshot account) {
		GraphRecord found = null;
		for (GraphRecord unit : account.all(RecordType.BUSINESS_UNIT)) {
			String parentId = unit.text("parentId");
			if (parentId == null) {
				found = unit;
			}
			else {
				this.children.computeIfAbsent(parentId, any -> new ArrayList<>()).add(unit);
			}
		}
		if (found == null) {
			throw new IllegalStateException("The account " + account.streamId() + " has no root unit");
		}
		this.root = found;
		this.children.values()
			.forEach(siblings -> siblings
				.sort(Comparator.comparing((GraphRecord unit) -> unit.text("name", ""), String.CASE_INSENSITIVE_ORDER)
					.thenComparing(GraphRecord::id)));
		walk(this.root);
	}

	private void walk(GraphRecord unit) {
		this.ordered.add(unit);
		childrenOf(unit.id()).forEach(this::walk);
	}

	/** The units of an account. */
	public static UnitTree of(Snapshot account) {
		return account.derive(UnitTree.class, UnitTree::new);
	}

	public GraphRecord root() {
		return this.root;
	}

	/** All units, parents before children, siblings by name. */
	public List<GraphRecord> ordered() {
		return this.ordered;
	}

	public List<GraphRecord> childrenOf(String unitId) {
		return this.children.getOrDefault(unitId, List.of());
	}

}
