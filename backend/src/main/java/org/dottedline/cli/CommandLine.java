package org.dottedline.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.dottedline.neo4j.DatabaseStartException;

/** Runs one command and ends the process with 0 when it did what it was asked, else with 1 and a plain sentence. */
public final class CommandLine {

	private CommandLine() {
	}

	public static void main(String[] words) {
		System.exit(run(Arrays.asList(words)));
	}

	/** Runs a command in this process and answers its exit code. */
	public static int run(List<String> words) {
		try {
			String command = words.isEmpty() ? "" : words.getFirst();
			List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
			switch (command) {
				case "token" -> new TokenCommand(rest).run();
				case "import" -> new ImportCommand(rest).run();
				case "database" -> new DatabaseCommand(rest).run();
				case "rehearse" -> new RehearseCommand(rest).run();
				default -> throw new CommandFailed("There is no command " + command + ".");
			}
			return 0;
		}
		catch (CommandFailed ex) {
			System.err.println(ex.getMessage());
		}
		catch (DatabaseStartException ex) {
			System.err.println(ex.getMessage());
			System.err.println(ex.remedy());
		}
		catch (IOException ex) {
			System.err.println("The connection to Dottedline failed: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return 1;
	}

}
