package org.dottedline.ui.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.dottedline.schema.types.Contract;
import org.dottedline.schema.types.ContractKind;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says, as it is written into a form.
 *
 * @param column the id of the product or family that it is about
 * @param renewalDate only where it is not the day after the last
 * @param renews the id of the contract on which it follows
 */
record Terms(String name, ContractKind kind, @Nullable String column, @Nullable String unit, @Nullable LocalDate start, @Nullable LocalDate end,
		@Nullable LocalDate renewalDate, @Nullable BigDecimal amount, String currency, String status, @Nullable String renews) {

	/** Nothing yet. */
	static Terms blank(String currency) {
		return new Terms("", ContractKind.CONTRACT, null, null, null, null, null, null, currency, "", null);
	}

	/** @param currency for one that is worth nothing yet */
	static Terms of(Contract contract, String currency) {
		var about = contract.getProduct() != null ? contract.getProduct().getId() : contract.getFamily() != null ? contract.getFamily().getId() : null;
		var value = contract.getValue();
		return new Terms(contract.getName(), contract.getKind(), about, contract.getUnit() == null ? null : contract.getUnit().getId(),
				contract.getStart(), contract.getEnd(), ownRenewal(contract), value == null ? null : value.getAmount(),
				value == null ? currency : value.getCurrency(), contract.getStatus() == null ? "" : contract.getStatus(),
				contract.getRenews() == null ? null : contract.getRenews().getId());
	}

	/** Those of a contract that follows on another: about the same, for as long, from the day on which that one renews. */
	static Terms after(Contract contract, String currency) {
		var before = of(contract, currency);
		var start = contract.getRenewalDate();
		var end = start == null || before.start == null || before.end == null ? null
				: start.plus(Period.between(before.start, before.end.plusDays(1))).minusDays(1);
		return new Terms(before.name, before.kind, before.column, before.unit, start, end, null, before.amount, before.currency, "", contract.getId());
	}

	private static @Nullable LocalDate ownRenewal(Contract contract) {
		var renewal = contract.getRenewalDate();
		var end = contract.getEnd();
		return renewal != null && end != null && renewal.equals(end.plusDays(1)) ? null : renewal;
	}

	/** As the contract's input names them; what is not said is null. */
	Map<String, @Nullable Object> fields() {
		var fields = new HashMap<String, @Nullable Object>();
		fields.put("name", name);
		fields.put("kind", kind.name());
		fields.put("column", column);
		fields.put("unitId", unit);
		fields.put("start", text(start));
		fields.put("end", text(end));
		fields.put("renewalDate", text(renewalDate));
		fields.put("value", amount == null ? null : Map.of("amount", amount.toPlainString(), "currency", currency));
		fields.put("status", status.isBlank() ? null : status);
		fields.put("renewsId", renews);
		return fields;
	}

	/** The fields that are other than they were. */
	Map<String, @Nullable Object> changesFrom(Terms before) {
		var changes = fields();
		before.fields().forEach((field, value) -> {
			if (Objects.equals(changes.get(field), value)) {
				changes.remove(field);
			}
		});
		return changes;
	}

	private static @Nullable String text(@Nullable LocalDate date) {
		return date == null ? null : date.toString();
	}
}
