package org.dottedline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dottedline.cli.FilesToImport.FileToImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FilesToImportTest {

	@TempDir
	Path folder;

	@Test
	void aFolderIsTakenWholeWithTheNamesOfItsFoldersButWithoutHiddenFiles() throws Exception {
		Path export = this.folder.resolve("export");
		for (String name : List.of("Account.csv", "tree/Contact.json", ".DS_Store", ".git/config")) {
			Files.createDirectories(export.resolve(name).getParent());
			Files.createFile(export.resolve(name));
		}
		Path zip = Files.createFile(this.folder.resolve("more.zip"));
		assertThat(FilesToImport.in(List.of(export.toString(), zip.toString()))).extracting(FileToImport::name)
			.containsExactly("export/Account.csv", "export/tree/Contact.json", "more.zip");
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> FilesToImport.in(List.of("no/such.csv")))
			.withMessageContaining("no/such.csv");
		assertThatExceptionOfType(CommandFailed.class)
			.isThrownBy(() -> FilesToImport.in(List.of(this.folder.toString())))
			.withMessageContaining("no files");
	}

}
