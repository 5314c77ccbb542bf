/** The history of an account: who changed what, when, and giving values back. */
@org.jspecify.annotations.NullMarked
package org.dottedline.ui.history;
