package org.dottedline.clients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.dottedline.histories.Operation;
import tools.jackson.databind.JsonNode;

/**
 * What clients edit.
 *
 * @param account the account that they edit together
 * @param other another account, where somebody of the first one sits too; the same where there is none
 * @param seats of the first account
 * @param shared the seat in the first account of whoever sits in both; empty where there is none
 * @param root the unit of the first account's cells
 * @param columns of the first account's cells
 */
public record Workplace(String account, String other, List<String> seats, String shared, String root, List<String> columns) {

	private static final int SEATS = 8;

	/** One account with some seats, and another where one of its people sits as well. */
	public static Workplace prepare(Caller caller) throws InterruptedException {
		String account = make(caller, "createAccount", "account { id }", Map.of("name", "Edited together")).path("account").path("id").asString();
		String other = make(caller, "createAccount", "account { id }", Map.of("name", "Edited beside")).path("account").path("id").asString();
		List<String> seats = new ArrayList<>();
		for (int i = 0; i < SEATS; i++) {
			seats.add(seat(caller, account, "Seat " + i).path("id").asString());
		}
		JsonNode shared = seat(caller, account, "On both");
		String vacant = make(caller, "addStakeholder", "stakeholder { id }", Map.of("accountId", other, "name", "Also here", "seat", "VACANT"))
			.path("stakeholder").path("id").asString();
		make(caller, "assignSeat", "stakeholder { id }", Map.of("id", vacant, "personId", shared.path("person").path("id").asString()));
		JsonNode matrix = caller.insist("query Cells($id: ID!) { account(id: $id) { whitespace(columns: PRODUCT) { rows { id } columns { id } } } }",
				Map.of("id", account)).path("account").path("whitespace");
		return new Workplace(account, other, seats, shared.path("id").asString(), matrix.path("rows").path(0).path("id").asString(),
				matrix.path("columns").valueStream().map(column -> column.path("id").asString()).toList());
	}

	/** An account of which only the titles of seats are edited. */
	public static Workplace titlesOf(String account, List<String> seats) {
		return new Workplace(account, account, seats, "", "", List.of());
	}

	private static JsonNode seat(Caller caller, String account, String name) throws InterruptedException {
		return make(caller, "addStakeholder", "stakeholder { id person { id } }", Map.of("accountId", account, "name", name, "title", name))
			.path("stakeholder");
	}

	private static JsonNode make(Caller caller, String mutation, String result, Map<String, ?> input) throws InterruptedException {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		JsonNode payload = caller.insist("mutation Make($input: %s) { %s(input: $input) { errors { message } %s } }".formatted(type, mutation, result),
				Map.of("input", input)).path(mutation);
		if (!payload.path("errors").isEmpty()) {
			throw new IllegalStateException(mutation + ": " + payload.path("errors"));
		}
		return payload;
	}

	/** The streams that deeds change. */
	public List<String> streams() {
		return this.account.equals(this.other) ? List.of(this.account) : List.of(this.account, this.other);
	}

	/** Something that somebody could want to change. */
	Deed deed(String key, Random random) {
		String value = "By " + key;
		int kind = random.nextInt(10);
		if (kind < 2 && !this.shared.isEmpty()) {
			return new Deed("updateStakeholder", input(key, "id", this.shared, "name", value), this.account,
					new Operation(key, value, Map.of(this.account, 1, this.other, 1)));
		}
		if (kind < 4 && !this.columns.isEmpty()) {
			List<Map<String, String>> cells = this.columns.stream()
				.map(column -> Map.of("row", this.root, "column", column, "triggerEvent", value))
				.toList();
			return new Deed("updateCells", input(key, "accountId", this.account, "cells", cells), this.account,
					new Operation(key, value, Map.of(this.account, cells.size())));
		}
		if (kind < 5 && !this.shared.isEmpty()) {
			return new Deed("addStakeholder", input(key, "accountId", this.account, "name", value, "title", value), this.account,
					new Operation(key, value, Map.of(this.account, 2)));
		}
		String seat = this.seats.get(random.nextInt(this.seats.size()));
		return new Deed("updateStakeholder", input(key, "id", seat, "title", value), this.account,
				new Operation(key, value, Map.of(this.account, 1)));
	}

	private static Map<String, Object> input(String key, Object... pairs) {
		Map<String, Object> input = new HashMap<>(Map.of("clientMutationId", key));
		for (int i = 0; i < pairs.length; i += 2) {
			input.put((String) pairs[i], pairs[i + 1]);
		}
		return input;
	}

}
