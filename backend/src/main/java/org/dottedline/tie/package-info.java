/** How people stand to each other besides reporting and influence, and who assists whom. */
@org.jspecify.annotations.NullMarked
package org.dottedline.tie;
