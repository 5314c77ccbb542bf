package org.dottedline.importing.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Salesforce objects that an import takes, in the order in which they depend on each other: what is referred to
 * comes before what refers to it.
 */
public enum SObject {

	USER("User"),
	ACCOUNT("Account"),
	PRODUCT2("Product2"),
	CONTACT("Contact"),
	OPPORTUNITY("Opportunity"),
	OPPORTUNITY_LINE_ITEM("OpportunityLineItem"),
	OPPORTUNITY_CONTACT_ROLE("OpportunityContactRole"),
	ASSET("Asset"),
	CONTRACT("Contract"),
	TASK("Task"),
	EVENT("Event"),
	CASE("Case");

	private static final Map<String, SObject> BY_NAME = Stream.of(values())
			.collect(Collectors.toUnmodifiableMap(type -> type.apiName.toLowerCase(Locale.ROOT), Function.identity()));

	private final String apiName;

	SObject(String apiName) {
		this.apiName = apiName;
	}

	/** The name in the API of the CRM, e.g. {@code OpportunityLineItem}. */
	public String apiName() {
		return apiName;
	}

	/** The object of that API name in any letter case; empty for one that is not imported. */
	public static Optional<SObject> named(String apiName) {
		return Optional.ofNullable(BY_NAME.get(apiName.toLowerCase(Locale.ROOT)));
	}
}
