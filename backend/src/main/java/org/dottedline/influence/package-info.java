/** Who moves whom. */
@org.jspecify.annotations.NullMarked
package org.dottedline.influence;
