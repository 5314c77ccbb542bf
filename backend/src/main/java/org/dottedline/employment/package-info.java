/** Where people worked before. */
@org.jspecify.annotations.NullMarked
package org.dottedline.employment;
