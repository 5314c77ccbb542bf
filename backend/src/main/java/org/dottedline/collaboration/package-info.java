/** The history of an account, following it live and taking changes back. */
@org.jspecify.annotations.NullMarked
package org.dottedline.collaboration;
