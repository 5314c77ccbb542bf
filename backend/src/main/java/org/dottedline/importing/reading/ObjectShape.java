package org.dottedline.importing.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which columns an object is told from the others.
 *
 * @param needs of each of these sets at least one column
 * @param marks columns that hardly another object has
 * @param never columns that show that it is something else, lower-case and without blanks
 */
record ObjectShape(List<Set<String>> needs, Set<String> marks, Set<String> never) {

	private static final Map<SObject, ObjectShape> SHAPES = new EnumMap<>(Map.ofEntries(
			shape(SObject.USER, "LastName|Name", "Username Alias ProfileId UserRoleId CommunityNickname", ""),
			shape(SObject.ACCOUNT, "Name", """
					ParentId Industry AnnualRevenue NumberOfEmployees BillingStreet BillingCity BillingCountry AccountNumber
					TickerSymbol Ownership Sic Site""",
					"lastname stagename username productcode family campaignmemberrecordtypeid parentroleid"),
			shape(SObject.PRODUCT2, "Name", "Family ProductCode StockKeepingUnit QuantityUnitOfMeasure",
					"lastname accountid pricebook2id product2id"),
			shape(SObject.CONTACT, "LastName|Name", """
					LastName ReportsToId MailingCity MailingCountry AssistantName Birthdate""",
					"username profileid alias company isconverted stagename casenumber"),
			shape(SObject.OPPORTUNITY, "Name StageName|CloseDate", """
					StageName CloseDate Probability ForecastCategory ForecastCategoryName IsWon""", "isconverted"),
			shape(SObject.OPPORTUNITY_LINE_ITEM,
					"OpportunityId Product2Id|PricebookEntryId|ProductName|ProductCode|Quantity|TotalPrice|UnitPrice", """
							OpportunityId Product2Id PricebookEntryId ProductName Quantity TotalPrice UnitPrice
							ServiceDate""", "stagename quotenumber"),
			shape(SObject.OPPORTUNITY_CONTACT_ROLE, "OpportunityId ContactId", "OpportunityId ContactId Role IsPrimary",
					"stagename"),
			shape(SObject.ASSET, "AccountId|ContactId Product2Id|ProductName|Name|SerialNumber", """
					Product2Id ProductName SerialNumber InstallDate PurchaseDate UsageEndDate IsCompetitorProduct""",
					"stagename closedate casenumber lastname opportunityid"),
			shape(SObject.CONTRACT, "AccountId", """
					ContractNumber ContractTerm StartDate EndDate ActivatedDate CustomerSignedDate CompanySignedDate
					OwnerExpirationNotice""", "startdatetime stagename ordernumber lastname"),
			shape(SObject.TASK, "WhoId|WhatId|Subject", "WhoId WhatId ActivityDate TaskSubtype CallType CallDisposition",
					"startdatetime enddatetime durationinminutes activitydatetime casenumber"),
			shape(SObject.EVENT, "StartDateTime|ActivityDateTime|DurationInMinutes", """
					StartDateTime EndDateTime ActivityDateTime DurationInMinutes Location WhoId WhatId IsAllDayEvent""",
					"casenumber"),
			shape(SObject.CASE, "CaseNumber|Subject", """
					CaseNumber Origin SuppliedEmail SuppliedName IsEscalated ClosedDate Reason""",
					"whoid whatid activitydate startdatetime")));

	static ObjectShape of(SObject type) {
		return SHAPES.get(type);
	}

	/** Whether columns of these names can be this object. */
	boolean fits(Set<String> canonical, Set<String> squeezed) {
		return needs.stream().allMatch(any -> any.stream().anyMatch(canonical::contains))
				&& never.stream().noneMatch(squeezed::contains);
	}

	private static Map.Entry<SObject, ObjectShape> shape(SObject type, String needs, String marks, String never) {
		return Map.entry(type, new ObjectShape(
				Arrays.stream(needs.split("\\s+")).map(any -> Set.of(any.split("\\|"))).toList(), words(marks),
				words(never)));
	}

	private static Set<String> words(String list) {
		return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s+"));
	}
}
