package org.dottedline.ui.portfolio;

import org.dottedline.schema.types.CellState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StateTallyTest {

	@Test
	void whatNothingIsKnownOfIsOpenAndWhatIsBlockedNeverIs() {
		var tally = StateTally.of(8).with(CellState.SOLD).with(CellState.SOLD).with(CellState.IN_PROGRESS).with(CellState.BLOCKED)
				.with(CellState.OPEN);

		assertThat(tally.open()).isEqualTo(4);
		assertThat(tally.sold()).isEqualTo(2);
		assertThat(tally.and(StateTally.of(8)).open()).isEqualTo(12);
	}
}
