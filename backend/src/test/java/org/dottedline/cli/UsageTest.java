package org.dottedline.cli;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTest {

	@TempDir
	Path machine;

	@Test
	void helpNamesEveryCommandAndNeedsNothing() throws Exception {
		Script.Run run = Script.onMachine(this.machine).run(Map.of(), "--help");
		assertThat(run.exit()).isZero();
		assertThat(run.output()).contains("  run ", "  test ", "  import ", "  token ", "  database ");
	}

	@Test
	void anUnknownCommandOrNoneIsAnsweredWithTheUsage() throws Exception {
		Script script = Script.onMachine(this.machine);
		Script.Run unknown = script.run(Map.of(), "fly");
		assertThat(unknown.exit()).isEqualTo(2);
		assertThat(unknown.errors()).contains("no command fly").contains("Usage: ./dottedline");
		assertThat(script.run(Map.of()).exit()).isEqualTo(2);
	}

}
