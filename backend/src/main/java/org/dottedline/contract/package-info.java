/** What is under contract with an account or installed there, and when it renews. */
@org.jspecify.annotations.NullMarked
package org.dottedline.contract;
