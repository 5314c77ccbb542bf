/**
 * What clients of the API lived through, and a checker that proves from it, and from what the database keeps, that nothing
 * was lost, doubled, torn or shown out of order.
 */
@NullMarked
package org.dottedline.histories;

import org.jspecify.annotations.NullMarked;
