/** Us: who works with the system. */
@org.jspecify.annotations.NullMarked
package org.dottedline.member;
