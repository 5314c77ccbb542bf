/** The page that asks who is there. */
@NullMarked
package org.dottedline.ui.signin;

import org.jspecify.annotations.NullMarked;
