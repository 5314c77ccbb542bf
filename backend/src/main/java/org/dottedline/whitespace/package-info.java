/** The matrix of what an account bought, is buying and could still buy. */
@org.jspecify.annotations.NullMarked
package org.dottedline.whitespace;
