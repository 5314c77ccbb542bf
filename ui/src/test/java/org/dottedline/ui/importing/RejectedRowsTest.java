package org.dottedline.ui.importing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RejectedRowsTest {

	@Test
	void aReasonWithQuotesAndLineBreaksStaysOneField() {
		assertThat(RejectedRows.row("not \"a\" date,\nline 2")).isEqualTo("\"not \"\"a\"\" date,\nline 2\"");
	}

	@Test
	void aValueThatASpreadsheetWouldRunIsMarkedAsText() {
		assertThat(RejectedRows.row("=HYPERLINK(1)")).isEqualTo("\"'=HYPERLINK(1)\"");
		assertThat(RejectedRows.row("a", null, "b")).isEqualTo("\"a\",,\"b\"");
	}
}
