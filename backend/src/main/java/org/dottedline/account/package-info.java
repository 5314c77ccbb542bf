/** Accounts, their units and who may do what with them. */
@org.jspecify.annotations.NullMarked
package org.dottedline.account;
