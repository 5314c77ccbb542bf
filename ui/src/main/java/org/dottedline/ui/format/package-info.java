/** Amounts, dates and words as a reader expects them. */
@NullMarked
package org.dottedline.ui.format;

import org.jspecify.annotations.NullMarked;
