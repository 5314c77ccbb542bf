package org.dottedline.graph;

import static org.dottedline.graph.Field.flag;
import static org.dottedline.graph.Field.integer;
import static org.dottedline.graph.Field.number;
import static org.dottedline.graph.Field.personal;
import static org.dottedline.graph.Field.personalTexts;
import static org.dottedline.graph.Field.reference;
import static org.dottedline.graph.Field.references;
import static org.dottedline.graph.Field.stamp;
import static org.dottedline.graph.Field.stamps;
import static org.dottedline.graph.Field.text;
import static org.dottedline.graph.Field.texts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of record in the graph and their fields: the one place that knows how a record lies in Neo4j. A record is a
 * node with a label, or a link: a relationship with an id between two nodes.
 */
public enum RecordType {

	ACCOUNT("Account", text("name"), text("industry"), text("country"), integer("employees"), flag("confidential"),
			text("fit"), text("fitReason"), stamp("fitById"), stamp("fitAt"),
			texts("externalIds"), reference("parentId", "SUBSIDIARY_OF"), references("targetColumnIds", "AIMS_AT")),

	ACCOUNT_ACCESS("AccountAccess", text("level"), reference("accountId", "ACCESS_TO"),
			reference("memberId", "GRANTED_TO")),

	BUSINESS_UNIT("BusinessUnit", text("name"), text("kind"), flag("target"), reference("accountId", "UNIT_OF"),
			reference("parentId", "PART_OF")),

	STAKEHOLDER("Stakeholder", text("name"), text("title"), text("seat"), texts("buyingRoles"), text("authority"),
			texts("externalIds"), reference("accountId", "SEAT_AT"), reference("unitId", "IN_UNIT"),
			reference("geographyId", "IN_GEOGRAPHY"), reference("managerId", "REPORTS_TO"),
			references("dottedLineManagerIds", "DOTTED_TO")),

	/** What is left of a seat that was taken off the map, for those who once held it. */
	FORMER_SEAT("FormerSeat", text("title"), reference("accountId", "SEAT_AT"), reference("unitId", "IN_UNIT")),

	TENURE("Tenure", text("from"), text("to"), flag("ended"), text("support"), text("influence"), flag("innerCircle"),
			text("coverage"), text("orientation"), text("adaptability"), text("lastContact"),
			reference("coveredById", "COVERED_BY"), reference("stakeholderId", "IN_SEAT"),
			reference("personId", "OF_PERSON")),

	MAP("MapView", text("name"), reference("accountId", "MAP_OF"), reference("opportunityId", "MAP_FOR"),
			reference("unitId", "MAP_ABOUT")),

	/** Where it is of a map other than the account's own, it holds the values too; else the seat or the tenure does. */
	JUDGEMENT("Judgement", text("field"), stamp("byId"), stamp("at"), personal("source"), number("confidence"),
			texts("values"), reference("accountId", "JUDGED_AT"), reference("aboutId", "JUDGES"),
			reference("mapId", "JUDGED_ON")),

	SAVED_VIEW("SavedView", text("name"), flag("shared"), texts("settings"), stamp("byId"), stamp("at"),
			reference("accountId", "VIEW_OF"), reference("mapId", "VIEW_ON")),

	PERSON("Person", personal("name"), personal("email"), personal("phone"), personalTexts("externalIds")),

	INFLUENCE("Influence", new Link("INFLUENCES", "fromId", "toId"), text("accountId"), integer("strength"),
			text("kind"), personal("note")),

	EMPLOYMENT("Employment", new Link("WORKED_AT", "personId", "organizationId"), text("accountId"), text("kind"),
			text("title"), text("division"), text("from"), text("to")),

	TEAM_RELATIONSHIP("TeamRelationship", new Link("KNOWS", "memberId", "personId"), text("current"), text("desired"),
			text("lastContact"), texts("history")),

	TIE("Tie", text("kind"), personal("note"), reference("accountId", "TIE_OF"), reference("fromId", "TIE_FROM"),
			reference("toId", "TIE_TO")),

	COMPETITOR_RELATIONSHIP("CompetitorRelationship", text("competitor"), text("strength"), personal("note"),
			stamp("byId"), stamp("at"), reference("accountId", "RIVAL_AT"), reference("personId", "RIVAL_KNOWS")),

