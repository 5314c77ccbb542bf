package org.dottedline.ui.account;

import java.time.OffsetDateTime;
import java.util.List;

import org.dottedline.schema.types.Judgement;
import org.dottedline.schema.types.OtherJudgement;
import org.jspecify.annotations.Nullable;

/** All that a note says of a judgement, to see whether it has to be made anew. */
record Said(@Nullable String by, @Nullable OffsetDateTime at, @Nullable String source, @Nullable Double confidence, int age, List<String> others,
		boolean ofMap) {

	static Said of(@Nullable Judgement judgement, List<OtherJudgement> others, boolean ofMap) {
		var said = others.stream().map(other -> other.getMap().getName() + other.getValues()
				+ (other.getJudgement() == null ? "" : other.getJudgement().getAt())).toList();
		return judgement == null ? new Said(null, null, null, null, 0, said, ofMap)
				: new Said(judgement.getBy() == null ? null : judgement.getBy().getName(), judgement.getAt(), judgement.getSource(), judgement.getConfidence(),
						judgement.getAgeInDays(), said, ofMap);
	}
}
