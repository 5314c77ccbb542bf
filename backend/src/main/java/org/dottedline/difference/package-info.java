/** What is different on an account between two times. */
@org.jspecify.annotations.NullMarked
package org.dottedline.difference;
