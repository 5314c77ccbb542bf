/**
 * Checks over rows that need no database: reporting lines that form a tree, and product names that are nearly right.
 */
@NullMarked
package org.dottedline.importing.reading.check;

import org.jspecify.annotations.NullMarked;
