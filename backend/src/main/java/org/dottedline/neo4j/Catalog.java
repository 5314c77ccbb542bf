package org.dottedline.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;

/**
 * Constraints and indexes, one line each:
 *
 * <pre>
 * unique account_id (:Account) id
 * range stakeholder_account (:Stakeholder) account
 * fulltext person_text (:Person|Stakeholder) name,title
 * range worked_at_from [:WORKED_AT] from
 * </pre>
 *
 * Left out are indexes that belong to a constraint, look-up indexes, which every database has, and what the migrations keep
 * for themselves. Blank lines and those starting with # don't count.
 *
 * @param lines in their order
 */
record Catalog(SortedSet<String> lines) {

	/** Where the catalog that this version needs is kept, beside the migrations that make it. */
	static final String RESOURCE = "/neo4j/catalog.txt";

	private static final String CONSTRAINTS = """
			SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
			RETURN name, type, entityType, labelsOrTypes, properties""";

	private static final String INDEXES = """
			SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state
			WHERE owningConstraint IS NULL AND type <> 'LOOKUP' AND state <> 'FAILED'
			RETURN name, type, entityType, labelsOrTypes, properties""";

	/** What this version needs. */
	static Catalog expected() {
		try (InputStream resource = Catalog.class.getResourceAsStream(RESOURCE)) {
			if (resource == null) {
				throw new IllegalStateException("The resource " + RESOURCE + " is missing");
			}
			return of(new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Catalog of(List<String> lines) {
		return new Catalog(lines.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** What a database has. */
	static Catalog of(Driver driver, QueryConfig config) {
		SortedSet<String> lines = new TreeSet<>();
		for (String query : List.of(CONSTRAINTS, INDEXES)) {
			driver.executableQuery(query)
				.withConfig(config)
				.execute()
				.records()
				.stream()
				.filter((item) -> !ofMigrations(item))
				.map(Catalog::line)
				.forEach(lines::add);
		}
		return new Catalog(lines);
	}

	private static boolean ofMigrations(Record item) {
		return item.get("name").asString().contains("__Neo4jMigration")
				|| item.get("labelsOrTypes").asList((label) -> label.asString()).stream().anyMatch((label) -> label.startsWith("__"));
	}

	private static String line(Record item) {
		String labels = String.join("|", item.get("labelsOrTypes").asList((label) -> label.asString()));
		String on = "NODE".equals(item.get("entityType").asString()) ? "(:" + labels + ")" : "[:" + labels + "]";
		return kind(item.get("type").asString()) + " " + item.get("name").asString() + " " + on + " "
				+ String.join(",", item.get("properties").asList((property) -> property.asString()));
	}

	/** Servers of different age name the type of a uniqueness constraint differently. */
	private static String kind(String type) {
		return type.endsWith("UNIQUENESS") ? "unique" : type.toLowerCase(Locale.ROOT);
	}

	/** The lines of this catalog that the other one lacks. */
	SortedSet<String> missingFrom(Catalog other) {
		SortedSet<String> missing = new TreeSet<>(this.lines);
		missing.removeAll(other.lines());
		return missing;
	}

}
