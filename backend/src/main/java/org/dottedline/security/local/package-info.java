/** Accounts with a password kept here, and what hands out tokens for them. */
@NullMarked
package org.dottedline.security.local;

import org.jspecify.annotations.NullMarked;
