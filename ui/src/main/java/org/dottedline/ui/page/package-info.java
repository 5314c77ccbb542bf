/** How pages reach the browser: modules under a content hash, the theme, and the policy they run under. */
@NullMarked
package org.dottedline.ui.page;

import org.jspecify.annotations.NullMarked;
