package org.dottedline.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.importing.reading.Problem;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/** The problems that imports found, in the order in which they were found; the first 20,000 of each are kept. */
@Repository
class ImportProblems {

	/** More than a person will read; the count goes on. */
	static final int KEPT = 20_000;

	private static final String WRITE = Cypher.statement("write-import-problems");

	private static final String READ = Cypher.statement("import-problems");

	private final Database database;

	ImportProblems(Database database) {
		this.database = database;
	}

	void add(String importId, int firstIndex, List<Problem> problems) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Problem problem : problems) {
			int index = firstIndex + rows.size();
			if (index >= KEPT) {
				break;
			}
			Map<String, Object> row = new HashMap<>();
			row.put("importId", importId);
			row.put("index", index);
			row.put("file", problem.file());
			row.put("line", problem.line());
			row.put("column", problem.column());
			row.put("code", problem.code().name());
			row.put("message", problem.message());
			row.put("rejected", problem.severity() == Problem.Severity.ERROR);
			rows.add(row);
		}
		if (!rows.isEmpty()) {
			this.database.write(transaction -> transaction.run(WRITE, Map.of("rows", rows)).consume());
		}
	}

	List<ImportProblem> page(String importId, int skip, int most) {
		return this.database.read(READ, Map.of("importId", importId, "from", skip, "to", skip + most))
			.stream()
			.map(row -> ImportProblem.of(row.get("problem")))
			.toList();
	}

	/** Something wrong with a row or a file. */
	public record ImportProblem(String file, @Nullable Integer line, @Nullable String column, String code,
			String message, boolean rejected) {

		static ImportProblem of(Value value) {
			return new ImportProblem(value.get("file").asString(),
					value.get("line").isNull() ? null : value.get("line").asInt(),
					value.get("column").isNull() ? null : value.get("column").asString(),
					value.get("code").asString(), value.get("message").asString(), value.get("rejected").asBoolean());
		}

	}

}
