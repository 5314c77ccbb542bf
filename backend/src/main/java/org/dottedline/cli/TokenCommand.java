package org.dottedline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Prints a token for the API, and nothing else on standard output, so that a script can take it. */
final class TokenCommand {

	private final Arguments arguments;

	TokenCommand(List<String> words) throws CommandFailed {
		this.arguments = Arguments.parse(words, Set.of("--port", "--data"), Set.of());
		if (!this.arguments.paths().isEmpty()) {
			throw new CommandFailed("The command token takes --port and --data only.");
		}
	}

	void run() throws CommandFailed, IOException, InterruptedException {
		System.out.println(RunningInstance.of(this.arguments).token());
	}

}
