package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTreeTest {

	private static final String ACCOUNTS = """
			{"records": [{"attributes": {"type": "Account", "referenceId": "A1"}, "Name": "Acme", "AnnualRevenue": 12.50}]}""";
	private static final String CONTACTS = """
			{"records": [
			  {"attributes": {"type": "Contact", "referenceId": "C1"}, "LastName": "Young", "AccountId": "@A1"},
			  {"attributes": {"type": "Contact", "referenceId": "C2"}, "LastName": "@home", "AccountId": "@Nowhere"}]}""";

	@TempDir
	Path folder;

	@Test
	void withoutAPlanEveryFileOfATreeIsRead() {
		Sent.Outcome outcome = new Sent(folder).file("acme/Contacts.json", CONTACTS).file("acme/Accounts.json", ACCOUNTS)
				.file("acme/settings.json", "{\"theme\": \"dark\"}").read();

		assertThat(outcome.ids()).containsExactly("ref:acme/A1", "ref:acme/C1", "ref:acme/C2");
		assertThat(outcome.row("ref:acme/A1").fields()).containsEntry("AnnualRevenue", "12.50");
		assertThat(outcome.row("ref:acme/C1").line()).isEqualTo(2);
		assertThat(outcome.row("ref:acme/C1").text("AccountId")).isEqualTo("ref:acme/A1");
		assertThat(outcome.file("acme/settings.json").ignored()).isTrue();
	}

	@Test
	void aReferenceThatLeadsNowhereStaysRecognisable() {
		SourceRow row = new Sent(folder).file("acme/Contacts.json", CONTACTS).read().row("ref:acme/C2");

		assertThat(row.text("AccountId")).isEqualTo("ref:acme/Nowhere");
		assertThat(row.text("LastName")).isEqualTo("@home");
	}

	@Test
	void referencesCountWithinTheirTreeOnly() {
		Sent.Outcome outcome = new Sent(folder).file("emea/data/Accounts.json", ACCOUNTS)
				.file("apac/data/Accounts.json", ACCOUNTS).read();

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.ids()).containsExactly("ref:emea/data/A1", "ref:apac/data/A1");
	}

	@Test
	void treesOfOneFolderNameInTwoZipsStayApart() {
		byte[] zip = Sent.zip(Map.of("tree/Accounts.json", ACCOUNTS));

		assertThat(new Sent(folder).file("emea.zip", zip).file("apac.zip", zip).read().ids())
				.containsExactly("ref:emea/tree/A1", "ref:apac/tree/A1");
		assertThat(new Sent(folder).file("emea.zip", zip).read().ids()).containsExactly("ref:tree/A1");
	}

	@Test
	void aRecordWithAnIdOfItsOwnIsKnownByIt() {
		Sent.Outcome outcome = new Sent(folder)
				.file("t/Accounts.json",
						"""
								{"records": [{"attributes": {"type": "Account", "referenceId": "A1"}, "Id": "0018d00000AbCdE", "Name": "Acme"}]}""")
				.file("t/Contacts.json", CONTACTS).read();

		assertThat(outcome.ids()).containsExactly("0018d00000AbCdEAAV", "ref:t/C1", "ref:t/C2");
		assertThat(outcome.row("ref:t/C1").text("AccountId")).isEqualTo("0018d00000AbCdEAAV");
	}

	@Test
	void nestedChildrenBelongToTheirParent() {
		Sent.Outcome outcome = new Sent(folder).file("t/Account-Contact.json", """
				{"records": [{
				  "attributes": {"type": "Account", "referenceId": "A1"},
				  "Name": "Acme",
				  "Owner": {"attributes": {"type": "User"}, "Name": "Someone"},
				  "Contacts": {"records": [
				    {"attributes": {"type": "Contact", "referenceId": "C1"}, "LastName": "Young",
				     "Tasks": {"records": [{"attributes": {"type": "Task", "referenceId": "T1"}, "Subject": "Call"}]}}]},
				  "Properties": {"records": [{"attributes": {"type": "Property__c", "referenceId": "P1"}, "Name": "House"}]},
				  "Opportunities": {"records": [
				    {"attributes": {"type": "Opportunity", "referenceId": "O1"}, "Name": "Deal", "StageName": "New",
				     "OpportunityLineItems": {"records": [{"attributes": {"type": "OpportunityLineItem", "referenceId": "L1"},
				       "Quantity": 2, "Product2": {"Name": "Chai"}}]}}]}
				}]}""").read();

		assertThat(outcome.rows()).extracting(SourceRow::type).containsExactly(SObject.ACCOUNT, SObject.CONTACT,
				SObject.OPPORTUNITY, SObject.OPPORTUNITY_LINE_ITEM, SObject.TASK);
		assertThat(outcome.row("ref:t/C1").text("AccountId")).isEqualTo("ref:t/A1");
		assertThat(outcome.row("ref:t/O1").text("AccountId")).isEqualTo("ref:t/A1");
		assertThat(outcome.row("ref:t/L1").fields()).containsEntry("OpportunityId", "ref:t/O1")
				.containsEntry("ProductName", "Chai");
		assertThat(outcome.row("ref:t/T1").text("WhoId")).isEqualTo("ref:t/C1");
		assertThat(outcome.codes()).containsExactly(ProblemCode.OBJECT_NOT_IMPORTED);
		assertThat(outcome.problems().getFirst().message()).contains("Property__c");
		assertThat(outcome.file("t/Account-Contact.json").rows()).isEqualTo(5);
	}

	@Test
	void whatStandsBeforeTheDamageIsRead() {
		Sent.Outcome outcome = new Sent(folder).file("t/Accounts.json", """
				{"records": [
				{"attributes": {"type": "Account", "referenceId": "A1"}, "Name": "Acme"},
				{"attributes": {"type": "Account", "referenceId": "A2"}, "Name": "Cut o""").read();

		assertThat(outcome.ids()).containsExactly("ref:t/A1");
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED_JSON);
			assertThat(problem.line()).isEqualTo(3);
		});
	}

	@Test
	void thePlanGivesFilesAndOrderAndMissesWhatWasNotSent() {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("Accounts.json", ACCOUNTS);
		entries.put("More.json", ACCOUNTS.replace("A1", "A2"));
		entries.put("Other.json", ACCOUNTS.replace("A1", "A3"));
		entries.put("Account.csv", "Id,Name,Industry\n9,Nine,Steel\n");
		entries.put("acme-plan.json",
				"""
						[{"sobject": "Account", "saveRefs": true, "resolveRefs": false, "files": ["More.json", "./Accounts.json", "Gone.json", "../../etc/passwd"]}]""");

		Sent.Outcome outcome = new Sent(folder).file("acme.zip", Sent.zip(entries)).read();

		assertThat(outcome.ids()).containsExactly("ref:acme/A2", "ref:acme/A1");
		assertThat(outcome.codes()).containsExactly(ProblemCode.PLAN_FILE_MISSING, ProblemCode.PLAN_FILE_MISSING);
		assertThat(outcome.recognised()).filteredOn(RecognisedFile::ignored).extracting(RecognisedFile::name)
				.containsExactly("acme.zip/Other.json", "acme.zip/Account.csv");
	}

	@Test
	void whereThePlanCanNotBeReadNothingIsGuessed() {
		Sent.Outcome outcome = new Sent(folder).file("t/data-plan.json", "[{\"sobject\": ").file("t/Accounts.json", ACCOUNTS)
				.file("other/Account.csv", "Id,Name,Industry\n9,Nine,Steel\n").read();

		assertThat(outcome.ids()).containsExactly("9");
		assertThat(outcome.codes()).containsExactly(ProblemCode.UNREADABLE_PLAN);
		assertThat(outcome.file("t/Accounts.json").ignored()).isTrue();
	}
}
