package org.dottedline.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.account.ExternalId;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.member.Member;
import org.dottedline.revenue.Deals;
import org.dottedline.revenue.Money;
import org.dottedline.stakeholder.Person;
import org.jspecify.annotations.Nullable;

/** Something that is or was being sold, as a viewer sees it. */
public final class Opportunity {

	private final Account account;

	private final GraphRecord record;

	private Opportunity(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
	}

	/** An opportunity of an account. */
	public static Opportunity of(Account account, GraphRecord record) {
		return new Opportunity(account, record);
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.text("name", "Unnamed");
	}

	public @Nullable Money amount() {
		return Money.of(this.record, "amount");
	}

	public @Nullable LocalDate closeDate() {
		return this.record.date("closeDate");
	}

	public String stage() {
		return this.record.text("stage", "Unknown");
	}

	public boolean isWon() {
		return Deals.isWon(this.record);
	}

	public boolean isClosed() {
		return Deals.isClosed(this.record);
	}

	/** How likely it is to be won, 0 to 1: as recorded, else what its stage says; null when neither is known. */
	public @Nullable Double probability() {
		if (isClosed()) {
			return isWon() ? 1.0 : 0.0;
		}
		Double recorded = (Double) this.record.value("probability");
		return recorded != null ? recorded : Stages.probability(stage());
	}

	public @Nullable Member owner() {
		return Member.of(this.account.sight(), this.record.text("ownerId"));
	}

	public Account account() {
		return this.account;
	}

	/** Whether it is changed here; one that was imported is its source's. */
	public boolean editable() {
		return externalIds().isEmpty();
	}

	public List<LineItem> lineItems() {
		return parts(RecordType.LINE_ITEM).stream()
			.map(item -> lineItem(this.account, item))
			.toList();
	}

	public List<ContactRole> contactRoles() {
		return parts(RecordType.CONTACT_ROLE).stream()
			.map(role -> contactRole(this.account, role))
			.filter(role -> Objects.nonNull(role.person()))
			.toList();
	}

	static LineItem lineItem(Account account, GraphRecord item) {
		Snapshot workspace = account.sight().workspace();
		Product product = Product.of(workspace, item.text("productId"));
		return new LineItem(item.id(), product,
				product != null ? product.family() : Product.ProductFamily.of(workspace, item.text("familyId")),
				BusinessUnit.of(account.snapshot(), item.text("unitId")), item.flag("fromWhitespace"),
				item.decimal("quantity"), Money.of(item, "totalPrice"));
	}

	static ContactRole contactRole(Account account, GraphRecord role) {
		return new ContactRole(role.id(), Person.of(account, role.text("personId")), role.text("role"),
				role.flag("primary"));
	}

	private List<GraphRecord> parts(RecordType type) {
		return this.account.snapshot().having(type, "opportunityId", id());
	}

	public List<ExternalId> externalIds() {
		return ExternalId.of(this.record);
	}

	/** A product in it. */
	public record LineItem(String id, @Nullable Product product, Product.@Nullable ProductFamily family,
			@Nullable BusinessUnit unit, boolean fromWhitespace, @Nullable BigDecimal quantity,
			@Nullable Money totalPrice) {
	}

	/** A person's part in it. */
	public record ContactRole(String id, @Nullable Person person, @Nullable String role, boolean primary) {
	}

}
