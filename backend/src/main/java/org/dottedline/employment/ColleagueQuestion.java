package org.dottedline.employment;

import org.dottedline.account.Account;
import org.dottedline.stakeholder.Person;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's past colleagues that is asked for.
 * @param account where to look in the scope of an account; null when there is none
 * @param sinceYear leaves out time together that was over before; null for none
 */
record ColleagueQuestion(Person person, @Nullable Account account, ColleagueScope scope, int minMonths,
		@Nullable Integer sinceYear, @Nullable Integer first, @Nullable String after) {
}
