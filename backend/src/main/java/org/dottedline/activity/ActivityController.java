package org.dottedline.activity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dottedline.account.Account;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Person;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Activities and support cases as the API reads them: a page at a time from the graph, for they grow without bound. */
@Controller
class ActivityController {

	private static final String ACTIVITIES = Cypher.statement("activities");

	private static final String SUPPORT_CASES = Cypher.statement("support-cases");

	private final Database database;

	ActivityController(Database database) {
		this.database = database;
	}

	@SchemaMapping
	PagedConnection activities(Account account, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return page(ACTIVITIES, account, first, after, node -> Activity.of(account, node));
	}

	@SchemaMapping
	PagedConnection supportCases(Account account, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return page(SUPPORT_CASES, account, first, after, node -> SupportCase.of(account, node));
	}

	private PagedConnection page(String statement, Account account, @Nullable Integer first,
			@Nullable String after, Function<Value, Object> shown) {
		int size = Paging.size(first);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("accountId", account.id());
		parameters.put("before",
				after == null ? null : new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
		parameters.put("limit", size + 1);
		Record row = this.database.read(statement, parameters).getFirst();
		List<PagedConnection.Edge> edges = new ArrayList<>();
		for (Value node : row.get("page").values()) {
			if (edges.size() < size) {
				edges.add(new PagedConnection.Edge(cursor(node.get("place").asString()), shown.apply(node)));
			}
		}
		return PagedConnection.of(edges, after != null, row.get("page").size() > size, row.get("total").asInt());
	}

	private static String cursor(String place) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
	}

	private static @Nullable String text(Value node, String field) {
		return node.get(field).isNull() ? null : node.get(field).asString();
	}

	private static @Nullable LocalDate date(Value node, String field) {
		String text = text(node, field);
		return text == null ? null : LocalDate.parse(text);
	}

	/** A meeting, call, mail or task. */
	public record Activity(String id, String kind, @Nullable String subject, @Nullable LocalDate date,
			@Nullable Member member, @Nullable Person person) {

		static Activity of(Account account, Value node) {
			String kind = text(node, "kind");
			return new Activity(node.get("id").asString(), kind == null ? "TASK" : kind, text(node, "subject"),
					ActivityController.date(node, "date"), Member.of(account.sight(), text(node, "memberId")),
					Person.of(account, text(node, "personId")));
		}

	}

	/** An activity or support case that is asked for by its id. */
	static Object shown(Account account, GraphRecord record) {
		if (record.type() == RecordType.ACTIVITY) {
			return new Activity(record.id(), record.text("kind", "TASK"), record.text("subject"), record.date("date"),
					Member.of(account.sight(), record.text("memberId")), Person.of(account, record.text("personId")));
		}
		return new SupportCase(record.id(), record.text("number"), record.text("subject"), record.text("status"),
				record.text("priority"), record.date("openedOn"), record.date("closedOn"),
				Person.of(account, record.text("personId")));
	}

	/** A support case. */
	public record SupportCase(String id, @Nullable String number, @Nullable String subject, @Nullable String status,
			@Nullable String priority, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
			@Nullable Person person) {

		static SupportCase of(Account account, Value node) {
			return new SupportCase(node.get("id").asString(), text(node, "number"), text(node, "subject"),
					text(node, "status"), text(node, "priority"), date(node, "openedOn"), date(node, "closedOn"),
					Person.of(account, text(node, "personId")));
		}

	}

}
