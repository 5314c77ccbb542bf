package org.dottedline.ui.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.dottedline.schema.types.Contract;
import org.dottedline.schema.types.ContractKind;
import org.dottedline.schema.types.Money;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {

	@Test
	void aContractThatFollowsOnStartsWhenTheOtherRenewsAndLastsAsLong() {
		var next = Terms.after(contract("2025-03-01", "2026-02-28", "2026-03-01"), "EUR");
		assertThat(next.start()).isEqualTo("2026-03-01");
		assertThat(next.end()).isEqualTo("2027-02-28");
		assertThat(next.renews()).isEqualTo("c1");
		assertThat(next.fields()).containsEntry("value", Map.of("amount", "10.50", "currency", "USD"));
	}

	@Test
	void aDayOfRenewalIsTheContractsOwnOnlyWhereItIsNotTheDayAfterItsLast() {
		assertThat(Terms.of(contract("2025-03-01", "2026-02-28", "2026-03-01"), "EUR").renewalDate()).isNull();
		assertThat(Terms.of(contract("2025-03-01", "2026-02-28", "2026-01-15"), "EUR").renewalDate()).isEqualTo("2026-01-15");
	}

	@Test
	void onlyWhatIsOtherThanItWasIsSentAndWhatWasClearedIsSentAsNothing() {
		var before = Terms.of(contract("2025-03-01", "2026-02-28", "2026-03-01"), "EUR");
		assertThat(before.changesFrom(before)).isEmpty();
		var now = new Terms(before.name(), before.kind(), null, null, before.start(), null, null, before.amount(), before.currency(), "", null);
		assertThat(now.changesFrom(before)).containsOnlyKeys("end").containsEntry("end", null);
	}

	private static Contract contract(String start, String end, String renewal) {
		var contract = new Contract();
		contract.setId("c1");
		contract.setName("Frame");
		contract.setKind(ContractKind.CONTRACT);
		contract.setStart(LocalDate.parse(start));
		contract.setEnd(LocalDate.parse(end));
		contract.setRenewalDate(LocalDate.parse(renewal));
		var value = new Money();
		value.setAmount(new BigDecimal("10.50"));
		value.setCurrency("USD");
		contract.setValue(value);
		return contract;
	}
}
