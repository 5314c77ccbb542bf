/** What an account bought, is buying and could still buy, derived from its records. */
@org.jspecify.annotations.NullMarked
package org.dottedline.revenue;
