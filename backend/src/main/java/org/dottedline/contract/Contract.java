package org.dottedline.contract;

import java.time.LocalDate;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.account.ExternalId;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Product;
import org.dottedline.revenue.Contracts;
import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

/** What is under contract or installed, as a viewer sees it. */
public final class Contract {

	private final Account account;

	private final GraphRecord record;

	private Contract(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
	}

	/** A contract by id; null when the account has none with it. */
	public static @Nullable Contract of(Account account, @Nullable String id) {
		GraphRecord record = account.snapshot().find(RecordType.CONTRACT, id);
		return record == null ? null : new Contract(account, record);
	}

	static Contract of(Account account, GraphRecord record) {
		return new Contract(account, record);
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.text("name", "Unnamed");
	}

	public ContractKind kind() {
		return ContractKind.valueOf(this.record.text("kind", ContractKind.CONTRACT.name()));
	}

	public Account account() {
		return this.account;
	}

	public @Nullable Product product() {
		return Product.of(this.account.sight().workspace(), this.record.text("productId"));
	}

	public Product.@Nullable ProductFamily family() {
		Product product = product();
		return product != null ? product.family()
				: Product.ProductFamily.of(this.account.sight().workspace(), this.record.text("familyId"));
	}

	public @Nullable BusinessUnit unit() {
		return BusinessUnit.of(this.account.snapshot(), this.record.text("unitId"));
	}

	public @Nullable LocalDate start() {
		return this.record.date("start");
	}

	public @Nullable LocalDate end() {
		return this.record.date("end");
	}

	public @Nullable LocalDate renewalDate() {
		return Contracts.renewalDate(this.record);
	}

	public @Nullable Money value() {
		return Money.of(this.record, "value");
	}

	public @Nullable String status() {
		return this.record.text("status");
	}

	/** The contract on which it follows. */
	public @Nullable Contract renews() {
		return of(this.account, this.record.text("renewsId"));
	}

	/** The contract that follows on it, the first that was recorded and not called off. */
	public @Nullable Contract renewedBy() {
		return this.account.snapshot()
			.having(RecordType.CONTRACT, "renewsId", id())
			.stream()
			.filter(Contracts::mayRenew)
			.findFirst()
			.map(following -> new Contract(this.account, following))
			.orElse(null);
	}

	/** Whether it is changed here; one that was imported is its source's. */
	public boolean editable() {
		return externalIds().isEmpty();
	}

	public List<ExternalId> externalIds() {
		return ExternalId.of(this.record);
	}

	/** Whether its renewal is still to be expected, once at all: not of one that was called off or never signed. */
	boolean mayRenew() {
		return Contracts.mayRenew(this.record);
	}

	/** A contract, or something that is installed. */
	enum ContractKind {

		CONTRACT, ASSET

	}

}
