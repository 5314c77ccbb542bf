package org.dottedline.importing.reading.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an export says about one person's manager.
 *
 * @param managerId the CRM's id of the manager; null for a person at the top
 * @param created   when the record was made in the CRM; decides which link of a cycle is left out
 * @param file      where it says so
 * @param line      where it says so, from 1
 */
public record ReportsTo(String id, @Nullable String managerId, @Nullable Instant created, String file, long line) {
}
