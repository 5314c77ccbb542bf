package org.dottedline.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.account.ExternalId;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
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
		return new LineItem(item.id(), Product.of(account.sight().workspace(), item.text("productId")),
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
	public record LineItem(String id, @Nullable Product product, @Nullable BigDecimal quantity,
			@Nullable Money totalPrice) {
	}

	/** A person's part in it. */
	public record ContactRole(String id, @Nullable Person person, @Nullable String role, boolean primary) {
	}

}
