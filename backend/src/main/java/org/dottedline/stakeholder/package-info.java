/** Seats on an account's map, who holds them and who reports to whom. */
@org.jspecify.annotations.NullMarked
package org.dottedline.stakeholder;
