/** All accounts: where to spend the week. */
@NullMarked
package org.dottedline.ui.portfolio;

import org.jspecify.annotations.NullMarked;
