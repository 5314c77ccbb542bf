/** Several maps of one account, which share its seats and may judge their holders differently. */
@org.jspecify.annotations.NullMarked
package org.dottedline.maps;
