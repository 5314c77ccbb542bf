/** What is around every page: the rail, the header, the search, and what is shown when something goes wrong. */
@NullMarked
package org.dottedline.ui.frame;

import org.jspecify.annotations.NullMarked;
