/** Who may see and change which account. */
@org.jspecify.annotations.NullMarked
package org.dottedline.access;