	OPPORTUNITY("Opportunity", text("name"), text("amount"), text("currency"), text("closeDate"), text("stage"),
			flag("isWon"), flag("isClosed"), number("probability"), texts("externalIds"),
			reference("accountId", "OPPORTUNITY_OF"), reference("ownerId", "OWNED_BY")),

	/** One that was made from a cell keeps the cell's unit, and its family where the column is no product. */
	LINE_ITEM("LineItem", text("quantity"), text("totalPrice"), text("currency"), flag("fromWhitespace"),
			texts("externalIds"), reference("opportunityId", "ITEM_OF"), reference("productId", "OF_PRODUCT"),
			reference("familyId", "OF_FAMILY"), reference("unitId", "FOR_UNIT")),

	CONTACT_ROLE("ContactRole", text("role"), flag("primary"), texts("externalIds"),
			reference("opportunityId", "ROLE_IN"), reference("personId", "ROLE_OF")),

	CONTRACT("Contract", text("name"), text("kind"), text("start"), text("end"), text("value"), text("currency"),
			text("status"), text("renewalDate"), texts("externalIds"), reference("accountId", "CONTRACT_OF"),
			reference("productId", "OF_PRODUCT"), reference("familyId", "OF_FAMILY"), reference("unitId", "FOR_UNIT"),
			reference("renewsId", "RENEWS")),

	/** What was said by hand; seen is what the data said when that was, and said who set each value and when. */
	CELL("Cell", text("state"), stamp("seenState"), text("status"), text("currentRevenue"), stamp("seenRevenue"),
			text("potential"), text("currency"), number("confidence"), text("addressableSpend"), text("timeline"),
			text("triggerEvent"), text("competitor"), number("competitorShare"), text("competitorContractEnd"),
			text("notes"), text("lastReviewed"), text("reason"), text("reviewDate"), flag("target"), stamps("said"),
			reference("accountId", "CELL_OF"), reference("unitId", "CELL_ROW"), reference("columnId", "CELL_COLUMN"),
			reference("likelyBuyerId", "LIKELY_BUYER"), reference("ownerId", "CELL_OWNER"),
			references("opportunityIds", "CELL_ABOUT")),

	/** What it is about is named and not pointed to; personIds are whom that concerned when it was written. */
	COMMENT("Comment", personal("text"), text("aboutKind"), text("aboutId"), text("row"), text("column"), texts("personIds"),
			stamp("byId"), stamp("at"), stamp("editedAt"), flag("resolved"), stamp("resolvedById"), stamp("resolvedAt"),
			reference("accountId", "COMMENT_OF"), reference("parentId", "REPLY_TO"), references("mentionIds", "MENTIONS")),

	/** What somebody there has in mind, as far as we know it. */
	INSIGHT("Insight", text("text"), text("kind"), text("source"), flag("confirmed"), stamp("byId"), stamp("at"),
			reference("accountId", "INSIGHT_OF"), reference("stakeholderId", "HELD_BY")),

	/** What it measures says where its current value comes from; without it that is said by hand. */
	OBJECTIVE("Objective", text("name"), text("kind"), text("outcome"), text("status"), text("measure"), text("unit"),
			text("baseline"), text("target"), text("current"), text("due"), stamp("byId"), stamp("at"),
			reference("accountId", "OBJECTIVE_OF"), reference("stakeholderId", "OBJECTIVE_WITH"),
			references("insightIds", "SERVES")),

	STRATEGY("Strategy", text("name"), reference("accountId", "STRATEGY_OF"), reference("objectiveId", "STRATEGY_FOR"),
			references("opportunityIds", "STRATEGY_WINS")),

	/** The cells that it touches are named by row and column: one of which nothing is known has no record. */
	ACTION("Action", text("title"), text("due"), text("status"), text("note"), text("doneOn"), texts("cells"),
			stamp("byId"), stamp("at"), reference("accountId", "ACTION_OF"), reference("ownerId", "ACTION_OWNER"),
			reference("objectiveId", "ACTION_FOR"), reference("strategyId", "ACTION_UNDER"),
			references("stakeholderIds", "ACTION_WITH")),

	ACTIVITY("Activity", text("kind"), text("subject"), text("date"), texts("externalIds"),
			reference("accountId", "ACTIVITY_OF"), reference("memberId", "BY_MEMBER"),
			reference("personId", "WITH_PERSON")),

