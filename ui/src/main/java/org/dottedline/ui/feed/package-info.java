/** What happened among an account's people, and what it meant. */
@NullMarked
package org.dottedline.ui.feed;

import org.jspecify.annotations.NullMarked;
