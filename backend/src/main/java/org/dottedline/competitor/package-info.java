/** Whom of their people our competitors know. */
@org.jspecify.annotations.NullMarked
package org.dottedline.competitor;
