package org.dottedline.importing.reading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

	/** Each number is a person's manager: one of the people, themselves, nobody (-1), or someone unknown (99). */
	@Provide
	Arbitrary<List<Integer>> managers() {
		return Arbitraries.integers().between(1, 12).flatMap(size -> Arbitraries
				.oneOf(Arbitraries.integers().between(-1, size - 1), Arbitraries.just(99)).list().ofSize(size));
	}

	@Property
	void noCircleIsLeftAndEveryLineStandsOrIsNamedOnce(@ForAll("managers") List<Integer> managers) {
		List<ReportsTo> rows = people(managers);

		ReportingLines lines = ReportingLines.resolve(rows);

		for (ReportsTo row : rows) {
			Set<String> above = new HashSet<>();
			for (String at = row.id(); at != null; at = lines.managerOf().get(at)) {
				assertThat(above.add(at)).as("a circle through " + at).isTrue();
			}
			List<Problem> named = lines.problems().stream().filter(problem -> problem.line() == row.line()).toList();
			boolean stands = row.managerId() != null && row.managerId().equals(lines.managerOf().get(row.id()));
			assertThat(named).hasSize(row.managerId() == null || stands ? 0 : 1);
		}
	}

	@Property
	void ofEachCircleExactlyOneLineIsLeftOut(@ForAll("managers") List<Integer> managers) {
		List<ReportsTo> rows = people(managers);

		ReportingLines lines = ReportingLines.resolve(rows);

		long cuts = lines.problems().stream().filter(problem -> problem.code() == ProblemCode.REPORTING_CYCLE).count();
		assertThat(cuts).isEqualTo(circles(managers));
	}

	@Property
	void withDatesTheOrderOfTheRowsDoesNotMatter(@ForAll("managers") List<Integer> managers, @ForAll Random random) {
		List<ReportsTo> rows = new ArrayList<>();
		List<ReportsTo> undated = people(managers);
		List<Integer> days = new ArrayList<>(IntStream.range(0, undated.size()).boxed().toList());
		Collections.shuffle(days, random);
		for (int row = 0; row < undated.size(); row++) {
			ReportsTo each = undated.get(row);
			rows.add(new ReportsTo(each.id(), each.managerId(), Instant.EPOCH.plus(Duration.ofDays(days.get(row))),
					each.file(), each.line()));
		}
		Map<String, String> before = ReportingLines.resolve(rows).managerOf();
		Collections.shuffle(rows, random);

		assertThat(ReportingLines.resolve(rows).managerOf()).isEqualTo(before);
	}

	@Test
	void theLineOfTheLatestRecordOpensTheCircleAndIsNamed() {
		ReportingLines lines = ReportingLines.resolve(List.of(person("a", "b", "2014-01-01"), person("b", "c", "2016-01-01"),
				person("c", "a", "2015-01-01"), person("d", "c", null)));

		assertThat(lines.managerOf()).containsOnly(Map.entry("a", "b"), Map.entry("c", "a"), Map.entry("d", "c"));
		assertThat(lines.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(ProblemCode.REPORTING_CYCLE);
			assertThat(problem.message()).contains("b -> c -> a -> b").contains("from b to c");
		});
	}

	@Test
	void withoutDatesTheLastRowOpensTheCircle() {
		ReportingLines lines = ReportingLines
				.resolve(List.of(person("a", "b", null), person("b", "c", null), person("c", "a", null)));

		assertThat(lines.managerOf()).containsOnly(Map.entry("a", "b"), Map.entry("b", "c"));
	}

	@Test
	void whoseManagerIsMissingElsewhereOrThemselvesIsKeptAtTheTop() {
		ReportingLines lines = ReportingLines.resolve(List.of(person("a", null, null), person("b", "gone", null),
				person("c", "c", null), person("d", "abroad", null)), "abroad"::equals);

		assertThat(lines.managerOf()).isEmpty();
		assertThat(lines.problems()).extracting(Problem::code).containsExactly(ProblemCode.DANGLING_MANAGER,
				ProblemCode.OWN_MANAGER, ProblemCode.MANAGER_ELSEWHERE);
		assertThat(lines.problems()).extracting(Problem::column).containsOnly("ReportsToId");
	}

	@Test
	void aHundredThousandPeopleInOneCircleOrOneChainTakeNoTime() {
		for (int last : new int[] { 0, -1 }) {
			List<Integer> managers = new ArrayList<>();
			for (int person = 0; person < 100_000; person++) {
				managers.add(person + 1 < 100_000 ? person + 1 : last);
			}
			List<ReportsTo> rows = people(managers);

			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
				ReportingLines lines = ReportingLines.resolve(rows);
				assertThat(lines.managerOf()).hasSize(99_999);
				assertThatCode(() -> lines.problems().forEach(problem -> assertThat(problem.message()).hasSizeLessThan(400)))
						.doesNotThrowAnyException();
			});
		}
	}

	private static int circles(List<Integer> managers) {
		Set<Set<Integer>> circles = new HashSet<>();
		for (int start = 0; start < managers.size(); start++) {
			Set<Integer> path = new HashSet<>();
			int at = start;
			while (at >= 0 && at < managers.size() && path.add(at)) {
				at = managers.get(at);
			}
			if (at == start && managers.get(start) != start) {
				circles.add(path);
			}
		}
		return circles.size();
	}

	private static List<ReportsTo> people(List<Integer> managers) {
		List<ReportsTo> rows = new ArrayList<>();
		for (int row = 0; row < managers.size(); row++) {
			rows.add(new ReportsTo("p" + row, managers.get(row) < 0 ? null : "p" + managers.get(row), null, "Contact.csv",
					row + 2));
		}
		return rows;
	}

	private static ReportsTo person(String id, String manager, String day) {
		return new ReportsTo(id, manager, day == null ? null : Instant.parse(day + "T00:00:00Z"), "Contact.csv",
				id.charAt(0));
	}
}
