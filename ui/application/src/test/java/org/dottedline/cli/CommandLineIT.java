package org.dottedline.cli;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.dottedline.application.DottedlineApplication;
import org.dottedline.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line as a process of its own, beside an instance that runs. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "dottedline.sample=false")
class CommandLineIT {

	@LocalServerPort
	private int port;

	@Value("${dottedline.data}")
	private Path data;

	@TempDir
	private Path here;

	@Test
	void aTokenIsTheOnlyLineAndOpensTheApi() throws Exception {
		Run run = run("token", "--port", Integer.toString(this.port), "--data", this.data.toString());
		assertThat(run.errors()).isEmpty();
		assertThat(run.exit()).isZero();
		assertThat(run.output().lines()).hasSize(1);
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Authorization", "Bearer " + run.output().strip())
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ accounts(first: 1) { totalCount } }\"}"))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body()).contains("\"totalCount\":");
		}
	}

	@Test
	void anInstanceThatIsNotThereIsSaidPlainly() throws Exception {
		Run nowhere = run("token", "--data", this.here.toString());
		assertThat(nowhere.exit()).isEqualTo(1);
		assertThat(nowhere.output()).isEmpty();
		assertThat(nowhere.errors()).contains("No Dottedline is running on the data folder " + this.here);
		Run elsewhere = run("token", "--port", "1", "--data", this.data.toString());
		assertThat(elsewhere.exit()).isEqualTo(1);
		assertThat(elsewhere.errors()).contains("answers on port " + this.port + ", not 1");
	}

	@Test
	void anImportSaysWhatWentInAndWritesWhatDidNotToATable() throws Exception {
		Path export = Files.createDirectory(this.here.resolve("export"));
		Files.writeString(export.resolve("Account.csv"), "\"ID\",\"NAME\"\r\n\"001A\",\"Command Line Ltd\"\r\n");
		Files.writeString(export.resolve("Contact.csv"), """
				"ID","ACCOUNTID","FIRSTNAME","LASTNAME"
				"003A","001A","Ann","Good"
				"","001A","Bob","Without"
				""");
		Run dry = run("import", "export", "--dry-run", "--source", "dry", "--data", this.data.toString());
		assertThat(dry.exit()).as(dry.errors()).isZero();
		assertThat(dry.output()).contains("Dry run: nothing was changed").contains("Contact: 1 read, 1 to be created");
		Run run = run("import", "export", "--data", this.data.toString());
		assertThat(run.exit()).as(run.errors()).isZero();
		assertThat(run.output()).contains("Imported from salesforce")
			.contains("Account: 1 read, 1 created")
			.contains("Contact: 1 read, 1 created")
			.contains("1 not taken")
			.contains("dottedline-rejected-");
		assertThat(lastRejected()).startsWith("file,line,column,code,message\r\n\"export/Contact.csv\",\"3\",")
			.contains("\"MISSING_ID\"");
	}

	@Test
	void anImportThatCannotRunEndsWithAReasonAndACodeThatIsNotZero() throws Exception {
		Files.writeString(this.here.resolve("Account.csv"), "\"ID\",\"NAME\"\r\n\"001B\",\"Never\"\r\n");
		Run nothing = run("import", "no-such-folder", "--data", this.data.toString());
		assertThat(nothing.exit()).isEqualTo(1);
		assertThat(nothing.errors()).contains("no-such-folder");
		Run refused = run("import", "Account.csv", "--source", "not a source!", "--data", this.data.toString());
		assertThat(refused.exit()).isEqualTo(1);
		assertThat(refused.errors()).contains("The import was not started: ");
	}

	private String lastRejected() throws Exception {
		try (Stream<Path> files = Files.list(this.here)) {
			Path last = files.filter((file) -> file.getFileName().toString().startsWith("dottedline-rejected-"))
				.max(Path::compareTo)
				.orElseThrow();
			return Files.readString(last);
		}
	}

	private Run run(String... words) throws Exception {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), CommandLine.class.getName()));
		command.addAll(List.of(words));
		Path errors = Files.createTempFile(this.here, "errors", ".txt");
		Process process = new ProcessBuilder(command).directory(this.here.toFile()).redirectError(errors.toFile()).start();
		process.getOutputStream().close();
		String output;
		try (InputStream stream = process.getInputStream()) {
			output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		if (!process.waitFor(2, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("The command did not end");
		}
		return new Run(process.exitValue(), output, Files.readString(errors));
	}

	private record Run(int exit, String output, String errors) {
	}

}
