/** Sign-in and tokens, seen from outside. */
@NullMarked
package org.dottedline.security;

import org.jspecify.annotations.NullMarked;
