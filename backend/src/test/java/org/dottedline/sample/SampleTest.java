package org.dottedline.sample;

import java.time.LocalDate;
import java.util.Map;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.dottedline.judgement.JudgedField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTest {

	private final Draft account = new Draft(new Snapshot("sample", 0, Map.of()));

	@BeforeEach
	void addTheSample() {
		Draft workspace = new Draft(new Snapshot(Streams.WORKSPACE, 1, Map.of()));
		SampleData data = SampleData.read();
		SampleWorkspace shared = new SampleWorkspace();
		shared.add(data, workspace);
		new SampleAccount(data, shared, this.account, "EUR", LocalDate.of(2026, 11, 27)).add("owner");
	}

	@Test
	void whatIsJudgedIsKnown() {
		assertThat(this.account.all(RecordType.JUDGEMENT)).hasSizeGreaterThan(30).allSatisfy(judgement -> {
			JudgedField field = JudgedField.valueOf(judgement.required("field"));
			GraphRecord holder = this.account.find(field.holder(), judgement.text("aboutId"));
			assertThat(holder).as("%s", judgement).isNotNull();
			assertThat(holder.value(field.field())).as("%s of %s", field, holder).isNotNull();
		});
	}

	@Test
	void everyKindOfLineIsThere() {
		assertThat(this.account.all(RecordType.TIE)).extracting(tie -> tie.text("kind"))
			.contains("CONFLICT", "WORKS_WITH", "INTRODUCED_BY", "ASSISTANT_OF");
		assertThat(this.account.all(RecordType.TIE)).noneMatch(tie -> tie.required("fromId").equals(tie.required("toId")));
		assertThat(this.account.all(RecordType.COMPETITOR_RELATIONSHIP)).isNotEmpty();
		assertThat(this.account.all(RecordType.INFLUENCE)).isNotEmpty();
	}

}
