/** {@code ./dottedline bench}: the product's figures, measured from outside on a running instance. */
@NullMarked
package org.dottedline.bench;

import org.jspecify.annotations.NullMarked;
