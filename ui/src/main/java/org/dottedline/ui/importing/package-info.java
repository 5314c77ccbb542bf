/** Bringing in what a CRM exports, and what came of it. */
@NullMarked
package org.dottedline.ui.importing;

import org.jspecify.annotations.NullMarked;
