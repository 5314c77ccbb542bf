/** One account: its people and its whitespace side by side, and the panel for whoever is chosen. */
@NullMarked
package org.dottedline.ui.account;

import org.jspecify.annotations.NullMarked;
