package org.dottedline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArgumentsTest {

	@Test
	void optionsMayStandAnywhereAndWithOrWithoutAnEqualsSign() throws Exception {
		Arguments arguments = parse("a.csv", "--port", "9090", "b.zip", "--data=folder with space", "--dry-run");
		assertThat(arguments.paths()).containsExactly("a.csv", "b.zip");
		assertThat(arguments.port()).hasValue(9090);
		assertThat(arguments.data()).isAbsolute().endsWithRaw(Path.of("folder with space"));
		assertThat(arguments.flags()).containsExactly("--dry-run");
	}

	@Test
	void whatCannotBeMeantIsSaid() {
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> parse("--prot", "9090"))
			.withMessage("There is no option --prot.");
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> parse("--port"))
			.withMessage("The option --port needs a value.");
		for (String port : new String[] { "http", "-1", "65536" }) {
			assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> parse("--port", port).port())
				.withMessage("A port is a number from 0 to 65535, not " + port + ".");
		}
	}

	private static Arguments parse(String... words) throws CommandFailed {
		return Arguments.parse(List.of(words), Set.of("--port", "--data"), Set.of("--dry-run"));
	}

}
