package org.dottedline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Which JDK the script takes, on machines made of folders with a {@code release} file in each. */
class JdkChoiceTest {

	@TempDir
	Path machine;

	private Script script;

	private final Map<String, String> environment = new HashMap<>();

	@BeforeEach
	void emptyMachine() throws IOException {
		this.script = Script.onMachine(this.machine);
		this.environment.put("DOTTEDLINE_JVM_FOLDERS", this.machine.resolve("jvm").toString());
	}

	@Test
	void takesTheOneInTheUsualFolderWhenTheDefaultIsOlder() throws Exception {
		linkOnPath(jdk("java-17-openjdk", "17.0.12"));
		Path wanted = jdk("temurin-25-jdk", "25.0.3");
		jdk("zulu-21", "21.0.4");
		assertThat(chosen()).isEqualTo(wanted.toString());
	}

	@Test
	void asksJavaHomeFirst() throws Exception {
		jdk("a-25", "25");
		Path home = jdk("z-25", "25.0.1");
		this.environment.put("JAVA_HOME", home.toString());
		assertThat(chosen()).isEqualTo(home.toString());
	}

	@Test
	void looksPastAnOldJavaHome() throws Exception {
		this.environment.put("JAVA_HOME", jdk("old", "1.8.0_402").toString());
		Path wanted = jdk("new", "25.0.1");
		assertThat(chosen()).isEqualTo(wanted.toString());
	}

	@Test
	void followsTheLinkOfTheJavaOnThePath() throws Exception {
		this.environment.put("DOTTEDLINE_JVM_FOLDERS", this.machine.resolve("nowhere").toString());
		Path wanted = jdk("somewhere", "25.0.2");
		linkOnPath(wanted);
		assertThat(chosen()).isEqualTo(wanted.toRealPath().toString());
	}

	@Test
	void takesANewerOneOnlyWithAWarning() throws Exception {
		jdk("jdk-28", "28");
		Path newer = jdk("jdk-26", "26.0.1");
		Script.Run run = this.script.run(this.environment, "jdk");
		assertThat(run.output().strip()).isEqualTo(newer.toString());
		assertThat(run.errors()).contains("warning").contains("JDK 26");
	}

	@Test
	void doesNotTakeARuntimeWithoutACompiler() throws Exception {
		Files.delete(jdk("jre-25", "25.0.1").resolve("bin/javac"));
		assertNothingWasFound();
	}

	@Test
	void saysPlainlyWhatIsMissing() throws Exception {
		linkOnPath(jdk("java-17-openjdk", "17.0.12"));
		assertNothingWasFound();
	}

	private void assertNothingWasFound() throws Exception {
		Script.Run run = this.script.run(this.environment, "jdk");
		assertThat(run.exit()).isEqualTo(1);
		assertThat(run.output()).isEmpty();
		assertThat(run.errors()).contains("a JDK 25 is missing").contains("JAVA_HOME").contains("openjdk-25-jdk");
	}

	private String chosen() throws Exception {
		Script.Run run = this.script.run(this.environment, "jdk");
		assertThat(run.errors()).isEmpty();
		return run.output().strip();
	}

	private Path jdk(String name, String version) throws IOException {
		Path home = this.machine.resolve("jvm").resolve(name);
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
		for (String program : new String[] { "java", "javac" }) {
			Files.createFile(home.resolve("bin").resolve(program),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		}
		return home;
	}

	/** As Debian does: a link to a link. */
	private void linkOnPath(Path jdk) throws IOException {
		Path alternatives = Files.createDirectories(this.machine.resolve("alternatives"));
		Files.createSymbolicLink(alternatives.resolve("java"), jdk.resolve("bin/java"));
		Files.createSymbolicLink(this.script.path().resolve("java"), alternatives.resolve("java"));
	}

}
