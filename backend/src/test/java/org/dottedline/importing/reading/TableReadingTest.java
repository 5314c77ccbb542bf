package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadingTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "ID,ACCOUNTID,LASTNAME,REPORTSTOID\n3,A,Young,2\n", "Id,AccountId,LastName,ReportsToId\n3,A,Young,2\n",
			"lastname;reportstoid;id;accountid\r\nYoung;2;3;A\r\n", "\uFEFF\"ID\"\t\"ACCOUNTID\"\t\"LASTNAME\"\t\"REPORTSTOID\"\r3\tA\tYoung\t2",
			"\n\n , , , \nContact ID,Account ID,Last Name,Reports To ID\n\n3,A,Young,2\n,,,\n\n",
			"sep=;\nId;AccountId;LastName;ReportsToId\n3;A;Young;2",
			"Id,Account.Name,AccountId,LastName,ReportsToId,Owner.Email\n3,Acme,A,Young,2,x@y\n",
			"Id,AccountId,LastName,ReportsToId,\n3,A,Young,2,\n" })
	void theSameRowIsReadHoweverTheColumnsAreWritten(String text) {
		Sent.Outcome outcome = new Sent(folder).file("people.csv", text).read();

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.rows()).hasSize(1);
		SourceRow row = outcome.rows().getFirst();
		assertThat(row.type()).isEqualTo(SObject.CONTACT);
		assertThat(row.id()).isEqualTo("3");
		assertThat(row.fields()).containsEntry("AccountId", "A").containsEntry("LastName", "Young")
				.containsEntry("ReportsToId", "2");
		assertThat(row.fields()).doesNotContainKeys("Account.Name", "Owner.Email", "");
	}

	@Test
	void customFieldsKeepTheirNameInCapitals() {
		Sent.Outcome outcome = new Sent(folder).file("Account.csv", "Id,Name,Industry,Tier__c\n1,Acme,Steel,Gold\n").read();

		assertThat(outcome.rows().getFirst().fields()).containsEntry("TIER__C", "Gold");
	}

	@Test
	void aRowWithColumnsTooFewOrTooManyIsNamedAndTheOthersGoIn() {
		Sent.Outcome outcome = new Sent(folder)
				.file("Account.csv", "Id,Name,Industry\n1,Acme,Steel\n2,Short\n3,Long,Steel,more\n4,Last,Steel,,\n").read();

		assertThat(outcome.ids()).containsExactly("1", "4");
		assertThat(outcome.codes()).containsExactly(ProblemCode.TOO_FEW_COLUMNS, ProblemCode.TOO_MANY_COLUMNS);
		assertThat(outcome.problems()).extracting(Problem::line).containsExactly(3L, 4L);
		assertThat(outcome.problems().getFirst().message()).contains("\"2\"").contains("2 columns").contains("3");
	}

	@Test
	void aQuoteThatIsNeverClosedLosesItsRowOnly() {
		Sent.Outcome outcome = new Sent(folder)
				.file("Account.csv", "Id,Name,Industry\n1,Acme,Steel\n2,\"Open,Steel\n3,Third,Steel\n").read();

		assertThat(outcome.ids()).containsExactly("1", "3");
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(ProblemCode.UNBALANCED_QUOTE);
			assertThat(problem.line()).isEqualTo(3);
			assertThat(problem.column()).isEqualTo("Name");
		});
	}

	@Test
	void aFieldTooLongIsRefusedByName() {
		Sent.Outcome outcome = new Sent(folder).file("Account.csv",
				"Id,Name,Description,Industry\n1,Acme,\"" + "x\n".repeat(70_000) + "\",Steel\n2,Next,,Steel\n").read();

		assertThat(outcome.ids()).containsExactly("2");
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(ProblemCode.FIELD_TOO_LONG);
			assertThat(problem.column()).isEqualTo("Description");
		});
	}

	@Test
	void theLongestFieldThatTheCrmHoldsIsTaken() {
		Sent.Outcome outcome = new Sent(folder)
				.file("Account.csv", "Id,Name,Description,Industry\n1,Acme,\"" + "x".repeat(131_072) + "\",Steel\n").read();

		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.rows().getFirst().fields().get("Description")).hasSize(131_072);
	}

	@Test
	void ofDuplicatesTheLastCountsAcrossFilesAndTheEarlierAreNamed() {
		Sent.Outcome outcome = new Sent(folder).file("a/Account.csv", "Id,Name,Industry\n1,Old,Steel\n2,B,Steel\n1,New,Steel\n")
				.file("b/Account.csv", "Id,Name,Industry\n2,Newest,Steel\n").read();

		assertThat(outcome.rows()).extracting(row -> row.text("Name")).containsExactly("New", "Newest");
		assertThat(outcome.codes()).containsExactly(ProblemCode.DUPLICATE_ID, ProblemCode.DUPLICATE_ID);
		assertThat(outcome.problems()).extracting(Problem::line).containsExactly(2L, 3L);
		assertThat(outcome.problems().getLast().message()).contains("b/Account.csv, line 2");
		assertThat(outcome.counts()).containsEntry(SObject.ACCOUNT, 2L);
	}

	@Test
	void theShortAndTheLongFormOfAnIdAreOneRecord() {
		Sent.Outcome outcome = new Sent(folder)
				.file("Account.csv", "Id,Name,Industry\n0018d00000AbCdE,Short,Steel\n0018d00000AbCdEAAV,Long,Steel\n")
				.file("Contact.csv", "Id,LastName,AccountId\n0038d00000abcde,Young,0018d00000AbCdE\n").read();

		assertThat(outcome.codes()).containsExactly(ProblemCode.DUPLICATE_ID);
		assertThat(outcome.rows().getLast().text("AccountId")).isEqualTo("0018d00000AbCdEAAV");
	}

	@Test
	void rowsWithoutIdAndRowsFromTheRecycleBinStayOutAndAreNamed() {
		Sent.Outcome outcome = new Sent(folder)
				.file("Account.csv", "Id,Name,Industry,IsDeleted\n,Nameless,Steel,false\n1,Gone,Steel,true\n2,Here,Steel,false\n")
				.read();

		assertThat(outcome.ids()).containsExactly("2");
		assertThat(outcome.codes()).containsExactly(ProblemCode.MISSING_ID, ProblemCode.DELETED_IN_SOURCE);
		assertThat(outcome.problems().getFirst().message()).contains("Nameless");
	}

	@Test
	void aColumnThatIsThereTwiceIsReportedAndTheFirstIsRead() {
		Sent.Outcome outcome = new Sent(folder).file("Account.csv", "Id,Name,NAME,Industry\n1,First,Second,Steel\n").read();

		assertThat(outcome.rows().getFirst().text("Name")).isEqualTo("First");
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_COLUMN);
			assertThat(problem.column()).isEqualTo("NAME");
		});
	}

	@Test
	void nulCharactersAreTakenOutAndReported() {
		Sent.Outcome outcome = new Sent(folder)
				.file("Account.csv", "Id,Name,Industry\n1,Ac\0me,Steel\n2,Second account of some length,Steel\n").read();

		assertThat(outcome.row("1").text("Name")).isEqualTo("Acme");
		assertThat(outcome.codes()).containsExactly(ProblemCode.NUL_REMOVED);
	}

	@Test
	void windows1252IsUnderstood() {
		Sent.Outcome outcome = new Sent(folder).file("Account.csv",
				"Id,Name,Industry\n1,Größe & Söhne,Steel\n".getBytes(TextEncoding.WINDOWS_1252)).read();

		assertThat(outcome.rows().getFirst().text("Name")).isEqualTo("Größe & Söhne");
	}

	@Test
	void aFileThatIsNoTableIsOneProblem() {
		byte[] noise = new byte[5000];
		new Random(7).nextBytes(noise);
		List<byte[]> contents = List.of(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13 },
				"<!DOCTYPE html><html><body>Sign in</body></html>".getBytes(StandardCharsets.UTF_8), noise,
				Sent.zip(Map.of("xl/workbook.xml", "<x/>")));
		for (byte[] content : contents) {
			Sent.Outcome outcome = new Sent(folder).file("Contact.csv", content).read();

			assertThat(outcome.codes()).containsExactly(ProblemCode.NOT_A_TABLE);
			assertThat(outcome.problems().getFirst().line()).isNull();
			assertThat(outcome.file("Contact.csv").ignored()).isTrue();
			assertThat(outcome.rows()).isEmpty();
		}
	}

	@Test
	void anEmptyFileAndOneWithAHeaderOnlyAreNamed() {
		Sent.Outcome outcome = new Sent(folder).file("Account.csv", "").file("Task.csv", " \r\n\r\n ")
				.file("Contact.csv", "Id,LastName,AccountId\n").read();

		assertThat(outcome.codes()).containsExactly(ProblemCode.EMPTY_FILE, ProblemCode.EMPTY_FILE, ProblemCode.NO_ROWS);
		assertThat(outcome.file("Contact.csv").rows()).isZero();
		assertThat(outcome.file("Contact.csv").ignored()).isFalse();
	}

	@Test
	void everyRowOfAHundredThousandIsHandedOver() {
		StringBuilder text = new StringBuilder("Id,LastName,AccountId\n");
		for (int row = 0; row < 100_000; row++) {
			text.append(row).append(",Name ").append(row).append(",A\n");
		}
		long[] sum = new long[2];
		try (SourceFiles files = new Sent(folder).file("Contact.csv", text.toString()).open()) {
			files.read(SObject.CONTACT, new RowReceiver() {
				@Override
				public void row(SourceRow row) {
					sum[0]++;
					sum[1] += Long.parseLong(row.id());
				}

				@Override
				public void problem(Problem problem) {
					throw new AssertionError(problem.toString());
				}
			});
		}
		assertThat(sum).containsExactly(100_000, 4_999_950_000L);
	}
}