	SUPPORT_CASE("SupportCase", text("number"), text("subject"), text("status"), text("priority"), text("openedOn"),
			text("closedOn"), texts("externalIds"), reference("accountId", "CASE_OF"),
			reference("personId", "OPENED_BY")),

	MEMBER("Member", text("name"), text("email"), texts("externalIds"), reference("personId", "IS_PERSON")),

	ORGANIZATION("Organization", text("name"), text("key"), texts("aliases"), reference("mergedIntoId", "MERGED_INTO")),

	JUDGEMENT_LIFETIME("JudgementLifetime", text("field"), integer("days")),

	CELL_STATUS("CellStatus", text("code"), text("name"), text("state"), flag("whitespace"), integer("position")),

	/** What one unit of a currency is worth in the workspace's from a day on. */
	EXCHANGE_RATE("ExchangeRate", text("currency"), text("date"), text("rate")),

	PRODUCT_FAMILY("ProductFamily", text("name")),

	PRODUCT("Product", text("name"), text("code"), flag("active"), texts("externalIds"),
			reference("familyId", "IN_FAMILY"));

	/**
	 * How a link lies in the graph.
	 * @param relation its relationship type
	 * @param from the field with the id of the node where it starts
	 * @param to the field with the id of the node where it ends
	 */
	public record Link(String relation, String from, String to) {
	}

	private final String label;

	private final Link link;

	private final Map<String, Field> fields = new LinkedHashMap<>();

	RecordType(String label, Field... fields) {
		this(label, null, fields);
	}

	RecordType(String label, Link link, Field... fields) {
		this.label = label;
		this.link = link;
		if (link != null) {
			this.fields.put(link.from(), reference(link.from(), link.relation()));
			this.fields.put(link.to(), reference(link.to(), link.relation()));
		}
		Arrays.stream(fields).forEach(field -> this.fields.put(field.name(), field));
	}

	/** Its name in the API and its label in the graph. */
	public String label() {
		return this.label;
	}

	/** Whether it is a relationship rather than a node. */
	public boolean isLink() {
		return this.link != null;
	}

	/** How the relationship lies; only for a link. */
	public Link link() {
		if (this.link == null) {
			throw new IllegalStateException(this.label + " is a node");
		}
		return this.link;
	}

	/** Its fields by name. */
	public Map<String, Field> fields() {
		return this.fields;
	}

	/** One of its fields; throws when there is none of that name. */
	public Field field(String name) {
		Field field = this.fields.get(name);
		if (field == null) {
			throw new IllegalArgumentException(this.label + " has no field " + name);
		}
		return field;
	}

	/** Whether it belongs to the workspace rather than to an account. */
	public boolean isOfWorkspace() {
		return this == MEMBER || this == ORGANIZATION || this == JUDGEMENT_LIFETIME || this == CELL_STATUS
				|| this == EXCHANGE_RATE || this == PRODUCT_FAMILY || this == PRODUCT;
	}

	/** Whether a change to it touches every account on which its person has or had a seat. */
	public boolean followsPerson() {
		return this == PERSON || this == TEAM_RELATIONSHIP;
	}

	/** Whether other records may point to it. */
	public boolean isPointedTo() {
		return this.link == null && this != JUDGEMENT && this != SAVED_VIEW && this != TIE && this != COMPETITOR_RELATIONSHIP;
	}

	/** Whether snapshots hold it; what grows without bound is read by the page instead. */
	public boolean isInSnapshot() {
		return this != ACTIVITY && this != SUPPORT_CASE;
	}

	/** The type with a label; throws when there is none. */
	public static RecordType ofLabel(String label) {
		return Arrays.stream(values())
			.filter(type -> type.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind of record " + label));
	}

	/** The types that an account's snapshot holds. */
	public static List<RecordType> ofAccounts() {
		return Arrays.stream(values()).filter(type -> !type.isOfWorkspace() && type.isInSnapshot()).toList();
	}

	/** The types that the workspace's snapshot holds: our own people as persons among them. */
	public static List<RecordType> ofWorkspace() {
		return Arrays.stream(values())
			.filter(type -> type.isOfWorkspace() || type == PERSON || type == EMPLOYMENT)
			.toList();
	}

}
