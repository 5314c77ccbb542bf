/** What is being sold, what was sold and what is under contract. */
@org.jspecify.annotations.NullMarked
package org.dottedline.opportunity;
