package org.dottedline.ui.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Contract;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Document;
import org.dottedline.ui.api.Edits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes what is under contract. */
@Component
public class Contracts {

	private static final Document READ = Document.named("contracts");
	private static final Document CREATE = Document.named("create-contract");
	private static final Document UPDATE = Document.named("update-contract");
	private static final Document REMOVE = Document.named("remove-contract");

	private final Api api;
	private final Edits edits;

	Contracts(Api api, Edits edits) {
		this.api = api;
		this.edits = edits;
	}

	Edits edits() {
		return edits;
	}

	/** What an account has, and what a contract of it can be about. */
	Known of(String account) {
		var answer = api.execute(READ, Map.of("id", account), Answer.class);
		var found = answer.account();
		var columns = found.getWhitespace().getColumns();
		var families = columns.stream().collect(Collectors.toMap(column -> column.getId(), column -> column.getName()));
		var units = found.getBusinessUnits().stream().map(unit -> new Choice(unit.getId(), unit.getName())).toList();
		return new Known(answer.workspaceCurrency(), found.getRevision(), found.getContracts(), units, columns.stream()
				.map(column -> new Choice(column.getId(), column.getParent() == null ? column.getName()
						: families.get(column.getParent()) + ": " + column.getName()))
				.toList());
	}

	Changed create(String account, Map<String, @Nullable Object> fields) {
		var given = new HashMap<>(fields);
		given.values().removeIf(value -> value == null);
		given.put("accountId", account);
		return edits.make(CREATE, given);
	}

	/** @param seen the account's revision that the reader saw; null to write whatever others wrote meanwhile */
	Changed update(String contract, Map<String, @Nullable Object> changes, @Nullable Integer seen) {
		var given = new HashMap<>(changes);
		given.put("id", contract);
		given.put("expectedRevision", seen);
		return edits.make(UPDATE, given);
	}

	Changed remove(String contract) {
		return edits.make(REMOVE, Map.of("id", contract));
	}

	/** Something to choose, by its id. */
	record Choice(String id, String name) {
	}

	/**
	 * The contracts of an account.
	 *
	 * @param currency of the workspace
	 * @param columns families and, after each, its products
	 */
	record Known(String currency, int revision, List<Contract> contracts, List<Choice> units, List<Choice> columns) {
	}

	record Answer(String workspaceCurrency, Account account) {
	}
}
