package org.dottedline.ui.account;

import java.time.LocalDate;
import java.util.List;

import org.dottedline.schema.types.RelationshipPoint;
import org.dottedline.schema.types.Strength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StrengthHistoryTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@Test
	void aRelationshipStepsFromDayToDayAndHasAGapWhereItWasNotKnown() {
		var drawn = StrengthHistory.drawn(List.of(point("2025-01-01", Strength.WEAK, null), point("2025-07-02", Strength.UNKNOWN, Strength.STRONG),
				point("2025-10-01", Strength.STRONG, Strength.TRUSTED)), TODAY);

		assertThat(drawn).contains("class=\"current\" d=\"M0 40H149M224 16H300\"").contains("class=\"desired\" d=\"M149 16H224L224 4H300\"");
	}

	@Test
	void whatWasSaidTodayIsNoLineYet() {
		assertThat(StrengthHistory.drawn(List.of(point("2026-01-01", Strength.NONE, null)), TODAY)).contains("class=\"current\" d=\"M0 52H0\"");
		assertThat(StrengthHistory.drawn(List.of(), TODAY)).contains("class=\"current\" d=\"\"");
	}

	private static RelationshipPoint point(String date, Strength current, @Nullable Strength desired) {
		return RelationshipPoint.newBuilder().date(LocalDate.parse(date)).current(current).desired(desired).build();
	}
}
