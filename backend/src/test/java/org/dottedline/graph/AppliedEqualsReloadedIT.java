package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.graph.RandomCommands.Kind;
import org.dottedline.testing.TestDatabase;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a node has in memory is what lies in the database, whatever was done in whatever order: on the node that did it,
 * and on another that follows by the changes alone.
 */
@ServerTest
class AppliedEqualsReloadedIT {

	private static final int SEQUENCES = 4;

	private static final long SEED = Long.getLong("dottedline.test.seed", 20_261_122);

	@Autowired
	private Workspace workspace;

	@Autowired
	private SnapshotStore store;

	@Autowired
	private SnapshotLoader loader;

	@Autowired
	private ChangeSource changes;

	@Autowired
	private RevisionCheck revisions;

	@Autowired
	private Database database;

	@Test
	void afterEveryCommandOfRandomSequences() {
		Map<Kind, Integer> done = new EnumMap<>(Kind.class);
		List<String> columns = columns();
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			RandomCommands commands = new RandomCommands(SEED + sequence, this.workspace.member("Ada"),
					this.workspace.member("Grace"), this.workspace.administrator(), columns);
			List<String> streams = new ArrayList<>(commands.accounts());
			streams.add(Streams.WORKSPACE);
			CountingLoader otherLoader = new CountingLoader(this.database);
			SnapshotStore otherNode = new SnapshotStore(otherLoader, this.changes, this.revisions, 100_000);
			otherNode.current(streams);
			int loads = otherLoader.loads;
			List<String> story = new ArrayList<>();
			for (int step = 0; step < Kind.round(); step++) {
				story.add(commands.step(this.store));
				assertThat(differences(streams, this.store)).as("seed %s: %s", SEED + sequence, story).isEmpty();
				if (step % 4 == 0) {
					assertThat(differences(streams, otherNode)).as("other node, seed %s: %s", SEED + sequence, story).isEmpty();
				}
			}
			assertThat(otherLoader.loads).as("full reads of the node that follows").isEqualTo(loads);
			commands.done().forEach((kind, count) -> done.merge(kind, count, Integer::sum));
			assertThat(brokenRules(commands.accounts())).isEmpty();
		}
		assertThat(done).as("a kind of command that is never done proves nothing").containsOnlyKeys(Kind.values());
	}

	private List<String> differences(Collection<String> streams, SnapshotStore of) {
		List<String> differences = new ArrayList<>();
		Map<String, Snapshot> current = of.current(streams);
		this.loader.load(streams).forEach((id, loaded) -> {
			Snapshot applied = Objects.requireNonNull(current.get(id));
			if (!applied.sameAs(loaded)) {
				differences.add(id + " at " + applied.revision() + " applied, " + loaded.revision() + " loaded");
				for (RecordType type : RecordType.values()) {
					compare(differences, applied.map(type), loaded.map(type));
				}
			}
		});
		return differences;
	}

	private static void compare(List<String> differences, Map<String, GraphRecord> applied, Map<String, GraphRecord> loaded) {
		applied.forEach((id, record) -> {
			if (!record.equals(loaded.get(id))) {
				differences.add("applied " + record + ", loaded " + loaded.get(id));
			}
		});
		loaded.forEach((id, record) -> {
			if (!applied.containsKey(id)) {
				differences.add("loaded only " + record);
			}
		});
	}

	/** What no command may leave behind, asked of the database itself. */
	private static List<String> brokenRules(List<String> accounts) {
		return TestDatabase.get().driver().executableQuery("""
				MATCH (s:Stakeholder)-[:SEAT_AT]->(a:Account) WHERE a.id IN $accounts
				WITH s, COUNT { (s)-[:REPORTS_TO]->() } AS managers, EXISTS { (s)-[:REPORTS_TO]->+(s) } AS circle,
				     COUNT { (t:Tenure WHERE NOT coalesce(t.ended, false))-[:IN_SEAT]->(s) } AS holders
				WHERE managers > 1 OR circle OR holders > 1
				RETURN s.id + ' has ' + managers + ' managers, ' + holders + ' holders, in a circle: ' + circle AS rule
				UNION
				MATCH (a:Account) WHERE a.id IN $accounts
				WITH a, COUNT { (u:BusinessUnit)-[:UNIT_OF]->(a) WHERE NOT (u)-[:PART_OF]->() } AS roots
				WHERE roots <> 1
				RETURN a.id + ' has ' + roots + ' roots' AS rule
				UNION
				MATCH (a:Account)<-[:CHANGE_OF]-(c:Change) WHERE a.id IN $accounts AND c.revision > a.revision
				RETURN a.id + ' has a change of the future' AS rule""")
			.withParameters(Map.of("accounts", accounts))
			.execute()
			.records()
			.stream()
			.map(row -> row.get("rule").asString())
			.toList();
	}

	/** The columns of cells: two families of products. */
	private List<String> columns() {
		Api importer = this.workspace.member("Importer");
		new Imports(importer, "random").run(Imports.files("Product2.csv", "Id,Name,Family\np1,Pumps,Water\np2,Fans,Air\n"));
		return importer.ask("{ products { id family { id } } }").sound().texts("products", "family.id");
	}

	/** Counts how often whole streams are read. */
	private static final class CountingLoader extends SnapshotLoader {

		private int loads;

		CountingLoader(Database database) {
			super(database);
		}

		@Override
		public Map<String, Snapshot> load(Collection<String> streamIds) {
			this.loads++;
			return super.load(streamIds);
		}

	}

}
