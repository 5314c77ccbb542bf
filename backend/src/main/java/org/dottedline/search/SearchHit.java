package org.dottedline.search;

import org.dottedline.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 * @param node what was found
 * @param title its name
 * @param subtitle what it is and where
 */
public record SearchHit(Object node, String title, @Nullable String subtitle, @Nullable Account account) {
}
