package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectOfColumnsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			USER | ID,USERNAME,FIRSTNAME,LASTNAME,TITLE,DEPARTMENT,EMAIL,ISACTIVE,PROFILEID,ALIAS
			ACCOUNT | ID,NAME,INDUSTRY,PARENTID,OWNERID
			ACCOUNT | ID,NAME,BILLINGCITY,BILLINGCOUNTRY,PHONE
			PRODUCT2 | ID,NAME,FAMILY,UNITPRICE,ISACTIVE
			CONTACT | ID,ACCOUNTID,FIRSTNAME,LASTNAME,TITLE,PHONE
			OPPORTUNITY | ID,NAME,ACCOUNTID,STAGENAME,AMOUNT,CLOSEDATE
			OPPORTUNITY | ID,NAME,ACCOUNTID,CONTACTID,STAGENAME,CLOSEDATE,ISWON,PROBABILITY
			OPPORTUNITY_LINE_ITEM | ID,OPPORTUNITYID,PRODUCT2ID,QUANTITY,UNITPRICE,DISCOUNT,TOTALPRICE
			OPPORTUNITY_LINE_ITEM | ID,OPPORTUNITYID,PRICEBOOKENTRYID,NAME,QUANTITY,TOTALPRICE
			OPPORTUNITY_CONTACT_ROLE | ID,OPPORTUNITYID,CONTACTID,ROLE,ISPRIMARY
			ASSET | ID,NAME,ACCOUNTID,PRODUCT2ID,STATUS,PURCHASEDATE,USAGEENDDATE,PRICE,QUANTITY
			CONTRACT | ID,ACCOUNTID,CONTRACTNUMBER,STARTDATE,ENDDATE,CONTRACTTERM,STATUS
			TASK | ID,WHOID,WHATID,SUBJECT,ACTIVITYDATE,STATUS,PRIORITY,OWNERID
			EVENT | ID,WHOID,WHATID,SUBJECT,STARTDATETIME,ENDDATETIME,LOCATION,OWNERID
			EVENT | ID,WHOID,WHATID,SUBJECT,ACTIVITYDATETIME,DURATIONINMINUTES,ACTIVITYDATE
			CASE | ID,CASENUMBER,ACCOUNTID,CONTACTID,SUBJECT,STATUS,PRIORITY,ORIGIN,CLOSEDDATE""")
	void columnsTellTheObjectWhateverTheFileIsCalled(SObject type, String headers) {
		for (String name : List.of("export.csv", type.apiName() + ".csv", "Report.csv", "Account.csv")) {
			assertThat(found(headers, name)).as(name).contains(type);
		}
	}

	@ParameterizedTest
	@CsvSource({ "Account.csv,ACCOUNT", "accounts-2024.csv,ACCOUNT", "extract_Product2.csv,PRODUCT2",
			"products.csv,PRODUCT2" })
	void theNameDecidesWhereColumnsDoNot(String name, SObject type) {
		assertThat(found("ID,NAME", name)).contains(type);
	}

	@Test
	void aFileOfUsersIsKnownByItsNameWhereItHoldsWhatContactsHoldToo() {
		assertThat(found("ID,LASTNAME,EMAIL", "User.csv")).contains(SObject.USER);
		assertThat(found("ID,FIRSTNAME,LASTNAME,EMAIL,ISACTIVE", "users.csv")).contains(SObject.USER);
		assertThat(found("ID,LASTNAME,EMAIL", "export.csv")).contains(SObject.CONTACT);
	}

	@Test
	void columnsThatSayNothingAreNotTakenForAnything() {
		assertThat(found("ID,NAME", "list.csv")).isEmpty();
		assertThat(found("COLOUR,SIZE", "Account.csv")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Campaign.csv,'ID,NAME,PARENTID,STATUS,TYPE'", "Lead.csv,'ID,LASTNAME,COMPANY,STATUS,INDUSTRY'",
			"people.csv,'ID,LASTNAME,COMPANY,STATUS,ISCONVERTED'" })
	void objectsThatAreNotImportedAreNotTakenForOthers(String name, String headers) {
		assertThat(found(headers, name)).isEmpty();
	}

	@Test
	void withoutIdsATableIsRefusedWithTheReason() {
		assertThat(of("FIRSTNAME,LASTNAME,ACCOUNTID", "Contact.csv"))
				.isInstanceOfSatisfying(ObjectOfColumns.NotFound.class, refused -> {
					assertThat(refused.code()).contains(ProblemCode.NO_ID_COLUMN);
					assertThat(refused.reason()).contains("Contact").contains("Id");
				});
	}

	@ParameterizedTest
	@CsvSource({ "OpportunityLineItem.csv,OPPORTUNITY_LINE_ITEM", "opportunity_contact_roles.csv,OPPORTUNITY_CONTACT_ROLE",
			"Opportunities (2).csv,OPPORTUNITY", "data/cases.csv,CASE", "showcase.csv,", "notes.txt," })
	void aNameSpeaksOfAnObjectInWholeWords(String name, SObject type) {
		assertThat(FileName.of(name).object()).isEqualTo(Optional.ofNullable(type));
	}

	private static Optional<SObject> found(String headers, String name) {
		return of(headers, name) instanceof ObjectOfColumns.Found(CsvColumns columns) ? Optional.of(columns.type())
				: Optional.empty();
	}

	private static ObjectOfColumns of(String headers, String name) {
		return ObjectOfColumns.of(List.of(headers.split(",")), FileName.of(name));
	}
}
