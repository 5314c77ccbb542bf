package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipReadingTest {

	private static final String ACCOUNTS = "Id,Name,Industry\n1,Acme,Steel\n";

	@TempDir
	Path folder;

	@Test
	void theFilesOfAZipAreReadAndNamedWithIt() {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("export/Account.csv", ACCOUNTS);
		entries.put("export/notes.md", "# Notes");
		entries.put("export/old.zip", "PK");
		entries.put("__MACOSX/export/._Account.csv", "litter");
		entries.put("export/.DS_Store", "litter");

		Sent.Outcome outcome = new Sent(folder).file("crm.zip", Sent.zip(entries)).read();

		assertThat(outcome.ids()).containsExactly("1");
		assertThat(outcome.problems()).isEmpty();
		assertThat(outcome.recognised()).extracting(RecognisedFile::name).containsExactly("crm.zip/export/Account.csv",
				"crm.zip/export/notes.md", "crm.zip/export/old.zip");
		assertThat(outcome.file("crm.zip/export/old.zip").ignoredReason()).contains("zip inside a zip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../Account.csv", "a/../../Account.csv", "/etc/Account.csv", "..\\Account.csv",
			"C:\\Account.csv", "C:Account.csv", "\\\\host\\Account.csv", "a/..", "../" })
	void aPathThatLeadsOutOfTheZipIsRefusedAndTheRestIsRead(String path) throws IOException {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put(path, path.endsWith("/") ? "" : "Id,Name,Industry\n666,Evil,Steel\n");
		entries.put("Account.csv", ACCOUNTS);
		Path uploads = Files.createDirectories(folder.resolve("uploads/here"));

		Sent.Outcome outcome = new Sent(uploads).file("crm.zip", Sent.zip(entries)).read();

		assertThat(outcome.ids()).containsExactly("1");
		assertThat(outcome.codes()).containsExactly(ProblemCode.UNSAFE_PATH);
		assertThat(outcome.problems().getFirst().file()).contains(path);
		try (var files = Files.walk(folder)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(1);
		}
	}

	@Test
	void anUploadWhoseNameClimbsIsRefused() {
		Sent.Outcome outcome = new Sent(folder).file("../Account.csv", ACCOUNTS).read();

		assertThat(outcome.rows()).isEmpty();
		assertThat(outcome.codes()).containsExactly(ProblemCode.UNSAFE_PATH);
	}

	@Test
	void aBombIsRefusedByItsRatioBeforeAnyRowIsRead() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("Account.csv"));
			zip.write(ACCOUNTS.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("Contact.csv"));
			byte[] blanks = new byte[1 << 20];
			Arrays.fill(blanks, (byte) ' ');
			for (int mebibyte = 0; mebibyte < 200; mebibyte++) {
				zip.write(blanks);
			}
		}

		Sent.Outcome outcome = new Sent(folder).file("bomb.zip", bytes.toByteArray()).read();

		assertThat(outcome.rows()).isEmpty();
		assertThat(outcome.codes()).containsExactly(ProblemCode.ZIP_BOMB);
		assertThat(outcome.file("bomb.zip").ignored()).isTrue();
	}

	@Test
	void aZipThatInflatesToTooMuchInAllIsRefused() {
		Map<String, String> entries = new LinkedHashMap<>();
		for (int entry = 0; entry < 5; entry++) {
			entries.put(entry + "/Account.csv", "Id,Name,Industry\n" + entry + "," + "x".repeat(300) + ",Steel\n");
		}
		ReadingLimits limits = new ReadingLimits(10, 1000, 100, 1000);

		Sent.Outcome outcome = new Sent(folder).limits(limits).file("big.zip", Sent.zip(entries)).read();

		assertThat(outcome.rows()).isEmpty();
		assertThat(outcome.codes()).containsExactly(ProblemCode.ZIP_BOMB);
	}

	@Test
	void aZipOfTooManyEntriesIsRefused() {
		Map<String, String> entries = new LinkedHashMap<>();
		for (int entry = 0; entry <= 10_000; entry++) {
			entries.put(entry + ".csv", "");
		}

		Sent.Outcome outcome = new Sent(folder).file("many.zip", Sent.zip(entries)).read();

		assertThat(outcome.codes()).containsExactly(ProblemCode.ZIP_BOMB);
		assertThat(outcome.problems().getFirst().message()).contains("10001");
	}

	@Test
	void anEncryptedZipIsNamedAsSuch() {
		byte[] zip = Sent.zip(Map.of("Account.csv", ACCOUNTS));
		setFlag(zip, "PK\3\4", 6);
		setFlag(zip, "PK\1\2", 8);

		Sent.Outcome outcome = new Sent(folder).file("secret.zip", zip).read();

		assertThat(outcome.codes()).containsExactly(ProblemCode.ENCRYPTED_ZIP);
	}

	@Test
	void aZipThatIsCutOffIsNamedAsDamaged() {
		byte[] zip = Sent.zip(Map.of("Account.csv", ACCOUNTS));

		for (byte[] damaged : new byte[][] { Arrays.copyOf(zip, zip.length / 2), new byte[0],
				"no zip".getBytes(StandardCharsets.UTF_8) }) {
			Sent.Outcome outcome = new Sent(folder).file("cut.zip", damaged).read();

			assertThat(outcome.codes()).containsExactly(ProblemCode.DAMAGED_ZIP);
		}
	}

	@Test
	void aDamagedEntryIsNamedAndTheOthersAreRead() {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("Contact.csv", "Id,LastName,AccountId\n" + "9,Young,1\n".repeat(50));
		entries.put("Account.csv", ACCOUNTS);
		byte[] zip = Sent.zip(entries);
		int data = 30 + "Contact.csv".length();
		zip[data + 12] ^= 0x55;

		Sent.Outcome outcome = new Sent(folder).file("crm.zip", zip).read();

		assertThat(outcome.ids()).containsExactly("1");
		assertThat(outcome.codes()).containsExactly(ProblemCode.DAMAGED_ZIP);
		assertThat(outcome.problems().getFirst().file()).isEqualTo("crm.zip/Contact.csv");
	}

	@Test
	void aSymbolicLinkIsNotFollowed() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.csv"), ACCOUNTS);
		Path sent = Files.createDirectory(folder.resolve("sent"));
		Files.createSymbolicLink(sent.resolve("Account.csv"), secret);

		Sent.Outcome outcome = new Sent(folder).folder(sent).read();

		assertThat(outcome.rows()).isEmpty();
		assertThat(outcome.codes()).containsExactly(ProblemCode.SYMBOLIC_LINK);
		assertThat(outcome.file("sent/Account.csv").ignored()).isTrue();
	}

	/** Sets the bit that says "encrypted" in every header of that signature. */
	private static void setFlag(byte[] zip, String signature, int offset) {
		String text = new String(zip, StandardCharsets.ISO_8859_1);
		for (int at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 1)) {
			zip[at + offset] |= 1;
		}
	}
}
