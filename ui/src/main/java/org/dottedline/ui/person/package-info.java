/** Persons beyond the seats that they hold: who left, and who may be one. */
@NullMarked
package org.dottedline.ui.person;

import org.jspecify.annotations.NullMarked;
