package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ParentsFirstTest {

	private final List<SourceRow> rows = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	@Property
	void everyAccountComesOnceAndAfterItsParent(@ForAll @Size(max = 12) List<@IntRange(min = -2, max = 14) Integer> parents) {
		List<SourceRow> sent = new ArrayList<>();
		for (int id = 0; id < parents.size(); id++) {
			sent.add(account(id, parents.get(id), ""));
		}
		arrange(sent);

		Set<String> ids = new HashSet<>();
		for (SourceRow row : rows) {
			String parent = row.text("ParentId");
			boolean sentToo = parent != null && Integer.parseInt(parent) < parents.size() && Integer.parseInt(parent) >= 0;
			assertThat(!sentToo || ids.contains(parent)).isTrue();
			assertThat(ids.add(row.id())).isTrue();
		}
		assertThat(ids).hasSize(parents.size());
		long kept = rows.stream().filter(row -> row.text("ParentId") != null).count();
		assertThat(kept + problems.size()).isEqualTo(parents.stream().filter(parent -> parent > -2).count());
	}

	@Test
	void inTheOrderOfTheFilesWhereThatIsNoMatter() {
		arrange(List.of(account(0, -2, ""), account(1, 0, ""), account(2, -2, ""), account(3, 1, "")));

		assertThat(rows).extracting(SourceRow::id).containsExactly("0", "1", "2", "3");
	}

	@Test
	void aCircleIsOpenedAtTheLatestAccount() {
		arrange(List.of(account(0, 1, "2014-01-01"), account(1, 2, "2016-01-01"), account(2, 0, "2015-01-01")));

		assertThat(problems).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(ProblemCode.PARENT_CYCLE);
			assertThat(problem.line()).isEqualTo(3);
		});
		assertThat(rows).extracting(SourceRow::id).containsExactly("1", "0", "2");
		assertThat(rows.getFirst().text("ParentId")).isNull();
	}

	@Test
	void aLongChainUpsideDownIsNoTrouble() {
		List<SourceRow> chain = new ArrayList<>();
		for (int id = 0; id < 100_000; id++) {
			chain.add(account(id, id + 1 == 100_000 ? -2 : id + 1, ""));
		}
		arrange(chain);

		assertThat(rows).hasSize(100_000);
		assertThat(rows.getFirst().id()).isEqualTo("99999");
	}

	private void arrange(List<SourceRow> sent) {
		rows.clear();
		problems.clear();
		Set<String> ids = new HashSet<>();
		sent.forEach(row -> ids.add(row.id()));
		ParentsFirst parentsFirst = new ParentsFirst(ids::contains, rows::add, problems::add);
		sent.forEach(parentsFirst::add);
		parentsFirst.end();
	}

	/** -2 is an account at the top, other ids that do not exist are dangling. */
	private static SourceRow account(int id, int parent, String created) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("Id", "" + id);
		fields.put("ParentId", parent == -2 ? "" : "" + parent);
		fields.put("CreatedDate", created);
		return new SourceRow("Account.csv", id + 2, SObject.ACCOUNT, "" + id, fields);
	}
}
