package org.dottedline.graph;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.change.ChangeLog;
import org.dottedline.change.History;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An account as of a time is what it was then, whatever was done in whatever order since and wherever the checkpoints
 * lie; only what was erased does not come back.
 */
@ServerTest
@TestPropertySource(properties = "dottedline.history.checkpoint-every=4")
@DirtiesContext
class AsOfEqualsRecordedIT {

	private static final int SEQUENCES = 2;

	private static final long SEED = Long.getLong("dottedline.test.seed", 20_261_127);

	@Autowired
	private Workspace workspace;

	@Autowired
	private SnapshotStore store;

	@Autowired
	private History history;

	@Autowired
	private ChangeLog log;

	@Autowired
	private Database database;

	@Test
	void atEveryRevisionOfRandomSequences() throws InterruptedException {
		List<String> columns = columns();
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			long seed = SEED + sequence;
			RandomCommands commands = new RandomCommands(seed, this.workspace.member("Ada"), this.workspace.member("Grace"),
					this.workspace.administrator(), columns);
			List<Recorded> recorded = new ArrayList<>();
			for (int step = 0; step < RandomCommands.Kind.round(); step++) {
				commands.step(this.store);
				for (Snapshot account : this.store.current(commands.accounts()).values()) {
					recorded.add(new Recorded(account, OffsetDateTime.now()));
				}
				// A change is dated to the millisecond.
				Thread.sleep(2);
			}
			Map<String, Snapshot> now = this.store.current(commands.accounts());
			Counted words = new Counted();
			for (Recorded one : recorded) {
				Snapshot current = Objects.requireNonNull(now.get(one.account().streamId()));
				assertThat(differences(one.account(), this.history.asOf(current, one.at(), "asOf"), words)).as("seed %s, revision %s",
						seed, one.account().revision()).isEmpty();
			}
			assertThat(words.same).as("personal values that came back").isGreaterThan(1000);
			assertThat(this.database.read("MATCH (p:Checkpoint) WHERE p.streamId IN $ids RETURN p", Map.of("ids", commands.accounts())))
				.as("checkpoints that were gone by").hasSizeGreaterThan(10);
		}
	}

	private List<String> differences(Snapshot recorded, Snapshot then, Counted words) {
		List<String> differences = new ArrayList<>();
		if (recorded.revision() != then.revision()) {
			differences.add("recorded at " + recorded.revision() + ", found at " + then.revision());
		}
		for (RecordType type : RecordType.values()) {
			if (!recorded.map(type).keySet().equals(then.map(type).keySet())) {
				differences.add(type + ": recorded " + recorded.map(type).keySet() + ", found " + then.map(type).keySet());
				continue;
			}
			recorded.map(type).forEach((id, record) -> {
				Map<String, Object> expected = new HashMap<>(record.values());
				GraphRecord found = Objects.requireNonNull(then.find(type, id));
				type.fields().values().stream().filter(Field::personal).map(Field::name).filter(expected::containsKey).forEach(name -> {
					if (found.value(name) != null) {
						words.same++;
					}
					else if (isGone(type, id, name) || wasErased(recorded, id)) {
						expected.remove(name);
					}
				});
				if (!expected.equals(found.values())) {
					differences.add("recorded " + record + ", found " + found);
				}
			});
		}
		return differences;
	}

	/** Whoever is named anew after that has a word in the graph again, but not the one of then. */
	private boolean wasErased(Snapshot recorded, String personId) {
		return this.log.after(recorded.streamId(), recorded.revision(), Integer.MAX_VALUE)
			.stream()
			.filter(change -> change.command().equals("erasePerson"))
			.anyMatch(change -> change.entries().stream().anyMatch(entry -> entry.target().equals(personId)));
	}

	/** Whether it was erased, or has no word in the graph any more by which it could be told. */
	private boolean isGone(RecordType type, String id, String name) {
		String kept = type == RecordType.PERSON
				? "MATCH (v:PersonalValues)-[:ABOUT]->(:Person {id: $id}) WHERE v[$before] IS NOT NULL RETURN 1 AS one UNION MATCH (p:Person {id: $id}) WHERE p[$name] IS NOT NULL RETURN 1 AS one"
				: "MATCH (t:FreeText {target: $id}) WHERE t[$before] IS NOT NULL RETURN 1 AS one";
		return this.database.read(kept, Map.of("id", id, "name", name, "before", name + "Before")).isEmpty();
	}

	private List<String> columns() {
		Api importer = this.workspace.member("Importer");
		new Imports(importer, "random-past").run(Imports.files("Product2.csv", "Id,Name,Family\nq1,Pumps,Water\nq2,Fans,Air\n"));
		return importer.ask("{ products { id family { id } } }").sound().texts("products", "family.id");
	}

	/** What an account was at a time. */
	private record Recorded(Snapshot account, OffsetDateTime at) {
	}

	/** How many personal values were there again. */
	private static final class Counted {

		private int same;

	}

}
