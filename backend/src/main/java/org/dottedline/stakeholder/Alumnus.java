package org.dottedline.stakeholder;

import java.util.List;

import org.dottedline.account.Account;

/**
 * Somebody who once held a seat on an account and holds none there now.
 * @param now the seats that they hold elsewhere, as far as the viewer may see
 */
public record Alumnus(Account account, Person person, Tenure lastTenure, List<Stakeholder> now) {
}
