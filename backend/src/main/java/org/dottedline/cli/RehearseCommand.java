package org.dottedline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Uses what a first visit uses. A build has this done once, under a JVM that records what it loads, so that later starts find it
 * ready made.
 */
final class RehearseCommand {

	private static final String[] PAGES = { "/", "/?v-r=init&location=&query=", "/graphql/schema" };

	private static final String ACCOUNTS = """
			{ accounts(first: 10) { totalCount edges { node {
				id name
				relationshipMap { stakeholders { id name title manager { id } } }
			} } } }""";

	private static final Map<String, String> EXPORT = Map.of("Account.csv", "\"ID\",\"NAME\"\r\n\"001\",\"Rehearsal\"\r\n", "Contact.csv", """
			"ID","ACCOUNTID","FIRSTNAME","LASTNAME","TITLE","DEPARTMENT","REPORTSTOID"
			"0031","001","Ann","One","Director","Finance",""
			"0032","001","Bob","Two","Analyst","Finance","0031"
			""");

	private final Arguments arguments;

	RehearseCommand(List<String> words) throws CommandFailed {
		this.arguments = Arguments.parse(words, Set.of("--port", "--data"), Set.of());
	}

	void run() throws CommandFailed, IOException, InterruptedException {
		RunningInstance instance = RunningInstance.of(this.arguments);
		for (String page : PAGES) {
			instance.visit(page);
		}
		try {
			instance.query(ACCOUNTS, Map.of());
		}
		catch (CommandFailed ex) {
			// What was loaded until then is worth keeping; whether the query is right is for tests to say.
			System.err.println(ex.getMessage());
		}
		importExport();
	}

	private void importExport() throws CommandFailed, IOException, InterruptedException {
		Path folder = Files.createTempDirectory("dottedline-rehearsal");
		try {
			for (Map.Entry<String, String> file : EXPORT.entrySet()) {
				Files.writeString(folder.resolve(file.getKey()), file.getValue());
			}
			List<String> words = new ArrayList<>(List.of(folder.toString()));
			this.arguments.value("--data").ifPresent(data -> words.addAll(List.of("--data", data)));
			new ImportCommand(words).run();
		}
		finally {
			for (String name : EXPORT.keySet()) {
				Files.deleteIfExists(folder.resolve(name));
			}
			Files.delete(folder);
		}
	}

}
