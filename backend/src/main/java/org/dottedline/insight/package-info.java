/** What a customer's people have in mind: goals, pressures, initiatives and obstacles. */
@org.jspecify.annotations.NullMarked
package org.dottedline.insight;
