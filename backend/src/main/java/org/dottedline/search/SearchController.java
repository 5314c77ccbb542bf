package org.dottedline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Product;
import org.dottedline.stakeholder.People;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds things by name, through the full-text index, among what the viewer may see. */
@Controller
class SearchController {

	private static final String SEARCH = Cypher.statement("search");

	private static final String PEOPLE = Cypher.statement("people-named");

	private static final int CANDIDATES = 500;

	private static final int MOST_WORDS = 8;

	private final Sights sights;

	private final Database database;

	private final People people;

	SearchController(Sights sights, Database database, People people) {
		this.sights = sights;
		this.database = database;
		this.people = people;
	}

	@QueryMapping
	List<SearchHit> search(@Argument String text, @Argument @Nullable Integer first) {
		String query = query(text);
		if (text.strip().length() < 2 || query.isEmpty()) {
			return List.of();
		}
		Sight sight = this.sights.open();
		List<Record> rows = this.database.read(SEARCH, parameters(sight, query, first));
		sight.accounts(rows.stream()
			.filter(row -> !row.get("accountId").isNull())
			.map(row -> row.get("accountId").asString())
			.distinct()
			.toList());
		List<SearchHit> hits = new ArrayList<>();
		rows.stream().map(row -> hit(sight, row)).filter(Objects::nonNull).forEach(hits::add);
		return hits;
	}

	@QueryMapping
	List<Person> people(@Argument String text, @Argument @Nullable Integer first) {
		String query = query(text);
		if (text.strip().length() < 2 || query.isEmpty()) {
			return List.of();
		}
		Sight sight = this.sights.open();
		List<String> ids = this.database.read(PEOPLE, parameters(sight, query, first))
			.stream()
			.map(row -> row.get("id").asString())
			.toList();
		Map<String, Person> seen = this.people.find(sight, ids);
		return ids.stream().map(seen::get).filter(Objects::nonNull).toList();
	}

	private static Map<String, Object> parameters(Sight sight, String query, @Nullable Integer first) {
		return Map.of("query", query, "candidates", CANDIDATES, "limit", Math.clamp(first == null ? 20 : first, 1, 100),
				"memberId", sight.viewer().memberId(), "administrator", sight.viewer().administrator());
	}

	/** Every word has to begin a word of the name; nothing in the text is syntax. */
	private static String query(String text) {
		return Arrays.stream(text.strip().split("[^\\p{L}\\p{N}]+"))
			.filter(word -> !word.isEmpty())
			.limit(MOST_WORDS)
			.map(word -> word.toLowerCase() + "*")
			.collect(Collectors.joining(" AND "));
	}

	private static @Nullable SearchHit hit(Sight sight, Record row) {
		String id = row.get("id").asString();
		RecordType type = RecordType.ofLabel(row.get("label").asString());
		if (type == RecordType.PRODUCT) {
			Product product = Product.of(sight.workspace(), id);
			return product == null ? null : new SearchHit(product, product.name(), "Product", null);
		}
		if (type == RecordType.PRODUCT_FAMILY) {
			Product.ProductFamily family = Product.ProductFamily.of(sight.workspace(), id);
			return family == null ? null : new SearchHit(family, family.name(), "Product family", null);
		}
		Account account = Account.of(sight, row.get("accountId").asString());
		return account == null ? null : onAccount(account, type, id);
	}

	private static @Nullable SearchHit onAccount(Account account, RecordType type, String id) {
		switch (type) {
			case ACCOUNT -> {
				return new SearchHit(account, account.name(), "Account", account);
			}
			case STAKEHOLDER -> {
				Stakeholder seat = Stakeholder.of(account, id);
				return seat == null ? null : new SearchHit(seat, seat.name(),
						seat.title() == null ? account.name() : seat.title() + " · " + account.name(), account);
			}
			case BUSINESS_UNIT -> {
				BusinessUnit unit = BusinessUnit.of(account.snapshot(), id);
				return unit == null || unit.parent() == null ? null
						: new SearchHit(unit, unit.name(), "Unit · " + account.name(), account);
			}
			default -> {
				return null;
			}
		}
	}

}
