package org.dottedline.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.dottedline.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ControlFileTest {

	private static final URI URL = URI.create("http://127.0.0.1:8080");

	@TempDir
	Path temporary;

	@Test
	void isForItsOwnerAloneAndReadsAsItWasWritten() throws Exception {
		DataFolder folder = DataFolder.at(this.temporary.resolve("data"));
		ControlFile written = new ControlFile(ProcessHandle.current().pid(), URL, ControlSecret.generate().value());
		written.writeTo(folder);
		assertThat(ControlFile.of(folder)).contains(written);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.controlFile()))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))).isEqualTo("rwx------");
	}

	@Test
	void ofAProcessThatIsGoneCountsForNothing() throws Exception {
		DataFolder folder = DataFolder.at(this.temporary.resolve("data"));
		Process gone = new ProcessBuilder("true").start();
		gone.waitFor();
		new ControlFile(gone.pid(), URL, "secret").writeTo(folder);
		assertThat(ControlFile.of(folder)).isEmpty();
	}

	@Test
	void theSecretStaysOutOfLogs() {
		ControlSecret secret = ControlSecret.generate();
		assertThat(secret.value()).hasSizeGreaterThan(40);
		assertThat(secret.toString()).doesNotContain(secret.value());
	}

}
