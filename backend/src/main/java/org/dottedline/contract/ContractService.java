package org.dottedline.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.ExternalId;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.contract.Contract.ContractKind;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.opportunity.HandSetCells;
import org.dottedline.revenue.Amounts;
import org.dottedline.revenue.Contracts;
import org.dottedline.revenue.Money;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Records contracts. One that was imported is its source's and changed there. */
@Service
class ContractService {

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Clock clock = Clock.systemUTC();

	ContractService(ChangeRoad road, Whereabouts whereabouts, Sights sights) {
		this.road = road;
		this.whereabouts = whereabouts;
		this.sights = sights;
	}

	/** The account of a contract; null when there is no such contract. */
	@Nullable String accountOf(String id) {
		return this.whereabouts.accountOf(RecordType.CONTRACT, id);
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		Snapshot workspace = this.sights.open(viewer).workspace();
		Map<String, @Nullable Object> fields = fields(input, workspace);
		fields.put("name", input.name("name"));
		fields.put("kind", input.choice("kind") == null ? ContractKind.CONTRACT.name() : input.choice("kind"));
		fields.put("accountId", accountId);
		return this.road.run(Command.onAccount("createContract", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			checkReferences(draft, input);
			String id = draft.add(RecordType.CONTRACT, fields);
			follow(draft, id, workspace);
			return id;
		}));
	}

	Outcome update(Viewer viewer, Input input) {
		String id = input.id("id");
		Snapshot workspace = this.sights.open(viewer).workspace();
		Map<String, @Nullable Object> fields = fields(input, workspace);
		if (input.has("name")) {
			fields.put("name", input.name("name"));
		}
		return this.road.run(change("updateContract", viewer, input, draft -> {
			checkReferences(draft, input);
			fields.forEach((field, value) -> draft.set(RecordType.CONTRACT, id, field, value));
			checkNoCircle(draft, id);
			follow(draft, id, workspace);
		}));
	}

	Outcome remove(Viewer viewer, Input input) {
		return this.road.run(change("removeContract", viewer, input,
				draft -> draft.remove(RecordType.CONTRACT, input.id("id"))));
	}

	private Command change(String name, Viewer viewer, Input input, Consumer<Draft> work) {
		String id = input.id("id");
		String accountId = accountOf(id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return Command.onAccount(name, viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord contract = draft.find(RecordType.CONTRACT, id);
			if (contract == null) {
				throw Refusal.unseen("id");
			}
			List<ExternalId> sources = ExternalId.of(contract);
			if (!sources.isEmpty()) {
				throw Refusal.forbidden("id", "This contract is kept in " + sources.getFirst().source()
						+ "; change it there and import it again.");
			}
			work.accept(draft);
			return id;
		});
	}

	private static Map<String, @Nullable Object> fields(Input input, Snapshot workspace) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("column")) {
			column(input.idOrNull("column"), workspace, fields);
		}
		for (String reference : List.of("unitId", "renewsId")) {
			if (input.has(reference)) {
				fields.put(reference, input.idOrNull(reference));
			}
		}
		for (String day : List.of("start", "end", "renewalDate")) {
			if (input.has(day)) {
				fields.put(day, input.date(day));
			}
		}
		if (input.has("value")) {
			Money value = Amounts.given(input, "value");
			fields.put("value", value == null ? null : value.amount().toPlainString());
			fields.put("currency", value == null ? null : value.currency());
		}
		if (input.has("status")) {
			fields.put("status", input.text("status"));
		}
		return fields;
	}

	private static void column(@Nullable String column, Snapshot workspace, Map<String, @Nullable Object> fields) {
		boolean product = workspace.find(RecordType.PRODUCT, column) != null;
		if (column != null && !product && workspace.find(RecordType.PRODUCT_FAMILY, column) == null) {
			throw Refusal.notFound("column", "There is no product family or product with this id.");
		}
		fields.put("productId", product ? column : null);
		fields.put("familyId", product ? null : column);
	}

	private static void checkReferences(Draft draft, Input input) {
		String unit = input.idOrNull("unitId");
		if (unit != null && draft.find(RecordType.BUSINESS_UNIT, unit) == null) {
			throw Refusal.notFound("unitId", "There is no unit with this id on this account.");
		}
		String renews = input.idOrNull("renewsId");
		if (renews != null && draft.find(RecordType.CONTRACT, renews) == null) {
			throw Refusal.notFound("renewsId", "There is no contract with this id on this account.");
		}
	}

	private static void checkNoCircle(Draft draft, String id) {
		Set<String> seen = new HashSet<>();
		for (String at = id; at != null && draft.find(RecordType.CONTRACT, at) != null;) {
			if (!seen.add(at)) {
				throw Refusal.invalid("renewsId", "A contract cannot follow on itself.");
			}
			at = draft.find(RecordType.CONTRACT, at).text("renewsId");
		}
	}

	private void follow(Draft draft, String id, Snapshot workspace) {
		GraphRecord contract = draft.find(RecordType.CONTRACT, id);
		LocalDate start = contract.date("start");
		LocalDate end = contract.date("end");
		if (start != null && end != null && end.isBefore(start)) {
			throw Refusal.invalid("end", "It ends on " + end + ", before it starts on " + start + ".");
		}
		if (Contracts.isRunning(contract, LocalDate.now(this.clock))) {
			new HandSetCells(draft, workspace).follow(List.of(contract));
		}
	}

}
