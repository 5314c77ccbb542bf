/** What accounts bring, and when: the forecast, renewals, and sales. */
@NullMarked
package org.dottedline.ui.revenue;

import org.jspecify.annotations.NullMarked;
