package org.dottedline.importing.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard fields of the objects, in the one letter case in which the rest of the product knows them. */
final class StandardFields {

	/** Names the product of a row that has no product id; made by us from the ways in which exports write it. */
	static final String PRODUCT_NAME = "ProductName";

	private static final String EVERYWHERE = """
			Id IsDeleted OwnerId CreatedDate CreatedById LastModifiedDate LastModifiedById SystemModstamp
			LastActivityDate LastViewedDate LastReferencedDate CurrencyIsoCode RecordTypeId MasterRecordId Name Type
			Description""";

	private static final Map<SObject, Map<String, String>> BY_OBJECT = new EnumMap<>(Map.ofEntries(
			of(SObject.USER, """
					Username Alias ProfileId UserRoleId ManagerId CommunityNickname FederationIdentifier FirstName LastName
					MiddleName Salutation Suffix Title Department Division CompanyName Email Phone MobilePhone IsActive
					UserType Street City State PostalCode Country EmployeeNumber ContactId AccountId LastLoginDate
					TimeZoneSidKey LocaleSidKey LanguageLocaleKey EmailEncodingKey"""),
			of(SObject.ACCOUNT, """
					ParentId Industry AnnualRevenue NumberOfEmployees BillingStreet BillingCity BillingState
					BillingPostalCode BillingCountry ShippingStreet ShippingCity ShippingState ShippingPostalCode
					ShippingCountry Phone Fax AccountNumber AccountSource Website Sic SicDesc Ownership TickerSymbol Rating
					Site CleanStatus DunsNumber NaicsCode NaicsDesc Tradestyle YearStarted CustomerPriority Active"""),
			of(SObject.PRODUCT2, """
					ProductCode Family IsActive IsArchived QuantityUnitOfMeasure StockKeepingUnit DisplayUrl
					ExternalDataSourceId ExternalId UnitPrice"""),
			of(SObject.CONTACT, """
					AccountId ReportsToId FirstName LastName MiddleName Salutation Suffix Title Department DepartmentGroup
					TitleType Email Phone MobilePhone HomePhone OtherPhone AssistantPhone Fax AssistantName LeadSource
					Birthdate MailingStreet MailingCity MailingState MailingPostalCode MailingCountry OtherStreet OtherCity
					OtherState OtherPostalCode OtherCountry HasOptedOutOfEmail DoNotCall BuyerAttributes ContactSource
					PhotoUrl"""),
			of(SObject.OPPORTUNITY, """
					AccountId StageName Amount CloseDate Probability ExpectedRevenue TotalOpportunityQuantity NextStep
					LeadSource IsClosed IsWon ForecastCategory ForecastCategoryName CampaignId HasOpportunityLineItem
					Pricebook2Id ContactId ContractId Fiscal FiscalQuarter FiscalYear IsPrivate LossReason"""),
			of(SObject.OPPORTUNITY_LINE_ITEM, """
					OpportunityId Product2Id PricebookEntryId ProductName ProductCode Quantity UnitPrice ListPrice
					TotalPrice Subtotal Discount ServiceDate SortOrder"""),
			of(SObject.OPPORTUNITY_CONTACT_ROLE, "OpportunityId ContactId Role IsPrimary"),
			of(SObject.ASSET, """
					AccountId ContactId Product2Id ProductName ProductCode ParentId RootAssetId SerialNumber InstallDate
					PurchaseDate UsageEndDate Status Price Quantity IsCompetitorProduct StockKeepingUnit AssetProvidedById
					AssetServicedById ProductFamily"""),
			of(SObject.CONTRACT, """
					AccountId ContractNumber ContractTerm StartDate EndDate Status StatusCode ActivatedDate ActivatedById
					CustomerSignedId CustomerSignedTitle CustomerSignedDate CompanySignedId CompanySignedDate
					OwnerExpirationNotice SpecialTerms Pricebook2Id BillingCity BillingCountry LastApprovedDate"""),
			of(SObject.TASK, """
					WhoId WhatId AccountId Subject Status Priority IsHighPriority ActivityDate TaskSubtype CallType
					CallDurationInSeconds CallDisposition CallObject IsClosed IsArchived IsReminderSet ReminderDateTime
					CompletedDateTime WhoCount WhatCount IsRecurrence RecurrenceActivityId"""),
			of(SObject.EVENT, """
					WhoId WhatId AccountId Subject Location StartDateTime EndDateTime EndDate ActivityDate ActivityDateTime
					DurationInMinutes IsAllDayEvent IsPrivate ShowAs EventSubtype IsArchived IsChild IsGroupEvent
					GroupEventType IsReminderSet ReminderDateTime IsRecurrence RecurrenceActivityId WhoCount WhatCount"""),
			of(SObject.CASE, """
					CaseNumber AccountId ContactId AssetId ProductId Product2Id ParentId Subject Status Priority Origin Reason
					IsClosed ClosedDate IsEscalated SuppliedName SuppliedEmail SuppliedPhone SuppliedCompany ContactPhone
					ContactEmail EntitlementId Comments""")));

	/** What reports and list views call some fields, and the other ways to name a product. */
	private static final Map<String, String> LABELS = Map.of("stage", "StageName", "employees", "NumberOfEmployees",
			"parentaccountid", "ParentId", "reportsto.id", "ReportsToId", "product2.name", PRODUCT_NAME,
			"pricebookentry.name", PRODUCT_NAME, "pricebookentry.product2.name", PRODUCT_NAME,
			"pricebookentry.product2id", "Product2Id", "product2.productcode", "ProductCode", "productid", "Product2Id");

	private StandardFields() {
	}

	/**
	 * The canonical name of a column.
	 *
	 * @param plainId whether the file has a column that is the id beyond doubt, so that {@code Account ID} is a reference
	 * @return null for a column that goes through a relationship ({@code Account.Name}) or has no name
	 */
	static @Nullable String canonical(SObject type, String header, boolean plainId) {
		String squeezed = squeezed(header);
		if (squeezed.isEmpty()) {
			return null;
		}
		Map<String, String> known = BY_OBJECT.get(type);
		String label = LABELS.get(squeezed);
		if (label != null && known.containsValue(label)) {
			return label;
		}
		if (squeezed.indexOf('.') >= 0 || header.contains(": ")) {
			return null;
		}
		String exact = known.get(squeezed);
		if (exact != null) {
			return exact;
		}
		if (squeezed.startsWith(own(type))) {
			String rest = squeezed.substring(own(type).length());
			if (rest.equals("id") && !plainId) {
				return "Id";
			}
			if (rest.equals("name") || rest.equals("type") || rest.equals("ownerid")) {
				return known.get(rest);
			}
		}
		return header.strip().toUpperCase(Locale.ROOT);
	}

	/** Whether a standard field of that canonical name refers to another record. */
	static boolean refers(String canonical) {
		return canonical.endsWith("Id") && !canonical.equals("ExternalId");
	}

	/** A header without what only makes it pretty: letter case and blanks. */
	static String squeezed(String header) {
		return header.replaceAll("[\\s\u00a0\ufeff]+", "").toLowerCase(Locale.ROOT);
	}

	private static String own(SObject type) {
		return type.apiName().toLowerCase(Locale.ROOT);
	}

	private static Map.Entry<SObject, Map<String, String>> of(SObject type, String fields) {
		Map<String, String> names = new HashMap<>();
		for (String field : (EVERYWHERE + " " + fields).split("\\s+")) {
			names.put(field.toLowerCase(Locale.ROOT), field);
		}
		return Map.entry(type, Map.copyOf(names));
	}
}
