/**
 * Who calls: sign-in, tokens, and what every answer carries to keep a browser honest. What a member may see of an
 * account is decided in the services.
 */
@NullMarked
package org.dottedline.security;

import org.jspecify.annotations.NullMarked;
