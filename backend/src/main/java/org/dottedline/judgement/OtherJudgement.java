package org.dottedline.judgement;

import java.util.List;

import org.dottedline.account.MapView;
import org.jspecify.annotations.Nullable;

/**
 * What another map of the account says of the same.
 * @param values the codes; empty where it says that nothing is known
 * @param judgement who said it; null where nobody is recorded
 */
public record OtherJudgement(MapView map, JudgedField field, List<String> values, @Nullable Judgement judgement) {
}
