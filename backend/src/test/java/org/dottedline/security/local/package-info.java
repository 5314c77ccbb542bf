/** Accounts with a password, seen from outside. */
@NullMarked
package org.dottedline.security.local;

import org.jspecify.annotations.NullMarked;
