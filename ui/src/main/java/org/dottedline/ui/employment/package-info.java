/** Where people were before, and who was there with them. */
@NullMarked
package org.dottedline.ui.employment;

import org.jspecify.annotations.NullMarked;
