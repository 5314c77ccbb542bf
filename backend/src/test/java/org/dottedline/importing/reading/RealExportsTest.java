package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dottedline.importing.reading.check.ReportingLines;
import org.dottedline.importing.reading.check.ReportsTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealExportsTest {

	@TempDir
	Path folder;

	private static final Consumer<Problem> NONE_EXPECTED = problem -> {
		throw new AssertionError(problem.toString());
	};

	@Test
	void theHomeOfficeComesWithEveryPersonAndLine() throws IOException {
		Sent.Outcome outcome = new Sent(folder).folder(Sent.export("home-office")).read();

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.counts()).containsExactly(Map.entry(SObject.ACCOUNT, 1L), Map.entry(SObject.CONTACT, 2081L));
		assertThat(outcome.rows()).hasSize(2082);
		SourceRow top = outcome.row("0037a20847bbbf6519");
		assertThat(top.line()).isEqualTo(2);
		assertThat(top.fields()).containsEntry("AccountId", "00164c10e153b7e2d9").containsEntry("LEVEL__C", "Senior")
				.containsEntry("ReportsToId", "");
		assertThat(top.text("ReportsToId")).isNull();
	}

	@Test
	void theHomeOfficeHasThreeAtTheTopAndSixLevels() throws IOException {
		List<ReportsTo> contacts = new Sent(folder).folder(Sent.export("home-office")).read().rows().stream()
				.filter(row -> row.type() == SObject.CONTACT)
				.map(row -> new ReportsTo(row.id(), row.text("ReportsToId"), null, row.file(), row.line())).toList();

		ReportingLines lines = ReportingLines.resolve(contacts);

		assertThat(lines.problems()).isEmpty();
		assertThat(contacts.stream().filter(contact -> !lines.managerOf().containsKey(contact.id()))).hasSize(3);
		assertThat(contacts.stream().mapToInt(contact -> level(contact.id(), lines.managerOf())).max()).hasValue(6);
	}

	@Test
	void northwindComesWithItsAmountsToTheCent() throws IOException {
		Sent.Outcome outcome = new Sent(folder).folder(Sent.export("northwind")).read();

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.counts()).containsExactly(Map.entry(SObject.ACCOUNT, 91L), Map.entry(SObject.PRODUCT2, 77L),
				Map.entry(SObject.CONTACT, 91L), Map.entry(SObject.OPPORTUNITY, 830L),
				Map.entry(SObject.OPPORTUNITY_LINE_ITEM, 2155L));
		Map<String, BigDecimal> ofItems = new HashMap<>();
		Map<String, BigDecimal> ofOpportunities = new HashMap<>();
		for (SourceRow row : outcome.rows()) {
			if (row.type() == SObject.OPPORTUNITY_LINE_ITEM) {
				ofItems.merge(row.text("OpportunityId"), row.decimal("TotalPrice").orNull(NONE_EXPECTED), BigDecimal::add);
			} else if (row.type() == SObject.OPPORTUNITY) {
				ofOpportunities.put(row.id(), row.decimal("Amount").orNull(NONE_EXPECTED));
				assertThat(row.date("CloseDate")).isInstanceOf(Value.Given.class);
			}
		}
		assertThat(ofItems).isEqualTo(ofOpportunities);
	}

	@Test
	void ofTheDataTreeOnlyWhatThePlanNamesIsRead() throws IOException {
		Sent.Outcome outcome = new Sent(folder).folder(Sent.export("salesforce-tree")).read();

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.counts()).containsExactly(Map.entry(SObject.ACCOUNT, 10L), Map.entry(SObject.CONTACT, 6L),
				Map.entry(SObject.OPPORTUNITY, 20L));
		assertThat(outcome.recognised()).extracting(RecognisedFile::name, RecognisedFile::kind, RecognisedFile::ignored)
				.containsExactly(tuple("salesforce-tree/data-plan.json", FileKind.PLAN, false),
						tuple("salesforce-tree/Accounts.json", FileKind.TREE, false),
						tuple("salesforce-tree/Contacts.json", FileKind.TREE, false),
						tuple("salesforce-tree/Opportunities.json", FileKind.TREE, false),
						tuple("salesforce-tree/Accounts-Contacts.csv", FileKind.CSV, true));
		assertThat(outcome.row("ref:salesforce-tree/ContactRef1").text("AccountId"))
				.isEqualTo("ref:salesforce-tree/AccountRef1");
	}

	@Test
	void theReportBesideTheTreeIsNoExportEvenWithoutThePlan() throws IOException {
		Path report = Sent.export("salesforce-tree").resolve("Accounts-Contacts.csv");

		Sent.Outcome outcome = new Sent(folder).folder(report).read();

		assertThat(outcome.rows()).isEmpty();
		assertThat(outcome.file("Accounts-Contacts.csv").ignoredReason()).contains("report");
	}

	@Test
	void theTreeIsTheSameInAFolderOfMoreAndInAZip() throws IOException {
		List<String> alone = new Sent(folder).folder(Sent.export("salesforce-tree")).read().ids();
		List<String> amongOthers = new Sent(folder).folder(Sent.export("")).read().ids();
		Map<String, String> entries = new HashMap<>();
		for (UploadedFile file : UploadedFile.under(Sent.export("salesforce-tree"))) {
			entries.put(file.path().getFileName().toString(), Files.readString(file.path()));
		}
		List<String> zipped = new Sent(folder).file("salesforce-tree.zip", Sent.zip(entries)).read().ids();

		assertThat(zipped).isEqualTo(alone).hasSize(36);
		assertThat(amongOthers).containsAll(alone);
	}

	private static int level(String id, Map<String, String> managerOf) {
		int level = 1;
		for (String at = id; (at = managerOf.get(at)) != null;) {
			level++;
		}
		return level;
	}
}
